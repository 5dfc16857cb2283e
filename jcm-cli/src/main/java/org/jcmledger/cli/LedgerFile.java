package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.VerificationProgress;
import org.jcmledger.seal.Verifier;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SqliteLog;

/**
 * A ledger in a file.
 *
 * @param path the file
 */
record LedgerFile(Path path) implements LedgerPlace {

  @Override
  public JcmLedger create(Actor by, Wording title, LedgerScope scope) {
    return JcmLedger.create(path, by, title, scope);
  }

  @Override
  public JcmLedger open() {
    return JcmLedger.open(path);
  }

  @Override
  public JcmLedger openForReading() {
    return JcmLedger.openForReading(path);
  }

  @Override
  public EventLog openForAudit() {
    return SqliteLog.openForAudit(path);
  }

  @Override
  public long handOver(Path out) {
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      return log.handOver(out);
    }
  }

  @Override
  public Verification verify(Collection<Checkpoint> checkpoints, VerificationProgress progress) {
    return Verifier.verify(path, checkpoints, progress);
  }

  @Override
  public String soundKey() {
    return "verify.rows";
  }

  @Override
  public Verification verifyInUse(VerificationProgress progress) {
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      return Verifier.verify(log, List.of(), progress);
    }
  }

  /**
   * Reading the ledger's own file otherwise than through SQLite would drop SQLite's locks on it;
   * writing would destroy it.
   */
  @Override
  public void requireOther(Path file) throws IOException {
    if (Files.exists(file) && Files.exists(path) && Files.isSameFile(file, path)) {
      throw new UserErrorException("load.same-file", file);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
