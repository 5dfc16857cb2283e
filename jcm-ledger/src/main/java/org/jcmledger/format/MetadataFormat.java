package org.jcmledger.format;

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

  private MetadataFormat() {}

  /** JSON in UTF-8, without white space. */
  public static byte[] encode(EventMetadata metadata) {
    return Json.write(false, out -> SCHEMA.write(out, metadata));
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
