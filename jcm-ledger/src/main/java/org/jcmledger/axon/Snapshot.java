package org.jcmledger.axon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jcmledger.seal.TreeHash;
import org.jcmledger.seal.TreeHead;

/**
 * A snapshot's bytes: a version; the head of the tree of the events that it covers (how many, and
 * the root of RFC 6962 over them); what the events that are summed up came to ({@link SummedUp});
 * all other events as they are stored; and SHA-256 over all that. The form is this class's own
 * affair: what another version wrote is not read.
 */
final class Snapshot {

  /** "jcmsnap" and the version of the form; to be changed with it. */
  private static final long MAGIC = 0x6a636d736e617002L;

  private static final int CHECKSUM = 32;

  /** What there is beside the two parts: version, head, two lengths and the checksum. */
  private static final int AROUND = 2 * Long.BYTES + TreeHash.LENGTH + 2 * Integer.BYTES + CHECKSUM;

  /** Why a snapshot is not used. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String why) {
      super(why);
    }
  }

  /** Of the events that it covers; to be compared with the ledger's own. */
  final TreeHead head;

  final byte[] summedUp;
  final byte[] others;

  private Snapshot(TreeHead head, byte[] summedUp, byte[] others) {
    this.head = head;
    this.summedUp = summedUp;
    this.others = others;
  }

  /**
   * The bytes of a snapshot; they are tens of megabytes, and written once.
   *
   * @param head of the events that it covers
   * @param summedUp what these came to as far as they are not among the others
   * @param others the other events, one after another
   */
  static byte[] write(TreeHead head, byte[] summedUp, byte[] others) {
    int parts = Math.addExact(summedUp.length, others.length);
    ByteBuffer out = ByteBuffer.allocate(Math.addExact(AROUND, parts));
    out.putLong(MAGIC).putLong(head.size()).put(head.root().bytes());
    out.putInt(summedUp.length).put(summedUp);
    out.putInt(others.length).put(others);
    return out.put(sha256(out.array(), out.position())).array();
  }

  /**
   * Reads what {@link #write} wrote. Whether the ledger has these events is another question.
   *
   * @throws UnusableException if anything is not as it was written
   */
  static Snapshot read(byte[] bytes) throws UnusableException {
    int end = bytes.length - CHECKSUM;
    if (end < 0
        || !Arrays.equals(sha256(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw new UnusableException("its checksum does not fit");
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
      if (in.readLong() != MAGIC) {
        throw new UnusableException("it is of another version");
      }
      long size = in.readLong();
      TreeHead head = new TreeHead(size, TreeHash.of(in.readNBytes(TreeHash.LENGTH)));
      byte[] summedUp = in.readNBytes(in.readInt());
      byte[] others = in.readNBytes(in.readInt());
      return new Snapshot(head, summedUp, others);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableException("it is not whole");
    }
  }

  private static byte[] sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
