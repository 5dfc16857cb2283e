package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jcmledger.seal.SealException.Problem;

/**
 * A private key that signs, in the text form that other programs for signed notes use too: {@code
 * PRIVATE+KEY+NAME+ID+base64(0x01 || seed)}, where name and id are those of the public key and the
 * seed is the 32 bytes of RFC 8032. Immutable; its text appears only where {@link #secretText} is
 * asked for.
 */
public final class SignerKey {

  private static final String MARK = "PRIVATE+KEY+";

  private final byte[] seed;
  private final PrivateKey key;
  private final VerifierKey verifier;

  private SignerKey(String name, byte[] seed) {
    this.seed = seed;
    this.key = Ed25519.privateKey(seed);
    this.verifier = VerifierKey.of(name, Ed25519.publicKeyOf(seed));
    byte[] trial = "trial".getBytes(UTF_8);
    if (!verifier.verifies(trial, Ed25519.sign(key, trial))) {
      throw new IllegalStateException("this Java platform gives another key's public key");
    }
  }

  /**
   * Makes a new key.
   *
   * @param name 1 to 200 characters without blanks or plus signs, by custom an address without its
   *     scheme, such as {@code registry.example/japan}
   * @throws IllegalArgumentException if the name is not so; see {@link #isName}
   */
  public static SignerKey generate(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a key's name: " + name);
    }
    byte[] seed = new byte[Ed25519.KEY_LENGTH];
    new SecureRandom().nextBytes(seed);
    return new SignerKey(name, seed);
  }

  /** Whether a key can have the name. */
  public static boolean isName(String name) {
    return KeyName.isOne(name);
  }

  /**
   * Reads a key; a line end behind it is no matter. No message of a failure has any of the text.
   *
   * @throws SealException if it is not one, or its parts do not belong together
   */
  public static SignerKey parse(String text) {
    String line = text.stripTrailing();
    String[] parts = line.startsWith(MARK) ? line.substring(MARK.length()).split("\\+", 3) : null;
    if (parts == null || parts.length != 3 || !KeyName.isOne(parts[0])) {
      throw notOne("it is not of the form PRIVATE+KEY+NAME+ID+KEY");
    }
    byte[] typed =
        StrictBase64.decode(parts[2]).orElseThrow(() -> notOne("its last part is not base 64"));
    if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != VerifierKey.ED25519) {
      throw notOne("it is not an Ed25519 key of type 1");
    }
    SignerKey key = new SignerKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.verifier.shortName().equals(parts[0] + "+" + parts[1])) {
      throw new SealException(Problem.DAMAGED_KEY, "its id is not that of its name and key");
    }
    return key;
  }

  private static SealException notOne(String why) {
    return new SealException(Problem.NOT_A_PRIVATE_KEY, why);
  }

  /** The public key that verifies what this one signs. */
  public VerifierKey verifier() {
    return verifier;
  }

  byte[] sign(byte[] text) {
    return Ed25519.sign(key, text);
  }

  /** The key as {@link #parse} reads it: a secret. */
  public String secretText() {
    byte[] typed = new byte[1 + seed.length];
    typed[0] = VerifierKey.ED25519;
    System.arraycopy(seed, 0, typed, 1, seed.length);
    return MARK + verifier.shortName() + "+" + StrictBase64.encode(typed);
  }

  /** The public key's name and id; nothing secret. */
  @Override
  public String toString() {
    return "the private key of " + verifier.shortName();
  }
}
