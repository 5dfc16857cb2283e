package org.jcmledger.logging;

import java.nio.file.Path;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.rejection.RejectedException;

/** A process that does what applications do with a ledger, and prints nothing itself. */
final class UseOfALedger {

  private UseOfALedger() {}

  /** Takes the ledger's path. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 100));
      ledger.submit(Setting.transfer("t", 0, 1, 10));
      try {
        ledger.submit(Setting.transfer("too-much", 0, 1, 1_000));
        throw new IllegalStateException("more than there is was transferred");
      } catch (RejectedException expected) {
        ledger.audit();
      }
    }
    JcmLedger.openForReading(file).close();
    JcmLedger.open(file, Setting.clock()).close();
  }
}
