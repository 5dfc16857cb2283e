package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.jcmledger.seal.SealException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A public key that verifies signatures, as C2SP signed-note writes it: {@code NAME+ID+base64(0x01
 * || key)}. The id is the first four bytes of the SHA-256 hash of name and key, in hexadecimal.
 * Immutable.
 */
public final class VerifierKey {

  /** The signature type of signed-note for plain Ed25519. */
  static final byte ED25519 = 1;

  private final String name;
  private final byte[] bytes;
  private final PublicKey key;
  private final int id;

  private VerifierKey(String name, byte[] bytes, PublicKey key) {
    this.name = name;
    this.bytes = bytes;
    this.key = key;
    this.id = id(name, bytes);
  }

  /**
   * Reads a key; a line end behind it is no matter.
   *
   * @throws SealException if it is not one, or its parts do not belong together
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.stripTrailing().split("\\+", 3); // base 64 may have a plus in it
    if (parts.length != 3 || !KeyName.isOne(parts[0])) {
      throw notOne("it is not of the form NAME+ID+KEY");
    }
    byte[] typed =
        StrictBase64.decode(parts[2]).orElseThrow(() -> notOne("its last part is not base 64"));
    if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != ED25519) {
      throw notOne("it is not an Ed25519 key of type 1");
    }
    VerifierKey key = of(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().toHexDigits(key.id).equals(parts[1])) {
      throw new SealException(
          Problem.DAMAGED_KEY, "its id " + parts[1] + " is not that of its name and key");
    }
    return key;
  }

  static VerifierKey of(String name, byte[] bytes) {
    PublicKey key =
        Ed25519.publicKey(bytes).orElseThrow(() -> notOne("its bytes are not an Ed25519 key"));
    return new VerifierKey(name, bytes, key);
  }

  private static SealException notOne(String why) {
    return new SealException(Problem.NOT_A_PUBLIC_KEY, why);
  }

  private static int id(String name, byte[] bytes) {
    MessageDigest sha256 = NodeHash.sha256();
    sha256.update((name + "\n").getBytes(UTF_8));
    sha256.update(ED25519);
    return ByteBuffer.wrap(sha256.digest(bytes)).getInt();
  }

  /** The name, by custom an address without its scheme, such as {@code registry.example/japan}. */
  public String name() {
    return name;
  }

  /** The id; together with the name it says which key a signature is of. */
  int id() {
    return id;
  }

  /** Name and id, for people: enough to tell keys apart, not enough to verify anything. */
  public String shortName() {
    return name + "+" + HexFormat.of().toHexDigits(id);
  }

  /** Whether the signature is this key's for the text. */
  boolean verifies(byte[] text, byte[] signature) {
    return Ed25519.verifies(key, text, signature);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return id;
  }

  /** The key as {@link #parse} reads it. */
  @Override
  public String toString() {
    byte[] typed = new byte[1 + bytes.length];
    typed[0] = ED25519;
    System.arraycopy(bytes, 0, typed, 1, bytes.length);
    return shortName() + "+" + StrictBase64.encode(typed);
  }
}
