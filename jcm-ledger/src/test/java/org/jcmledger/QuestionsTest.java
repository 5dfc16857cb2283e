package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jcmledger.Setting.DAY;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger tells of its past. */
class QuestionsTest {

  private static final long EACH = 1_000;

  private final JcmLedger ledger = Setting.ledger(3, EACH);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void a_statement_tells_what_came_and_went_as_of_any_day() {
    ledger.submit(transfer("t", 0, 1, 10));
    ledger.submit(
        new TransferCredits(
            RequestId.of("u"),
            Setting.HOLDER,
            DAY.plusDays(5),
            JP,
            account(1),
            account(2),
            Credits.of(30)));
    Statement statement = ledger.book(JP).statement(account(1));
    assertThat(statement.entries())
        .extracting(Statement.Entry::direction, e -> e.amount().amount(), e -> e.balance().amount())
        .containsExactly(
            tuple(Statement.Direction.IN, EACH, EACH),
            tuple(Statement.Direction.IN, 10L, EACH + 10),
            tuple(Statement.Direction.OUT, 30L, EACH - 20));
    assertThat(statement.asOf(DAY).balance()).isEqualTo(Tonnes.of(EACH + 10));
    assertThat(statement.asOf(DAY.minusDays(1)).serials()).hasToString("[1001-2000]");
    assertThat(statement.serials()).hasToString("[1021-2000]");
    assertThat(ledger.book(JP).asOf(DAY).balance(account(1))).isEqualTo(Tonnes.of(EACH + 10));
    assertThat(ledger.book(JP).life(5).holder()).contains(account(2));
    assertThat(ledger.book(JP).life(5).events()).hasSize(3);
    assertThat(ledger.book(Registry.of("FR")).life(5).events()).isEmpty();
  }

  @Test
  void a_ledger_opened_for_reading_takes_no_commands() {
    Path file = folder.resolve("x.jcm");
    try (JcmLedger writing = JcmLedger.create(file, Setting.declaration(), Setting.clock());
        JcmLedger reading = JcmLedger.openForReading(file)) {
      Setting.submitAll(writing, Setting.prelude(2, EACH));
      assertThatThrownBy(() -> reading.submit(transfer("t", 0, 1, 1)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("reading only");
    }
  }
}
