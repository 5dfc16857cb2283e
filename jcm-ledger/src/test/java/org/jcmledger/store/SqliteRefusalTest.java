package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every refusal to open says which, and leaves the folder as it was. */
class SqliteRefusalTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve("x.jcm");
  }

  @AfterEach
  void makeWritableAgain() throws Exception {
    LedgerFiles.permissions(folder, "rwxr-xr-x");
  }

  @Test
  void refusesAFileThatIsNotThere() throws Exception {
    assertRefused(Problem.NOT_THERE, "There is no file " + path + ".");
  }

  @Test
  void refusesRandomBytesTextsAndEmptyFiles() throws Exception {
    byte[] random = new byte[50_000];
    new Random(1).nextBytes(random);
    byte[] headerOnly = new byte[4096];
    System.arraycopy(Events.utf8("SQLite format 3\0"), 0, headerOnly, 0, 16);
    byte[][] contents = {
      random, Events.utf8("hello"), Events.utf8("{\"a\":1}\n".repeat(2_000)), {}, headerOnly
    };
    for (byte[] content : contents) {
      Files.write(path, content);
      assertRefused(Problem.NOT_A_LEDGER, path.toRealPath() + " is not a ledger.");
    }
  }

  @Test
  void refusesAFolder() throws Exception {
    Files.createDirectory(path);
    assertRefused(Problem.NOT_A_LEDGER, path + " is not a ledger.");
  }

  @Test
  void refusesAnotherApplicationsDatabase() throws Exception {
    LedgerFiles.tamper(path, "CREATE TABLE event(position INTEGER PRIMARY KEY)");
    assertRefused(Problem.NOT_A_LEDGER, path.toRealPath() + " is not a ledger.");

    LedgerFiles.tamper(path, "PRAGMA journal_mode = WAL", "INSERT INTO event VALUES (1)");
    assertRefused(Problem.NOT_A_LEDGER, path.toRealPath() + " is not a ledger.");
  }

  @Test
  void refusesANewerFormatAndSaysBothVersions() throws Exception {
    settledLedger("PRAGMA user_version = 7");
    Map<String, Integer> before = LedgerFiles.snapshot(folder);
    for (Consumer<Path> open : openings()) {
      NewerFormatException refusal =
          catchThrowableOfType(NewerFormatException.class, () -> open.accept(path));
      assertThat(refusal.found()).isEqualTo(7);
      assertThat(refusal.known()).isEqualTo(1);
      assertThat(refusal).hasMessageContaining("format 7").hasMessageContaining("up to 1");
    }
    assertThat(LedgerFiles.snapshot(folder)).isEqualTo(before);
  }

  @Test
  void refusesATableThatIsNotAsItShouldBe() throws Exception {
    String[] damages = {
      "ALTER TABLE event DROP COLUMN metadata",
      "ALTER TABLE event ADD COLUMN more TEXT",
      "ALTER TABLE event RENAME TO events",
      "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END",
      "PRAGMA user_version = 0",
      "PRAGMA user_version = -1"
    };
    for (String damage : damages) {
      settledLedger(damage);
      assertRefused(Problem.DAMAGED, "The ledger " + path.toRealPath() + " is damaged: ");
    }
  }

  @Test
  void refusesAFileThatWasCutShort() throws Exception {
    settledLedger();
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, 4096));
    assertRefused(Problem.DAMAGED, "The ledger " + path.toRealPath() + " is damaged: ");
    Files.write(path, Arrays.copyOf(whole, 60));
    assertRefused(Problem.NOT_A_LEDGER, path.toRealPath() + " is not a ledger.");
  }

  /** Also as root, whom the system would let write: nobody has the permission, so we do not. */
  @Test
  void refusesToWriteAReadOnlyFileAndReadsIt() throws Exception {
    settledLedger();
    LedgerFiles.permissions(path, "r--r--r--");
    assertNotWritable();
  }

  @Test
  void refusesToWriteInAReadOnlyFolderAndReadsThere() throws Exception {
    settledLedger();
    LedgerFiles.permissions(folder, "r-xr-xr-x");
    assertNotWritable();
    LedgerFileException refusal = refusal(() -> SqliteLog.create(folder.resolve("new.jcm")));
    assertThat(refusal.problem()).isEqualTo(Problem.NOT_WRITABLE);
  }

  private void assertNotWritable() throws Exception {
    Map<String, Integer> before = LedgerFiles.snapshot(folder);
    LedgerFileException refusal = refusal(() -> SqliteLog.open(path));
    assertThat(refusal.problem()).isEqualTo(Problem.NOT_WRITABLE);
    assertThat(refusal.path()).isEqualTo(path.toRealPath());
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThat(Events.all(log)).hasSize(200);
      assertThat(LedgerFiles.names(folder)).as("while reading").containsExactly("x.jcm");
    }
    assertThat(LedgerFiles.snapshot(folder)).isEqualTo(before);
  }

  @Test
  void refusesToCreateWhereThereIsSomething() throws Exception {
    for (String content : new String[] {"", "something"}) {
      Files.writeString(path, content);
      Map<String, Integer> before = LedgerFiles.snapshot(folder);
      LedgerFileException refusal = refusal(() -> SqliteLog.create(path));
      assertThat(refusal.problem()).isEqualTo(Problem.ALREADY_THERE);
      assertThat(refusal).hasMessage("There is already a file " + path + ".");
      assertThat(LedgerFiles.snapshot(folder)).isEqualTo(before);
    }
  }

  /** SQLite would read an old ledger's rows into the new one. */
  @Test
  void refusesToCreateBesideWhatAnotherLedgerLeft() throws Exception {
    for (String suffix : new String[] {"-wal", "-journal"}) {
      Path left = folder.resolve("x.jcm" + suffix);
      Files.writeString(left, "rows");
      LedgerFileException refusal = refusal(() -> SqliteLog.create(path));
      assertThat(refusal.problem()).isEqualTo(Problem.ALREADY_THERE);
      assertThat(refusal)
          .hasMessage(
              "There is no file %s, but what a ledger of that name left in %s."
                  + " Move that away first.",
              path, left);
      assertThat(LedgerFiles.names(folder)).containsExactly("x.jcm" + suffix);
      Files.delete(left);
    }
  }

  @Test
  void refusesToCreateWhereNothingCanBe() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Path[] impossible = {
      folder.resolve("no/such/folder.jcm"), folder.resolve("file/x.jcm"), Path.of("/proc/x.jcm")
    };
    for (Path nowhere : impossible) {
      LedgerFileException refusal = refusal(() -> SqliteLog.create(nowhere));
      assertThat(refusal.problem()).isEqualTo(Problem.NOT_WRITABLE);
    }
    assertThat(LedgerFiles.names(folder)).containsExactly("file");
  }

  private static LedgerFileException refusal(ThrowingCallable call) {
    LedgerFileException refusal = catchThrowableOfType(LedgerFileException.class, call);
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }

  /** A ledger as it would be handed over, without a lock beside it, and then tampered with. */
  private void settledLedger(String... tampering) throws Exception {
    Files.deleteIfExists(path);
    Path original = LedgerFiles.ledger(folder.resolve("original.jcm"), 200);
    try (SqliteLog log = SqliteLog.openForReading(original)) {
      log.handOver(path);
    }
    Files.delete(original);
    Files.delete(folder.resolve("original.jcm.lock"));
    LedgerFiles.tamper(path, tampering);
  }

  private static List<Consumer<Path>> openings() {
    return List.of(
        path -> SqliteLog.open(path).close(), path -> SqliteLog.openForReading(path).close());
  }

  private void assertRefused(Problem problem, String message) throws Exception {
    Map<String, Integer> before = LedgerFiles.snapshot(folder);
    for (Consumer<Path> open : openings()) {
      LedgerFileException refusal = refusal(() -> open.accept(path));
      assertThat(refusal.problem()).isEqualTo(problem);
      assertThat(refusal).hasMessageStartingWith(message);
      assertThat(refusal.path().toString()).endsWith("x.jcm");
      assertThat(LedgerFiles.snapshot(folder)).isEqualTo(before);
    }
  }
}
