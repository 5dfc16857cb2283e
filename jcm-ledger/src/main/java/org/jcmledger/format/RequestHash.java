package org.jcmledger.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jcmledger.core.value.InvalidValueException;

/**
 * SHA-256 over the canonical JSON of a command as its sender gave it. It stands in the metadata of
 * every event that the command caused, so that the same request sent again is known from another
 * that uses its name.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record RequestHash(String hex) {

  private static final int DIGITS = 64;

  /** Never fed, only cloned. */
  private static final MessageDigest SHA_256 = newSha256();

  /**
   * @throws InvalidValueException if {@code hex} has another form
   */
  public RequestHash {
    if (hex.length() != DIGITS || !isOfDigits(hex)) {
      throw new InvalidValueException("request hash", hex, "64 lower-case hexadecimal digits");
    }
  }

  /**
   * @throws InvalidValueException if {@code hex} has another form
   */
  public static RequestHash of(String hex) {
    return new RequestHash(hex);
  }

  private static boolean isOfDigits(String hex) {
    for (int i = 0; i < hex.length(); i++) {
      char c = hex.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
        return false;
      }
    }
    return true;
  }

  /** The hash of canonical JSON. */
  public static RequestHash ofCanonical(byte[] json) {
    return of(newDigest().digest(json));
  }

  /** The hash as its bytes. */
  static RequestHash of(byte[] hash) {
    return of(HexFormat.of().formatHex(hash));
  }

  /** A digest that has been fed nothing. */
  static MessageDigest newDigest() {
    try {
      return (MessageDigest) SHA_256.clone(); // Much quicker than to look for another.
    } catch (CloneNotSupportedException e) {
      return newSha256();
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
