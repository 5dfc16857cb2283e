package org.jcmledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.faults.Trading.account;
import static org.jcmledger.faults.Trading.prelude;
import static org.jcmledger.faults.Trading.transfer;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.faults.Trading;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.Verifier;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SettledLedger;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.postgres.LedgerDatabaseException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.jcmledger.test.store.LogEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PostgresLedgerTest {

  private static final Registry JP = Registry.JP;

  @TempDir Path folder;
  private final PostgresServer server = PostgresServer.shared();
  private final String schema = server.newSchema();
  private HikariDataSource pool;
  private JcmLedger ledger;

  @BeforeEach
  void create() {
    // begin: create
    pool = Databases.pool(server);
    ledger = JcmLedger.create(pool, schema, Trading.declaration(), InstantSource.system());
    // end: create
    prelude(3, 100).forEach(ledger::submit);
  }

  @AfterEach
  void close() {
    ledger.close();
    pool.close();
  }

  @Test
  void isThereAgainWhenItIsOpenedAgain() {
    Receipt receipt = ledger.submit(transfer("r1", 0, 1, 30));
    ledger.close();
    try (JcmLedger again = JcmLedger.open(pool, schema)) {
      assertThat(again.book(JP).balance(account(1))).isEqualTo(Tonnes.of(130));
      assertThat(again.submit(transfer("r1", 0, 1, 30))).isEqualTo(receipt);
      assertThat(again.audit().verdict()).isEqualTo(Verdict.CLEAN);
      again.submit(transfer("r2", 1, 2, 130));
      assertThat(again.book(JP).balance(account(2))).isEqualTo(Tonnes.of(230));
    }
  }

  @Test
  void decidesOnWhatAnotherProcessHasRecorded() {
    try (JcmLedger other = JcmLedger.open(pool, schema)) {
      ledger.submit(transfer("r1", 0, 1, 60));
      RejectedException refused =
          catchThrowableOfType(
              RejectedException.class, () -> other.submit(transfer("r2", 0, 2, 60)));
      assertThat(refused.rejection())
          .isEqualTo(
              new InsufficientCredits(
                  AccountRef.of(JP, account(0)), Credits.of(60), Tonnes.of(40), Tonnes.ZERO));
      assertThat(other.book(JP).balance(account(0))).as("caught up").isEqualTo(Tonnes.of(40));
      for (int i = 0; i < 20; i++) {
        (i % 2 == 0 ? ledger : other).submit(transfer("s" + i, 1, 2, 8));
      }
      assertThat(other.upToDate()).isEqualTo(ledger.upToDate());
      assertThat(ledger.book(JP).balance(account(1))).isEqualTo(Tonnes.ZERO);
    }
  }

  @Test
  void answersARequestWithItsFirstReceiptWhicheverProcessIsAsked() {
    // begin: nodes
    try (JcmLedger other = JcmLedger.open(pool, schema)) {
      Receipt receipt = ledger.submit(transfer("r1", 0, 1, 60));
      assertThat(other.submit(transfer("r1", 0, 1, 60))).isEqualTo(receipt);
      // end: nodes
      assertThatExceptionOfType(RejectedException.class)
          .isThrownBy(() -> other.submit(transfer("r1", 0, 1, 61)));
    }
  }

  @Test
  void showsAtOnceWhatAnotherProcessHasRecordedToWhomAsks() {
    try (JcmLedger other = JcmLedger.open(pool, schema);
        JcmLedger reader = JcmLedger.openForReading(pool, schema)) {
      ledger.submit(transfer("r1", 0, 1, 60));
      assertThat(other.upToDate()).isEqualTo(ledger.view());
      assertThat(reader.upToDate()).isEqualTo(ledger.view());
      assertThatIllegalStateException().isThrownBy(() -> reader.submit(transfer("r2", 0, 1, 1)));
    }
  }

  @Test
  void showsByItselfWhatAnotherProcessHasRecorded() throws InterruptedException {
    try (JcmLedger other = JcmLedger.open(pool, schema);
        JcmLedger reader = JcmLedger.openForReading(pool, schema)) {
      ledger.submit(transfer("r1", 0, 1, 60));
      for (JcmLedger each : List.of(other, reader)) {
        while (!each.view().equals(ledger.view())) {
          Thread.sleep(5); // The time limit of this class ends it.
        }
      }
    }
  }

  @Test
  void answersNobodyAfterItIsClosed() {
    ledger.close();
    ledger.close();
    assertThatExceptionOfType(LogClosedException.class)
        .isThrownBy(() -> ledger.submit(transfer("r1", 0, 1, 60)));
    assertThatExceptionOfType(LogClosedException.class).isThrownBy(() -> ledger.upToDate());
  }

  @Test
  void keepsLedgersInSchemasOfTheirOwn() {
    String elsewhere = server.newSchema();
    try (JcmLedger other =
        JcmLedger.create(pool, elsewhere, Trading.declaration(), InstantSource.system())) {
      prelude(1, 5).forEach(other::submit);
      assertThat(other.book(JP).balance(account(0))).isEqualTo(Tonnes.of(5));
      assertThat(ledger.upToDate().book(JP).balance(account(0))).isEqualTo(Tonnes.of(100));
    }
  }

  @Test
  void refusesToCreateASecondLedgerInASchema() {
    refused(
        Problem.ALREADY_THERE,
        () -> JcmLedger.create(pool, schema, Trading.declaration(), InstantSource.system()));
    assertThat(ledger.upToDate().book(JP).accounts()).hasSize(3);
  }

  @Test
  void refusesASchemaWithoutALedger() {
    refused(Problem.NOT_THERE, () -> JcmLedger.open(pool, "no_such_schema"));
    refused(Problem.NOT_THERE, () -> JcmLedger.open(pool, "public"));
    refused(Problem.NOT_THERE, () -> JcmLedger.open(pool)); // the schema jcm
  }

  @Test
  void refusesAServerThatIsNotThere() {
    LedgerDatabaseException refused =
        catchThrowableOfType(
            LedgerDatabaseException.class,
            () ->
                JcmLedger.open(
                    PostgresServer.dataSource(
                        "jdbc:postgresql://127.0.0.1:1/postgres?user=u&password=geheim"),
                    schema));
    assertThat(refused.problem()).isEqualTo(Problem.UNREACHABLE);
    assertThat(refused)
        .hasMessage(
            "The ledger %s (PostgreSQL) cannot be reached: the database server does not answer.",
            schema)
        .hasMessageNotContaining("geheim");
  }

  private static void refused(
      Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThat(catchThrowableOfType(LedgerDatabaseException.class, call).problem())
        .isEqualTo(problem);
  }

  @Test
  void handsOverASettledFileWithTheSameRowsAndHashes() throws Exception {
    for (int i = 0; i < 50; i++) {
      ledger.submit(transfer("r" + i, i % 3, (i + 1) % 3, 1 + i % 7));
    }
    Path out = folder.resolve("for-the-auditor.jcm");
    // begin: hand-over
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      assertThat(log.handOver(out)).isEqualTo(ledger.view().position());
      // end: hand-over
      try (SqliteLog copy = SqliteLog.openForReading(out)) {
        assertThat(LogEvents.all(copy)).isEqualTo(LogEvents.all(log));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing beside it").containsExactly(out);
    }
    try (SettledLedger settled = SettledLedger.open(out)) {
      assertThat(settled.structureFaults()).isEmpty();
      assertThat(Verifier.verify(settled, List.of()).verdict())
          .isEqualTo(Verification.Verdict.SOUND);
    }
    AuditReport report = JcmLedger.audit(out);
    assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
    try (JcmLedger copy = JcmLedger.openForReading(out)) {
      assertThat(copy.view()).isEqualTo(ledger.view());
    }
  }

  @Test
  void findsARowThatSomebodyWithAllRightsHasChanged() {
    Receipt receipt = ledger.submit(transfer("r1", 0, 1, 60));
    server.run(
        "UPDATE %s.event SET payload = replace(payload, '60', '61') WHERE position = %d"
            .formatted(schema, receipt.first()));
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      assertThat(JcmLedger.auditOf(log, schema).run().verdict()).isEqualTo(Verdict.BREACH);
    }
  }

  @Test
  void refusesTablesThatWereTamperedWith() {
    server.run(
        "CREATE FUNCTION %1$s.meddle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
            .formatted(schema),
        "CREATE TRIGGER meddle BEFORE INSERT ON %1$s.event FOR EACH ROW EXECUTE FUNCTION %1$s.meddle()"
            .formatted(schema));
    assertThatExceptionOfType(org.jcmledger.store.DamagedLedgerException.class)
        .isThrownBy(() -> PostgresLog.open(pool, schema))
        .withMessage(
            "The ledger %s (PostgreSQL) is damaged: someone has added a trigger to it.", schema);
  }

  @Test
  void takesNoOtherNamesForSchemasThanPlainOnes() {
    for (String name : List.of("", "Japan", "a-b", "a\"b", "1a", "x".repeat(64))) {
      assertThat(
              catchThrowableOfType(
                  IllegalArgumentException.class, () -> PostgresLog.open(pool, name)))
          .as(name)
          .isNotNull();
    }
  }
}
