package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

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

  private MetadataFormat() {}

  /** JSON in UTF-8, without white space. */
  public static byte[] encode(EventMetadata metadata) {
    return Json.write(false, out -> SCHEMA.write(out, metadata));
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
    for (int i = hash; i < hash + HASH_LENGTH; i++) {
      byte b = metadata[i];
      if ((b < '0' || b > '9') && (b < 'a' || b > 'f')) {
        return false;
      }
    }
    return metadata[metadata.length - 2] == PLAIN_TAIL[0]
        && metadata[metadata.length - 1] == PLAIN_TAIL[1];
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
