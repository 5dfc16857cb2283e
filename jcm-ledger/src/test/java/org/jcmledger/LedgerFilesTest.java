package org.jcmledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no ledger, or not a whole one, is refused in one sentence and left as it was. */
class LedgerFilesTest {

  @TempDir private Path folder;

  private void refused(Path file, String message) throws IOException {
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    EventLogException open =
        catchThrowableOfType(EventLogException.class, () -> JcmLedger.open(file));
    EventLogException read =
        catchThrowableOfType(EventLogException.class, () -> JcmLedger.openForReading(file));
    assertThat(open).isNotNull().hasMessageContaining(message).hasMessageContaining("" + file);
    assertThat(read).isNotNull().hasMessageContaining(message);
    assertThat(open.getMessage()).doesNotContain("\n").endsWith(".");
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void a_file_that_is_not_there() throws IOException {
    refused(folder.resolve("missing.jcm"), "missing.jcm");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_folder() throws IOException {
    refused(Files.createDirectory(folder.resolve("folder.jcm")), "not a ledger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a text", "SQLite format 3\0 but nothing behind it"})
  void something_else(String content) throws IOException {
    refused(Files.write(folder.resolve("x.jcm"), content.getBytes(UTF_8)), "not a ledger");
  }

  @Test
  void another_applications_database() throws Exception {
    Path file = folder.resolve("other.jcm");
    sql(file, "CREATE TABLE account (id INTEGER)");
    refused(file, "not a ledger");
  }

  @Test
  void a_ledger_of_a_newer_format() throws Exception {
    Path file = ledger();
    sql(file, "PRAGMA user_version = 99");
    refused(file, "99");
  }

  @Test
  void a_ledger_that_was_never_declared() throws IOException {
    Path file = folder.resolve("empty.jcm");
    SqliteLog.create(file).close();
    refused(file, "does not say what it holds");
  }

  @Test
  void a_ledger_that_is_open_already() {
    Path file = folder.resolve("x.jcm");
    try (JcmLedger first = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      assertThat(first.view().position()).isEqualTo(1);
      EventLogException second =
          catchThrowableOfType(EventLogException.class, () -> JcmLedger.open(file));
      assertThat(second).hasMessageContaining("x.jcm");
    }
    JcmLedger.open(file).close();
  }

  @Test
  void a_new_ledger_never_takes_the_place_of_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jcm"), "dear diary");
    EventLogException there =
        catchThrowableOfType(
            EventLogException.class,
            () -> JcmLedger.create(file, Setting.declaration(), Setting.clock()));
    assertThat(there).hasMessageContaining("x.jcm");
    assertThat(Files.readString(file)).isEqualTo("dear diary");
  }

  /** No event is ever passed over. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET type = 'jcm.CreditsBurnt' WHERE position = 6",
        "UPDATE event SET revision = 2 WHERE position = 6",
        "UPDATE event SET payload = '{}' WHERE position = 6",
        "UPDATE event SET payload = substr(payload, 1, 20) WHERE position = 6"
      })
  void an_event_that_cannot_be_read(String damage) throws Exception {
    Path file = ledger();
    sql(file, damage);
    UnreadableEventException unreadable =
        catchThrowableOfType(UnreadableEventException.class, () -> JcmLedger.open(file));
    assertThat(unreadable).hasMessageContaining("position 6");
  }

  /** Whoever opens, reads or audits it is told that a later version is needed, and of which. */
  @Test
  void an_event_of_a_newer_revision() throws Exception {
    Path file = ledger();
    sql(file, "UPDATE event SET revision = 2 WHERE position = 6");
    List<ThrowingCallable> ways =
        List.of(
            () -> JcmLedger.open(file),
            () -> JcmLedger.openForReading(file),
            () -> JcmLedger.audit(file));
    for (ThrowingCallable way : ways) {
      assertThat(catchThrowableOfType(UnreadableEventException.class, way))
          .hasMessage(
              "event jcm.AccountOpened of revision 2 at position 6 cannot be read: it was written by"
                  + " a newer version of the library; this one knows revision 1");
    }
  }

  /** A ledger with a few events. */
  private Path ledger() {
    Path file = folder.resolve("ledger.jcm");
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 100));
    }
    return file;
  }

  private static void sql(Path file, String command) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
