package org.jcmledger.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jcmledger.store.SqliteConnections.Use;

/** Makes the one settled file that is handed to an auditor. */
final class HandOver {

  private HandOver() {}

  /** Copies the log into a file that is not there yet; returns the copy's head. */
  static long copy(SqliteLog log, Use reading, Path out) {
    Path scratch = LedgerPaths.scratch(out);
    try {
      vacuumInto(log.path(), reading, scratch, out);
      long head = requireSame(log, log.path().toString(), scratch, out);
      LedgerPaths.settle(scratch, out);
      return head;
    } finally {
      LedgerPaths.discard(scratch);
    }
  }

  /** Copies any log into a ledger's file that is not there yet; returns the copy's head. */
  static long copy(EventLog log, String name, Path out) {
    Path scratch = LedgerPaths.scratch(out);
    try {
      SqliteCopy.write(log, log.head(), scratch, out);
      long head = requireSame(log, name, scratch, out);
      LedgerPaths.settle(scratch, out);
      return head;
    } finally {
      LedgerPaths.discard(scratch);
    }
  }

  private static void vacuumInto(Path from, Use reading, Path scratch, Path out) {
    // query_only would forbid the statement; the other ways of reading are what they were.
    Use use = reading == Use.READ ? Use.COPY : reading;
    try (Connection connection = SqliteConnections.open(from, use);
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, scratch.toUri().toString());
      vacuum.execute();
    } catch (SQLException e) {
      LedgerFileException problem = SqliteErrors.translate(e, from);
      // A disk without room is the copy's, whoever notices.
      throw problem.problem() == Problem.DISK_FULL ? SqliteErrors.translate(e, out) : problem;
    }
  }

  private static long requireSame(EventLog log, String name, Path scratch, Path out) {
    try (SqliteLog copy = SqliteLog.openForReading(scratch)) {
      long head = copy.head();
      if (!MessageDigest.isEqual(digest(copy, head), digest(log, head))) {
        throw new LedgerFileException(
            Problem.DISK_FAILED,
            out,
            "The copy " + out + " came out different from the ledger " + name + ".",
            null);
      }
      return head;
    }
  }

  /** A digest of every row up to a position: the leaf data of each, and its stored hash. */
  private static byte[] digest(EventLog log, long upTo) {
    MessageDigest sha256;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
    LeafHash leafHash = new LeafHash();
    log.scan(
        Long.MIN_VALUE, // a damaged file may have rows where no ledger puts any
        upTo,
        event -> {
          sha256.update(leafHash.of(event));
          sha256.update(event.leafHash());
          return true;
        });
    return sha256.digest(ByteBuffer.allocate(8).putLong(upTo).array());
  }
}
