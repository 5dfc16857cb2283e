package org.jcmledger.format;

/** Bytes are not of the form that the format gives them. The facts stand in fields. */
public abstract sealed class UnreadableException extends RuntimeException
    permits UnreadableEventException, UnreadableMetadataException, UnreadableCommandException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;

  UnreadableException(String what, String field, String problem) {
    super(what + " cannot be read: " + (field.isEmpty() ? "" : field + ": ") + problem);
    this.field = field;
    this.problem = problem;
  }

  /** The field's path, such as {@code lines[2].total}; empty for the whole. */
  public String field() {
    return field;
  }

  /** What is wrong with it, without its path. */
  public String problem() {
    return problem;
  }
}
