package org.jcmledger.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/**
 * A snapshot's bytes: a version; which ledger and which of its events it was taken at, by their
 * leaf hashes; what the events that are summed up came to ({@link SummedUp}); all other events as
 * they are stored; and SHA-256 over all that. The form is this class's own affair: what another
 * version wrote is not read.
 */
final class Snapshot {

  /** "jcmsnap" and the version of the form; to be changed with it. */
  private static final long MAGIC = 0x6a636d736e617001L;

  private static final int CHECKSUM = 32;

  /** Why a snapshot is not used. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String why) {
      super(why);
    }
  }

  final long position;
  final byte[] summedUp;
  final byte[] others;

  private Snapshot(long position, byte[] summedUp, byte[] others) {
    this.position = position;
    this.summedUp = summedUp;
    this.others = others;
  }

  /**
   * The bytes of a snapshot at a position of a log.
   *
   * @param summedUp what the events up to there came to that are not among the others
   * @param others the other events up to there, one after another
   */
  static byte[] write(EventLog log, long position, byte[] summedUp, byte[] others) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(200 + summedUp.length + others.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.write(leafHash(log, 1).orElseThrow());
      out.writeLong(position);
      out.write(leafHash(log, position).orElseThrow());
      out.writeInt(summedUp.length);
      out.write(summedUp);
      out.writeInt(others.length);
      out.write(others);
      out.write(sha256(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote, if it was written of this log as it is.
   *
   * @throws UnusableException if anything is not as it should be
   */
  static Snapshot read(EventLog log, byte[] bytes) throws UnusableException {
    int end = bytes.length - CHECKSUM;
    if (end < 0
        || !Arrays.equals(sha256(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw new UnusableException("its checksum does not fit");
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
      if (in.readLong() != MAGIC) {
        throw new UnusableException("it is of another version");
      }
      require(log, 1, in.readNBytes(LeafHash.LENGTH), "it is another ledger's");
      long position = in.readLong();
      require(log, position, in.readNBytes(LeafHash.LENGTH), "the ledger has not the same events");
      byte[] summedUp = in.readNBytes(in.readInt());
      byte[] others = in.readNBytes(in.readInt());
      return new Snapshot(position, summedUp, others);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableException("it is not whole");
    }
  }

  private static void require(EventLog log, long position, byte[] hash, String otherwise)
      throws UnusableException {
    Optional<byte[]> stored = leafHash(log, position);
    if (stored.isEmpty() || !Arrays.equals(stored.get(), hash)) {
      throw new UnusableException(otherwise);
    }
  }

  private static Optional<byte[]> leafHash(EventLog log, long position) {
    StoredEvent[] found = new StoredEvent[1];
    log.scan(
        position - 1,
        position,
        stored -> {
          found[0] = stored;
          return true;
        });
    return Optional.ofNullable(found[0]).map(StoredEvent::leafHash);
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
