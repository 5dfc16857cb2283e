package org.jcmledger.seal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A signed head of a ledger's tree: what its first {@code size} events were when it was signed. The
 * text form is C2SP's tlog-checkpoint, a signed note of three lines: origin, size, root.
 *
 * <p>The origin says which ledger it is: {@code jcm-ledger/} and the leaf hash of the ledger's
 * first event in hexadecimal digits. That event declares the ledger and has a random id, so no two
 * ledgers have one origin, and a ledger keeps its own whoever signs and under whatever file name it
 * lies.
 *
 * @param origin which ledger, or which log of another kind
 * @param head how many events, and the root of their tree
 */
public record Checkpoint(String origin, TreeHead head) {

  private static final String PREFIX = "jcm-ledger/";

  /** The origin of the ledger whose first event has the leaf hash. */
  public static String originOf(TreeHash first) {
    return PREFIX + first;
  }

  /**
   * Reads a checkpoint that one of the keys has signed. Lines behind the first three and signatures
   * of other keys are tolerated.
   *
   * @param note the checkpoint's file, whole
   * @param keys the keys that the reader trusts
   * @throws SealException if it is not one, or none of the keys has signed it
   */
  public static Checkpoint open(byte[] note, Collection<VerifierKey> keys) {
    SignedNote signed = SignedNote.parse(note);
    return parse(signed.verifiedBy(keys));
  }

  /** The signed note, to be kept as a file. */
  public byte[] signedBy(SignerKey key) {
    return SignedNote.sign(text(), key);
  }

  private String text() {
    String root = StrictBase64.encode(head.root().bytes());
    return origin + "\n" + head.size() + "\n" + root + "\n";
  }

  /** Reads a note's text. */
  static Checkpoint parse(String text) {
    List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
    if (lines.size() < 3 || lines.contains("")) {
      throw notOne("it does not begin with the three lines origin, size and root");
    }
    byte[] root =
        StrictBase64.decode(lines.get(2))
            .filter(bytes -> bytes.length == TreeHash.LENGTH)
            .orElseThrow(() -> notOne("its third line is not a root hash"));
    return new Checkpoint(lines.get(0), new TreeHead(size(lines.get(1)), TreeHash.of(root)));
  }

  private static long size(String text) {
    // At most 18 digits, so that it is a long; no ledger comes near that.
    if (!text.matches("0|[1-9][0-9]{0,17}")) {
      throw notOne("its second line is not a number of events");
    }
    return Long.parseLong(text);
  }

  private static SealException notOne(String why) {
    return new SealException(SealException.Problem.NOT_A_CHECKPOINT, why);
  }
}
