package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jcmledger.seal.SealException.Problem;

/** A signed note of C2SP: a text, an empty line, and lines with signatures of the text. */
final class SignedNote {

  /** More than any note needs: sixteen of the longest signatures there are take 80 kB. */
  static final int MAX_BYTES = 1 << 20;

  private static final String DASH = "\u2014 ";

  private static final class Signature {

    private final String name;
    private final int id;
    private final byte[] bytes;

    Signature(String name, int id, byte[] bytes) {
      this.name = name;
      this.id = id;
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean isOf(VerifierKey key) {
      return name.equals(key.name()) && id == key.id();
    }

    @Override
    public String toString() {
      return name + "+" + HexFormat.of().toHexDigits(id);
    }
  }

  private final String text;
  private final List<Signature> signatures;

  private SignedNote(String text, List<Signature> signatures) {
    this.text = text;
    this.signatures = signatures;
  }

  /** Signs a text, which ends in a line end. */
  static byte[] sign(String text, SignerKey key) {
    byte[] signature = key.sign(text.getBytes(UTF_8));
    ByteBuffer bytes = ByteBuffer.allocate(4 + signature.length);
    bytes.putInt(key.verifier().id()).put(signature);
    String line = DASH + key.verifier().name() + " " + StrictBase64.encode(bytes.array()) + "\n";
    return (text + "\n" + line).getBytes(UTF_8);
  }

  /** Reads a note without believing it. */
  static SignedNote parse(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw notOne("it is longer than " + MAX_BYTES + " bytes");
    }
    String note = decode(bytes);
    if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw notOne("there is a control character in it");
    }
    int end = note.lastIndexOf("\n\n");
    if (end < 0) {
      throw notOne("it has no empty line before its signatures");
    }
    String lines = note.substring(end + 2);
    if (!lines.endsWith("\n")) {
      throw notOne("it does not end with a signature and a line end");
    }
    List<Signature> signatures = new ArrayList<>();
    for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
      signatures.add(signature(line));
    }
    return new SignedNote(note.substring(0, end + 1), signatures);
  }

  private static String decode(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw notOne("it is not in UTF-8");
    }
  }

  private static Signature signature(String line) {
    String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
    if (parts == null || parts.length != 2 || !KeyName.isOne(parts[0])) {
      throw notOne("a signature's line is not of the form \u2014 NAME SIGNATURE");
    }
    byte[] bytes =
        StrictBase64.decode(parts[1]).orElseThrow(() -> notOne("a signature is not base 64"));
    if (bytes.length < 5) {
      throw notOne("a signature is too short");
    }
    int id = ByteBuffer.wrap(bytes).getInt();
    return new Signature(parts[0], id, Arrays.copyOfRange(bytes, 4, bytes.length));
  }

  private static SealException notOne(String why) {
    return new SealException(Problem.NOT_A_CHECKPOINT, why);
  }

  /**
   * The text, once at least one of the keys is found to have signed it. Signatures of other keys
   * are ignored, as the specification demands: a witness may have added its own.
   *
   * @throws SealException if none of the keys has signed, or a signature of one of them is wrong
   */
  String verifiedBy(Collection<VerifierKey> keys) {
    byte[] signed = text.getBytes(UTF_8);
    boolean verified = false;
    for (Signature signature : signatures) {
      for (VerifierKey key : keys) {
        if (signature.isOf(key)) {
          if (!key.verifies(signed, signature.bytes())) {
            throw new SealException(Problem.WRONG_SIGNATURE, key.shortName());
          }
          verified = true;
        }
      }
    }
    if (!verified) {
      throw new SealException(
          Problem.NOT_SIGNED_BY_KEY,
          signatures.stream()
              .map(Signature::toString)
              .distinct()
              .collect(Collectors.joining(", ")));
    }
    return text;
  }
}
