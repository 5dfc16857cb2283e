package org.jcmledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The hash that seals one event: the RFC 6962 leaf hash, SHA-256 of a zero byte and the leaf data.
 *
 * <p>The leaf data frame every stored column but the hash itself, big-endian: the four bytes {@code
 * jcm1}, position (8), event id, stream, sequence (8), type, revision (4), recordedAt (8), payload,
 * metadata; texts and byte columns each after their length in bytes (4). docs/stored-format.md is
 * the full description.
 *
 * <p>An instance reuses its digest and buffer: it is not safe for use by two threads at once.
 */
public final class LeafHash {

  /** The length of a hash in bytes. */
  public static final int LENGTH = 32;

  /** The first bytes of all leaf data: the version of this framing. */
  private static final int TAG = 'j' << 24 | 'c' << 16 | 'm' << 8 | '1';

  /** So many bytes are worth copying. */
  private static final int SMALL = 4096;

  private final MessageDigest sha256;
  private byte[] buffer = new byte[512];
  private int length;

  /** Creates a hasher; making one costs more than using one, so keep it. */
  public LeafHash() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The hash of an event from its columns; the hash that is stored with it is not looked at. */
  public byte[] of(StoredEvent event) {
    begin(event.position(), event.eventId(), event.stream(), event.sequence());
    middle(event.type(), event.revision(), event.recordedAt());
    return end(event.payload(), event.metadata());
  }

  /** The hash that the event gets at the position. */
  public byte[] of(NewEvent event, long position) {
    begin(position, event.eventId(), event.stream(), event.sequence());
    middle(event.type(), event.revision(), event.recordedAt());
    return end(event.payload(), event.metadata());
  }

  /** The leaf data themselves, for a verifier in another language and for whoever debugs one. */
  public byte[] leafData(StoredEvent event) {
    begin(event.position(), event.eventId(), event.stream(), event.sequence());
    middle(event.type(), event.revision(), event.recordedAt());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    putInt(event.payload().length);
    data.write(buffer, 1, length - 1); // without the leading zero, which is RFC 6962's, not data
    data.writeBytes(event.payload());
    length = 0;
    putInt(event.metadata().length);
    data.write(buffer, 0, length);
    data.writeBytes(event.metadata());
    return data.toByteArray();
  }

  private void begin(long position, String eventId, String stream, long sequence) {
    length = 0;
    room(1);
    buffer[length++] = 0;
    putInt(TAG);
    putLong(position);
    putText(eventId);
    putText(stream);
    putLong(sequence);
  }

  private void middle(String type, int revision, long recordedAt) {
    putText(type);
    putInt(revision);
    putLong(recordedAt);
  }

  private byte[] end(byte[] payload, byte[] metadata) {
    if (payload.length + metadata.length <= SMALL) {
      // The digest is quickest with everything in one piece.
      putInt(payload.length);
      putBytes(payload);
      putInt(metadata.length);
      putBytes(metadata);
      sha256.update(buffer, 0, length);
      return sha256.digest();
    }
    // Big ones go to the digest from where they are.
    putInt(payload.length);
    sha256.update(buffer, 0, length);
    sha256.update(payload);
    length = 0;
    putInt(metadata.length);
    sha256.update(buffer, 0, length);
    sha256.update(metadata);
    return sha256.digest();
  }

  private void putText(String text) {
    int chars = text.length();
    room(4 + chars);
    int at = length + 4;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        putEncoded(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      buffer[at + i] = (byte) c;
    }
    putInt(chars);
    length += chars;
  }

  private void putEncoded(byte[] bytes) {
    putInt(bytes.length);
    putBytes(bytes);
  }

  private void putBytes(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void putInt(int value) {
    room(4);
    buffer[length++] = (byte) (value >>> 24);
    buffer[length++] = (byte) (value >>> 16);
    buffer[length++] = (byte) (value >>> 8);
    buffer[length++] = (byte) value;
  }

  private void putLong(long value) {
    putInt((int) (value >>> 32));
    putInt((int) value);
  }

  private void room(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
    }
  }
}
