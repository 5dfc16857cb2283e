package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The stored form of {@link EventMetadata}: {@code {"requestHash":"…","source":"…"}}. */
public final class MetadataFormat {

  static final Schema<EventMetadata> SCHEMA =
      Schema.of(
          "metadata",
          s -> {
            var hash = s.required("requestHash", Codecs.HASH, EventMetadata::requestHash);
            var source = s.optional("source", Codecs.WORDING, EventMetadata::source);
            return v -> new EventMetadata(v.get(hash), v.get(source));
          });

  private static final byte[] PLAIN_HEAD = "{\"requestHash\":\"".getBytes(US_ASCII);
  private static final byte[] PLAIN_TAIL = "\"}".getBytes(US_ASCII);
  private static final int HASH_LENGTH = 64;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private MetadataFormat() {}

  /** JSON in UTF-8, without white space. */
  public static byte[] encode(EventMetadata metadata) {
    return metadata.source().isEmpty()
        ? plain(metadata.requestHash())
        : Json.write(false, out -> SCHEMA.write(out, metadata));
  }

  private static byte[] plain(RequestHash hash) {
    byte[] text = hash.hex().getBytes(US_ASCII);
    byte[] json = Arrays.copyOf(PLAIN_HEAD, PLAIN_HEAD.length + HASH_LENGTH + PLAIN_TAIL.length);
    System.arraycopy(text, 0, json, PLAIN_HEAD.length, HASH_LENGTH);
    System.arraycopy(PLAIN_TAIL, 0, json, PLAIN_HEAD.length + HASH_LENGTH, PLAIN_TAIL.length);
    return json;
  }

  /**
   * Whether the bytes are metadata of a request hash and nothing else, as most are: a quick look
   * that saves reading them. If not, {@link #decode} tells whether they are metadata at all.
   */
  public static boolean isPlain(byte[] metadata) {
    int hash = PLAIN_HEAD.length;
    if (metadata.length != hash + HASH_LENGTH + PLAIN_TAIL.length
        || !Arrays.equals(metadata, 0, hash, PLAIN_HEAD, 0, hash)) {
      return false;
    }
    for (int i = hash; i < hash + HASH_LENGTH; i += Long.BYTES) {
      if (!areDigits((long) EIGHT.get(metadata, i))) {
        return false;
      }
    }
    return metadata[metadata.length - 2] == PLAIN_TAIL[0]
        && metadata[metadata.length - 1] == PLAIN_TAIL[1];
  }

  /** Whether eight bytes are each one of 0 to 9 and a to f. */
  private static boolean areDigits(long eight) {
    long numerals = atLeast(eight, '0') & ~atLeast(eight, '9' + 1);
    long letters = atLeast(eight, 'a') & ~atLeast(eight, 'f' + 1);
    return ((numerals | letters) & ~eight) == HIGH_BITS;
  }

  /** The high bit of each of eight bytes that is not less; right where it is no high byte. */
  private static long atLeast(long eight, int least) {
    return ((eight | HIGH_BITS) - least * EACH) & HIGH_BITS;
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws UnreadableMetadataException if the bytes are anything else
   */
  public static EventMetadata decode(byte[] metadata) {
    try {
      return Json.read(metadata, SCHEMA);
    } catch (BadField e) {
      throw new UnreadableMetadataException(e);
    }
  }
}
