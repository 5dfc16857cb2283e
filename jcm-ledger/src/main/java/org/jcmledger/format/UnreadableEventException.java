package org.jcmledger.format;

import java.util.List;
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
  private final transient List<Long> changed;

  UnreadableEventException(String type, int revision, String field, String problem) {
    this(
        "event " + type + " of revision " + revision, type, revision, 0, field, problem, List.of());
  }

  private UnreadableEventException(
      String subject,
      String type,
      int revision,
      long position,
      String field,
      String problem,
      List<Long> changed) {
    super(subject, field, problem);
    this.type = type;
    this.revision = revision;
    this.position = position;
    this.changed = List.copyOf(changed);
  }

  /** The same, of the event at a position of the log. */
  public UnreadableEventException at(long place) {
    return new UnreadableEventException(
        subject(place), type, revision, place, field(), problem(), changed);
  }

  /**
   * The same, with what else is known to be wrong with the log.
   *
   * @param positions of events whose bytes do not give the hashes that are stored with them
   */
  public UnreadableEventException besides(List<Long> positions) {
    return new UnreadableEventException(
        subject(position), type, revision, position, field(), problem(), positions);
  }

  private String subject(long place) {
    String event = "event " + type + " of revision " + revision;
    return place == 0 ? event : event + " at position " + place;
  }

  /**
   * The positions of events whose bytes do not give the hashes that are stored with them, this one
   * among them if it is one; empty if nobody has looked.
   */
  public List<Long> changed() {
    return changed;
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
