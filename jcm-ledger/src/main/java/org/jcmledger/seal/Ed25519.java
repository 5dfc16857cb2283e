package org.jcmledger.seal;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 of RFC 8032, with its keys as their 32 bytes. The platform does the arithmetic. */
final class Ed25519 {

  static final int KEY_LENGTH = 32;

  private static final String NAME = "Ed25519";

  /** What stands before the 32 bytes in the platform's encodings (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519() {}

  /** The public key of the bytes, if they are one's. */
  static Optional<PublicKey> publicKey(byte[] bytes) {
    try {
      return Optional.of(
          KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(join(X509, bytes))));
    } catch (InvalidKeySpecException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw missing(e);
    }
  }

  static PrivateKey privateKey(byte[] seed) {
    try {
      return KeyFactory.getInstance(NAME)
          .generatePrivate(new PKCS8EncodedKeySpec(join(PKCS8, seed)));
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /**
   * The public key that belongs to a private one. The platform computes it only when it makes a
   * pair, from 32 bytes that it draws: so it is made to draw these. Whoever calls checks that the
   * answer is right, for the platform does not promise how it draws.
   */
  static byte[] publicKeyOf(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      EdECPublicKey key = (EdECPublicKey) generator.generateKeyPair().getPublic();
      byte[] encoded = key.getEncoded();
      return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
      throw missing(e);
    }
  }

  static byte[] sign(PrivateKey key, byte[] text) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static boolean verifies(PublicKey key, byte[] text, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(text);
      return signature.verify(signed);
    } catch (SignatureException e) {
      return false; // not even of the form of a signature
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("this Java platform has no working Ed25519", e);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Chance that has been decided. */
  private static final class Given extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] drawn) {
      System.arraycopy(bytes, 0, drawn, 0, drawn.length);
    }
  }
}
