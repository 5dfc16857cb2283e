package org.jcmledger.seal;

import java.util.Base64;
import java.util.Optional;

/** Base 64 of RFC 4648 section 4, in the one form that each sequence of bytes has. */
final class StrictBase64 {

  private StrictBase64() {}

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes; nothing where padding lacks or unused bits are set, which Java would let pass. */
  static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
