package org.jcmledger.format;

/**
 * A stored event cannot be read: its type or revision is unknown to this version of the library, or
 * its payload is not of the type's form. Nothing may be concluded from a log with such an event.
 */
public final class UnreadableEventException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int revision;

  UnreadableEventException(String type, int revision, String field, String problem) {
    super("event " + type + " of revision " + revision, field, problem);
    this.type = type;
    this.revision = revision;
  }

  /** The stored name of its type. */
  public String type() {
    return type;
  }

  /** The stored revision. */
  public int revision() {
    return revision;
  }
}
