package org.jcmledger.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jcmledger.core.value.InvalidValueException;

/**
 * From bytes to values and back, strictly. The one place that sets up the JSON library, which
 * writes; {@link JsonScanner} reads.
 */
final class Json {

  private static final int TYPICAL_SIZE = 512;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // As RFC 8785 writes: characters beyond U+FFFF as they are, escapes in lower case.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private Json() {}

  /** Something that takes tokens, from the current one on. */
  interface Reader<T> {
    T read(JsonIn in) throws IOException;
  }

  /** Something that gives tokens. */
  interface Writer {
    void write(JsonOut out) throws IOException;
  }

  /**
   * Reads a text of exactly one JSON value.
   *
   * @throws BadField if the text is anything else
   */
  static <T> T read(byte[] text, Reader<T> reader) {
    return scan(
        text,
        in -> {
          T value = reader.read(in);
          in.end();
          return value;
        });
  }

  /**
   * Reads from the beginning of a text, whatever follows.
   *
   * @throws BadField if what is read is not JSON in UTF-8, or the reader wants something else
   */
  static <T> T scan(byte[] text, Reader<T> reader) {
    Utf8.require(text);
    JsonIn in = new JsonIn(new JsonScanner(text));
    try {
      in.next();
      return reader.read(in);
    } catch (InvalidValueException e) {
      throw in.refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** The writer's JSON without white space, its fields as declared or, for hashing, sorted. */
  static byte[] write(boolean sorted, Writer writer) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(TYPICAL_SIZE)) {
      try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
        writer.write(new JsonOut(generator, sorted));
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
