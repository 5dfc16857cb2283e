package org.jcmledger.format;

import java.util.OptionalLong;

/**
 * A stored event cannot be read: its type or revision is unknown to this version of the library, or
 * its payload is not of the type's form. Nothing may be concluded from a log with such an event.
 */
public final class UnreadableEventException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int revision;
  private final long position; // 0: not known

  UnreadableEventException(String type, int revision, String field, String problem) {
    this("event " + type + " of revision " + revision, type, revision, 0, field, problem);
  }

  private UnreadableEventException(
      String subject, String type, int revision, long position, String field, String problem) {
    super(subject, field, problem);
    this.type = type;
    this.revision = revision;
    this.position = position;
  }

  /** The same, of the event at a position of the log. */
  public UnreadableEventException at(long place) {
    return new UnreadableEventException(
        "event " + type + " of revision " + revision + " at position " + place,
        type,
        revision,
        place,
        field(),
        problem());
  }

  /** Where in the log it stands, if that is known. */
  public OptionalLong position() {
    return position == 0 ? OptionalLong.empty() : OptionalLong.of(position);
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
