package org.jcmledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8: what Java would replace without a word is refused here. */
final class Utf8 {

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
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] <= 0) {
        // The rare way: from the first byte that is not plain ASCII.
        return bytes[i] != 0 && strictlyDecoded(bytes, i) && !hasNul(bytes, i);
      }
    }
    return true;
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
