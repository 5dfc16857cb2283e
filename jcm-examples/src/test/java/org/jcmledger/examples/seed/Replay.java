package org.jcmledger.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jcmledger.JcmLedger;
import org.jcmledger.examples.Lines;
import org.jcmledger.projection.LedgerView;

/** Loads lines into a new file, closes it, and reads what a replay of its events says. */
final class Replay {

  private Replay() {}

  static LedgerView of(Path folder, Lines... files) throws IOException {
    return of(folder, JcmLedger::view, files);
  }

  static LedgerView of(Path folder, Function<JcmLedger, LedgerView> question, Lines... files)
      throws IOException {
    Path file = Files.createTempFile(folder, "replay-", ".jcm");
    Files.delete(file);
    List<String> notAccepted = new ArrayList<>();
    try (JcmLedger ledger = Seed.create(file)) {
      for (Lines lines : files) {
        lines.submitTo(ledger, notAccepted::add);
      }
    }
    assertThat(notAccepted).isEmpty();
    try (JcmLedger ledger = JcmLedger.openForReading(file)) {
      return question.apply(ledger);
    }
  }
}
