package org.jcmledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.faults.Trading;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.postgres.LedgerDatabaseException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles of docs/postgresql.md, made by the statements on that page. */
class PostgresRolesTest {

  private static final PostgresServer SERVER = PostgresServer.shared();
  private static final String SCHEMA = SERVER.newSchema();

  private static HikariDataSource writer;
  private static HikariDataSource auditor;
  private static JcmLedger ledger;

  @BeforeAll
  static void prepare() throws IOException {
    PostgresLog.prepare(SERVER.dataSource(), SCHEMA);
    for (String statement : statementsOfThePage()) {
      SERVER.run(statement.replace("japan", SCHEMA));
    }
    writer = pool(SCHEMA + "_writer");
    auditor = pool(SCHEMA + "_auditor");
    ledger = JcmLedger.create(writer, SCHEMA, Trading.declaration(), InstantSource.system());
    Trading.prelude(2, 100).forEach(ledger::submit);
  }

  @AfterAll
  static void close() {
    ledger.close();
    writer.close();
    auditor.close();
  }

  private static HikariDataSource pool(String role) {
    return Databases.pool(SERVER.url().replace("user=" + PostgresServer.USER, "user=" + role));
  }

  private static String[] statementsOfThePage() throws IOException {
    String page = Files.readString(Path.of("../docs/postgresql.md"), StandardCharsets.UTF_8);
    Matcher block =
        Pattern.compile("<!-- roles -->\n```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as("the page has the roles' statements").isTrue();
    return block.group(1).trim().split(";\\s*", 0);
  }

  @Test
  void theWriterCanDoAllThatALedgerNeeds() {
    ledger.submit(Trading.transfer("w1", 0, 1, 10));
    try (JcmLedger other = JcmLedger.open(writer, SCHEMA)) {
      other.submit(Trading.transfer("w2", 1, 0, 10));
    }
    assertThat(ledger.upToDate().book(Registry.JP).balance(Trading.account(0)))
        .isEqualTo(Tonnes.of(100));
    assertThat(ledger.audit().verdict()).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void theWriterMayReplaceTheSnapshot() {
    try (PostgresLog log = PostgresLog.open(writer, SCHEMA)) {
      SnapshotStore snapshots = log.snapshots().orElseThrow();
      for (byte[] bytes : List.of(new byte[] {1, 2, 3}, new byte[] {4, 5})) {
        snapshots.write(bytes);
        assertThat(snapshots.read()).contains(bytes);
      }
      try (JcmLedger other = JcmLedger.open(writer, SCHEMA)) {
        assertThat(other.view()).as("of no use, and dropped").isEqualTo(ledger.upToDate());
      }
    }
  }

  /** As roles were granted before there were snapshots, or where the owner wants none. */
  @ParameterizedTest
  @ValueSource(strings = {"SELECT", "INSERT", "DELETE", "SELECT, INSERT, DELETE"})
  void aWriterWithoutARightToTheSnapshotWorksWithoutSnapshots(String right) {
    String revoke = "REVOKE " + right + " ON " + SCHEMA + ".snapshot FROM " + SCHEMA + "_writer";
    SERVER.run(revoke);
    try (PostgresLog log = PostgresLog.open(writer, SCHEMA)) {
      assertThat(log.snapshots()).isEmpty();
      try (JcmLedger other = JcmLedger.open(writer, SCHEMA)) {
        String request = "without-" + right.replaceAll("[^A-Z]", "");
        other.submit(Trading.transfer(request, 0, 1, 1));
        other.submit(Trading.transfer(request + "-back", 1, 0, 1));
        assertThat(other.view()).isEqualTo(ledger.upToDate());
      }
    } finally {
      SERVER.run(revoke.replace("REVOKE", "GRANT").replace("FROM", "TO"));
    }
  }

  @Test
  void whoeverOpensForReadingHasNoSnapshots() {
    for (HikariDataSource role : List.of(writer, auditor)) {
      try (PostgresLog log = PostgresLog.openForReading(role, SCHEMA)) {
        assertThat(log.snapshots()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE %s.event SET payload = '{}' WHERE position = 1",
        "DELETE FROM %s.event WHERE position = 1",
        "TRUNCATE %s.event",
        "DROP TABLE %s.event",
        "ALTER TABLE %s.event ADD COLUMN more text",
        "CREATE TABLE %s.more (x int)",
        "CREATE TRIGGER t BEFORE INSERT ON %s.event EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "DELETE FROM %s.head",
        "INSERT INTO %s.head VALUES (2, 0)",
        "TRUNCATE %s.head",
        "INSERT INTO %s.version VALUES (9)",
        "TRUNCATE %s.snapshot",
        "DROP TABLE %s.snapshot"
      })
  void theWriterCanChangeNothingThatIsRecorded(String statement) {
    refused(writer, statement);
    refused(auditor, statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO %s.event SELECT position + 1000, event_id || 'x', stream, sequence, type, revision,"
            + " recorded_at, payload, metadata, leaf_hash FROM %1$s.event WHERE position = 1",
        "UPDATE %s.head SET position = 0",
        "SELECT position FROM %s.head FOR UPDATE",
        "SELECT bytes FROM %s.snapshot",
        "INSERT INTO %s.snapshot VALUES (9, '')",
        "DELETE FROM %s.snapshot"
      })
  void theAuditorCanOnlyRead(String statement) {
    refused(auditor, statement);
  }

  private static void refused(HikariDataSource role, String statement) {
    SQLException refused =
        catchThrowableOfType(
            SQLException.class,
            () -> {
              try (Connection connection = role.getConnection();
                  Statement run = connection.createStatement()) {
                run.execute(statement.formatted(SCHEMA));
              }
            });
    assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo("42501");
  }

  @Test
  void theAuditorReadsAndAudits() {
    try (JcmLedger reading = JcmLedger.openForReading(auditor, SCHEMA)) {
      assertThat(reading.view()).isEqualTo(ledger.upToDate());
      assertThat(reading.audit().verdict()).isEqualTo(Verdict.CLEAN);
    }
    try (JcmLedger writing = JcmLedger.open(auditor, SCHEMA)) {
      assertThatExceptionOfType(LedgerDatabaseException.class)
          .isThrownBy(() -> writing.submit(Trading.transfer("a1", 0, 1, 10)))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NOT_ALLOWED));
    }
  }

  @Test
  void nobodyElseCanReadIt() {
    SERVER.run("CREATE ROLE " + SCHEMA + "_stranger LOGIN");
    try (HikariDataSource stranger = pool(SCHEMA + "_stranger")) {
      LedgerDatabaseException refused =
          catchThrowableOfType(
              LedgerDatabaseException.class, () -> JcmLedger.openForReading(stranger, SCHEMA));
      assertThat(refused.problem()).isEqualTo(Problem.NOT_ALLOWED);
    }
  }
}
