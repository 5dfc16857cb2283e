package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;

/** A ledger of authorised credits that was recorded in a year that is over. */
final class Outcomes {

  private Outcomes() {}

  static Path ledger(Path file) throws IOException {
    return ledger(file, LedgerScope.everything(), Cli.resource("outcomes.jsonl"));
  }

  static Path ledger(Path file, LedgerScope scope, String lines) throws IOException {
    LedgerDeclared declaration =
        new LedgerDeclared(Actor.of("A test"), Wording.of("Invented outcomes of Thailand"), scope);
    try (JcmLedger ledger =
        JcmLedger.create(file, declaration, () -> Instant.parse("2025-12-01T00:00:00.000Z"))) {
      List<String> outcomes = new ArrayList<>();
      CommandFile.submitAll(ledger, new ByteArrayInputStream(lines.getBytes(UTF_8)), outcomes::add);
      assertThat(outcomes).allMatch(outcome -> outcome.contains("\"outcome\":\"accepted\""));
    }
    return file;
  }
}
