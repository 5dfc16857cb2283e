package org.jcmledger.store;

/**
 * An event that a writer wants to append: a {@link StoredEvent} without position and leaf hash.
 *
 * <p>Immutable by contract: the byte arrays are shared, not copied, and are not to be modified by
 * anyone once given.
 */
public final class NewEvent {

  private final String eventId;
  private final String stream;
  private final long sequence;
  private final String type;
  private final int revision;
  private final long recordedAt;
  private final byte[] payload;
  private final byte[] metadata;

  /**
   * Checks what every store relies on, so that all stores accept the same events. That the bytes
   * are JSON, and that sequences have no gaps, is the writer's affair.
   *
   * @param eventId unique in the log
   * @param stream the aggregate's stream, such as {@code book/JP}
   * @param sequence from 0 within the stream
   * @param type the stored name, such as {@code jcm.CreditsTransferred}
   * @param revision of the type, from 1
   * @param recordedAt milliseconds since 1970-01-01T00:00:00Z
   * @param payload JSON in UTF-8
   * @param metadata JSON in UTF-8
   * @throws IllegalArgumentException if a text is empty or not well-formed Unicode, if payload or
   *     metadata is not well-formed UTF-8, if there is a NUL in any of them (PostgreSQL cannot keep
   *     one), if the sequence is negative or the revision less than 1
   */
  public NewEvent(
      String eventId,
      String stream,
      long sequence,
      String type,
      int revision,
      long recordedAt,
      byte[] payload,
      byte[] metadata) {
    requireText("event id", eventId);
    requireText("stream", stream);
    requireText("type", type);
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence " + sequence + " is negative");
    }
    if (revision < 1) {
      throw new IllegalArgumentException("revision " + revision + " is less than 1");
    }
    requireUtf8("payload", payload);
    requireUtf8("metadata", metadata);
    this.eventId = eventId;
    this.stream = stream;
    this.sequence = sequence;
    this.type = type;
    this.revision = revision;
    this.recordedAt = recordedAt;
    this.payload = payload;
    this.metadata = metadata;
  }

  private static void requireText(String what, String text) {
    if (text.isEmpty() || !Utf8.canBeStored(text)) {
      throw new IllegalArgumentException(
          what + " is empty, has a NUL, or is not well-formed Unicode");
    }
  }

  private static void requireUtf8(String what, byte[] bytes) {
    if (!Utf8.canBeStored(bytes)) {
      throw new IllegalArgumentException(what + " has a NUL or is not well-formed UTF-8");
    }
  }

  /** Unique in the log. */
  public String eventId() {
    return eventId;
  }

  /** The aggregate's stream, such as {@code book/JP}. */
  public String stream() {
    return stream;
  }

  /** The event's number within its stream, from 0. */
  public long sequence() {
    return sequence;
  }

  /** The stored name of the event's type, such as {@code jcm.CreditsTransferred}. */
  public String type() {
    return type;
  }

  /** The revision of the type, from 1. */
  public int revision() {
    return revision;
  }

  /** When it is recorded, in milliseconds since 1970-01-01T00:00:00Z. */
  public long recordedAt() {
    return recordedAt;
  }

  /** JSON in UTF-8; shared, not to be modified. */
  public byte[] payload() {
    return payload;
  }

  /** JSON in UTF-8; shared, not to be modified. */
  public byte[] metadata() {
    return metadata;
  }

  @Override
  public String toString() {
    return type + " " + eventId + " (" + stream + " #" + sequence + ")";
  }
}
