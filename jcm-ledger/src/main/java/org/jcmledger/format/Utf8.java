package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;

/**
 * Lets only well-formed UTF-8 through. The JSON parser itself is lenient about surrogates and
 * guesses other encodings from a byte order mark or zero bytes; here it never gets to.
 */
final class Utf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  static void require(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        throw BadField.ofShape("", "JSON in UTF-8 is wanted, but byte " + (i + 1) + " is zero");
      }
    }
    if (startsWithMark(bytes)) {
      throw BadField.ofShape("", "JSON without a byte order mark is wanted");
    }
    if (!isAscii(bytes)) {
      requireWellFormed(bytes);
    }
  }

  /**
   * The text in UTF-8; one with half a surrogate pair has no such form, and is not given another.
   */
  static byte[] of(String text) {
    try {
      ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw BadField.ofShape("", "well-formed Unicode is wanted");
    }
  }

  /** Whether the bytes begin with a byte order mark. */
  static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isAscii(byte[] bytes) {
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      if (((long) EIGHT.get(bytes, i) & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static void requireWellFormed(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    // No character takes fewer bytes than it has chars, so there is always room.
    CoderResult result = UTF_8.newDecoder().decode(from, CharBuffer.allocate(bytes.length), true);
    if (result.isError()) {
      throw BadField.ofShape(
          "", "JSON in UTF-8 is wanted, byte " + (from.position() + 1) + " is not");
    }
  }
}
