package org.jcmledger.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8: what Java would replace without a word is refused here. */
final class Utf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long EACH = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** Whether the text has no NUL and no half of a surrogate pair. */
  static boolean canBeStored(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether the bytes are well-formed UTF-8 without a NUL. */
  static boolean canBeStored(byte[] bytes) {
    for (int i = plainAtFirst(bytes); i < bytes.length; i++) {
      if (bytes[i] <= 0) {
        // The rare way: from the first byte that is not plain ASCII.
        return bytes[i] != 0 && strictlyDecoded(bytes, i) && !hasNul(bytes, i);
      }
    }
    return true;
  }

  /** How many bytes from the first are plain ASCII and no NUL, looked at by eight: at least. */
  private static int plainAtFirst(byte[] bytes) {
    int i = 0;
    while (i <= bytes.length - Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      // Taking one away sets the high bit of the lowest zero byte; others set theirs by themselves.
      if (((eight | (eight - EACH)) & HIGH_BITS) != 0) {
        return i;
      }
      i += Long.BYTES;
    }
    return i;
  }

  /** The text of strictly decoded bytes; null if they are not well-formed. */
  static @Nullable String decode(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return strictlyDecoded(bytes, 0) ? new String(bytes, StandardCharsets.UTF_8) : null;
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1); // plain ASCII: the fastest way in
  }

  private static boolean strictlyDecoded(byte[] bytes, int from) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static boolean hasNul(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
