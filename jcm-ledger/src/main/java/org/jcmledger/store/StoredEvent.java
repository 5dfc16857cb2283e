package org.jcmledger.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * <p>Immutable by contract: the byte arrays are shared, not copied, and are not to be modified by
 * anyone. Two stored events are equal when every column is, byte for byte.
 */
public final class StoredEvent {

  private final long position;
  private final String eventId;
  private final String stream;
  private final long sequence;
  private final String type;
  private final int revision;
  private final long recordedAt;
  private final byte[] payload;
  private final byte[] metadata;
  private final byte[] leafHash;

  /**
   * For stores only. Nothing is checked here: what a damaged file holds must be able to reach the
   * audit.
   *
   * @param position from 1, without gaps, in commit order
   * @param eventId unique in the log
   * @param stream the aggregate's stream
   * @param sequence from 0 within the stream
   * @param type the stored name of the event's type
   * @param revision of the type
   * @param recordedAt milliseconds since 1970-01-01T00:00:00Z
   * @param payload the stored bytes
   * @param metadata the stored bytes
   * @param leafHash the 32 stored bytes; see {@link LeafHash}
   */
  public StoredEvent(
      long position,
      String eventId,
      String stream,
      long sequence,
      String type,
      int revision,
      long recordedAt,
      byte[] payload,
      byte[] metadata,
      byte[] leafHash) {
    this.position = position;
    this.eventId = eventId;
    this.stream = stream;
    this.sequence = sequence;
    this.type = type;
    this.revision = revision;
    this.recordedAt = recordedAt;
    this.payload = payload;
    this.metadata = metadata;
    this.leafHash = leafHash;
  }

  /**
   * The event as it is stored.
   *
   * @param event what was appended
   * @param position the position that it got
   * @param leafHash its hash at that position
   */
  public static StoredEvent of(NewEvent event, long position, byte[] leafHash) {
    return new StoredEvent(
        position,
        event.eventId(),
        event.stream(),
        event.sequence(),
        event.type(),
        event.revision(),
        event.recordedAt(),
        event.payload(),
        event.metadata(),
        leafHash);
  }

  /** The event's place in the log: from 1, without gaps, in commit order. */
  public long position() {
    return position;
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

  /** When it was recorded, in milliseconds since 1970-01-01T00:00:00Z. */
  public long recordedAt() {
    return recordedAt;
  }

  /** The stored bytes, JSON in UTF-8; shared, not to be modified. */
  public byte[] payload() {
    return payload;
  }

  /** The stored bytes, JSON in UTF-8; shared, not to be modified. */
  public byte[] metadata() {
    return metadata;
  }

  /** The hash stored with the event, 32 bytes; shared, not to be modified. */
  public byte[] leafHash() {
    return leafHash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredEvent that
        && position == that.position
        && sequence == that.sequence
        && revision == that.revision
        && recordedAt == that.recordedAt
        && eventId.equals(that.eventId)
        && stream.equals(that.stream)
        && type.equals(that.type)
        && Arrays.equals(payload, that.payload)
        && Arrays.equals(metadata, that.metadata)
        && Arrays.equals(leafHash, that.leafHash);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(position) + eventId.hashCode();
  }

  @Override
  public String toString() {
    return position + " " + type + " " + eventId + " (" + stream + " #" + sequence + ")";
  }
}
