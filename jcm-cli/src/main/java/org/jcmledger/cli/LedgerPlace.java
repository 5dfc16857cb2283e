package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.VerificationProgress;
import org.jcmledger.store.EventLog;

/**
 * Where a ledger is: in a file, or in a PostgreSQL database. Its text is the ledger's name in
 * messages; of a database it has neither address nor password in it.
 */
sealed interface LedgerPlace permits LedgerFile, LedgerDatabase {

  /** Understands what a user names: a JDBC URL, or else a file. Nothing is opened. */
  static LedgerPlace parse(String text) {
    return text.startsWith(LedgerDatabase.JDBC)
        ? new LedgerDatabase(text)
        : new LedgerFile(Path.of(text));
  }

  JcmLedger create(Actor by, Wording title, LedgerScope scope);

  JcmLedger open();

  JcmLedger openForReading();

  EventLog openForAudit();

  /** Writes the one file for an auditor; answers the position of its last event. */
  long handOver(Path out);

  /** Verifies it as it stands, alone or against checkpoints. */
  Verification verify(Collection<Checkpoint> checkpoints, VerificationProgress progress);

  /** The key of the sentence that says that a verification found no breach. */
  String soundKey();

  /** Verifies the rows of what may be in use, so that they can be sealed. */
  Verification verifyInUse(VerificationProgress progress);

  /** Refuses a file that is the ledger itself. */
  void requireOther(Path file) throws IOException;
}
