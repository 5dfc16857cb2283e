package org.jcmledger.format;

import org.jcmledger.core.value.InvalidValueException;

/**
 * From bytes to values and back, strictly: {@link JsonScanner} reads and {@link JsonOut} writes.
 */
final class Json {

  private Json() {}

  /** Something that takes tokens, from the current one on. */
  interface Reader<T> {
    T read(JsonIn in);
  }

  /** Something that gives tokens. */
  interface Writer {
    void write(JsonOut out);
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
    }
  }

  /** The writer's JSON without white space, its fields as declared or, for hashing, sorted. */
  static byte[] write(boolean sorted, Writer writer) {
    JsonOut out = new JsonOut(sorted);
    writer.write(out);
    return out.toBytes();
  }
}
