package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.seal.Breach;
import org.jcmledger.seal.Verifier;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A snapshot is bound to the head of the tree of the events that it was taken of: if a single row
 * below it is not as it was sealed, the events have the say and the snapshot has none.
 */
@Timeout(120)
class SealedSnapshotsTest {

  private static final Snapshots.Policy NEVER =
      new Snapshots.Policy(Long.MAX_VALUE, Long.MAX_VALUE);
  private static final Snapshots.Policy AT_CLOSING = new Snapshots.Policy(Long.MAX_VALUE, 1);

  /** Where the form's version ends, and where the root of the tree begins. */
  private static final int VERSION_AT = 7;

  private static final int ROOT_AT = 16;
  private static final int CHECKSUM = 32;

  @TempDir Path folder;
  private Path file;
  private Path snapshot;

  @BeforeEach
  void create() {
    file = folder.resolve("x.jcm");
    snapshot = folder.resolve("x.jcm.snapshot");
    trade(file);
    assertThat(begins()).isEqualTo(fromEvents().position());
  }

  private static void trade(Path ledger) {
    JcmLedger.create(ledger, Setting.declaration(), Setting.clock()).close();
    try (JcmLedger trading =
        JcmLedger.resume(SqliteLog.open(ledger), "x.jcm", Setting.clock(), AT_CLOSING)) {
      Setting.submitAll(trading, Setting.prelude(3, 1_000));
      for (int i = 0; i < 20; i++) {
        trading.submit(transfer("t" + i, i % 3, (i + 1) % 3, 7));
      }
    }
  }

  private JcmLedger open(Snapshots.Policy policy) {
    return JcmLedger.resume(SqliteLog.open(file), "x.jcm", Setting.clock(), policy);
  }

  private LedgerView fromEvents() {
    try (JcmLedger reading = JcmLedger.openForReading(file)) {
      return reading.view();
    }
  }

  /** Where an opening begins to read: 0 if it does not use the snapshot. */
  private long begins() {
    try (EventLog log = SqliteLog.open(file)) {
      return Snapshots.restore(log, "x.jcm").map(Past::position).orElse(0L);
    }
  }

  /** The snapshot is not used, and the ledger shows what its events say. */
  private void isDropped() {
    assertThat(begins()).isZero();
    LedgerView expected = fromEvents();
    try (JcmLedger ledger = open(NEVER)) {
      assertThat(ledger.view()).isEqualTo(expected);
      ledger.submit(transfer("after", 0, 1, 5));
      assertThat(ledger.book(JP).balance(account(1)))
          .isEqualTo(expected.book(JP).balance(account(1)).plus(Tonnes.of(5)));
    }
  }

  /** It is dropped, and the next one that is taken is used. */
  private void isReplaced() {
    isDropped();
    open(AT_CLOSING).close();
    assertThat(begins()).isEqualTo(fromEvents().position());
  }

  @Test
  void withAnotherRootItIsNotUsed() throws Exception {
    changeSnapshot(ROOT_AT);
    isReplaced();
  }

  @Test
  void ofAnOlderVersionItIsNotUsed() throws Exception {
    byte[] bytes = Files.readAllBytes(snapshot);
    bytes[VERSION_AT] = 1;
    write(bytes);
    isReplaced();
  }

  @Test
  void withADamagedChecksumItIsNotUsed() throws Exception {
    byte[] bytes = Files.readAllBytes(snapshot);
    bytes[bytes.length - 1]++;
    Files.write(snapshot, bytes);
    isReplaced();
  }

  @Test
  void aSnapshotThatIsOnlyWrittenAgainIsUsed() throws Exception {
    write(Files.readAllBytes(snapshot));
    assertThat(begins()).isEqualTo(fromEvents().position());
  }

  /** The same commands at the same moments: only the names under which they began differ. */
  @Test
  void anotherLedgersWithAsManyEventsIsNotUsed() throws Exception {
    trade(folder.resolve("y.jcm"));
    Files.copy(folder.resolve("y.jcm.snapshot"), snapshot, StandardCopyOption.REPLACE_EXISTING);
    isReplaced();
  }

  /** The receiver of a transfer was changed, and the row's hash with it. */
  @Test
  void belowItAForgedRowIsFoundOut() throws Exception {
    long before = fromEvents().book(JP).balance(account(0)).amount();
    StoredEvent last = row("t19");
    forge(
        last, new String(last.payload(), StandardCharsets.UTF_8).replace("ACCOUNT-2", "ACCOUNT-0"));
    assertThat(fromEvents().book(JP).balance(account(0)).amount()).isEqualTo(before + 7);
    isReplaced();
  }

  /** Without any effect on what the ledger holds. */
  @Test
  void belowItARowWithOtherSpacesIsFoundOut() throws Exception {
    StoredEvent first = row("t0");
    forge(first, new String(first.payload(), StandardCharsets.UTF_8).replaceFirst("\\{", "{ "));
    isReplaced();
  }

  /**
   * The tree is made of the hashes that are stored, so that an opening need not read what they are
   * of: the history as it was sealed is shown, and verifying finds the row.
   */
  @Test
  void belowItARowThatItsHashDoesNotFitIsLeftToTheVerification() throws Exception {
    LedgerView sealed = fromEvents();
    sql(
        "UPDATE event SET payload = replace(payload, 'ACCOUNT-2', 'ACCOUNT-0')"
            + " WHERE event_id = 't19'");
    assertThat(fromEvents()).isNotEqualTo(sealed);
    try (JcmLedger ledger = open(NEVER)) {
      assertThat(ledger.view()).isEqualTo(sealed);
    }
    assertThat(Verifier.verify(file, List.of()).breaches())
        .containsExactly(new Breach.EventChanged(sealed.position()));
  }

  @Test
  void belowItAHashThatItsRowDoesNotFitIsFoundOut() throws Exception {
    sql("UPDATE event SET leaf_hash = zeroblob(32) WHERE event_id = 't0'");
    isDropped();
  }

  /** The opening of an account that was never used. */
  @Test
  void belowItAMissingRowIsFoundOut() throws Exception {
    sql("DELETE FROM event WHERE event_id = 'p-retired'");
    isDropped();
  }

  @Test
  void belowItTheFirstMissingRowIsFoundOut() throws Exception {
    sql("UPDATE event SET position = 0 WHERE position = 1");
    assertThat(begins()).isZero();
  }

  @Test
  void aboveItRowsAreNotItsAffair() {
    long covered = fromEvents().position();
    try (JcmLedger ledger = open(NEVER)) {
      ledger.submit(transfer("later", 0, 1, 5));
    }
    assertThat(begins()).isEqualTo(covered);
  }

  /** A damaged row ends the looking, not the opening's own way of saying so. */
  @Test
  void aRowThatCannotBeReadIsTheOpeningsToReport() throws Exception {
    sql("UPDATE event SET leaf_hash = x'00' WHERE event_id = 't0'");
    assertThat(begins()).isZero();
    assertThat(catchThrowable(() -> open(NEVER))).isInstanceOf(DamagedLedgerException.class);
  }

  private StoredEvent row(String eventId) {
    try (EventLog log = SqliteLog.openForReading(file)) {
      return log.find(eventId).orElseThrow();
    }
  }

  /** Puts another payload into a row, and the hash that fits it. */
  private void forge(StoredEvent row, String payload) throws SQLException {
    StoredEvent forged =
        new StoredEvent(
            row.position(),
            row.eventId(),
            row.stream(),
            row.sequence(),
            row.type(),
            row.revision(),
            row.recordedAt(),
            payload.getBytes(StandardCharsets.UTF_8),
            row.metadata(),
            row.leafHash());
    assertThat(forged).isNotEqualTo(row);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE event SET payload = ?, leaf_hash = ? WHERE position = ?")) {
      update.setString(1, payload);
      update.setBytes(2, new LeafHash().of(forged));
      update.setLong(3, row.position());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      assertThat(prepared.executeUpdate()).isEqualTo(1);
    }
  }

  /** Changes a byte of the snapshot, and its checksum with it. */
  private void changeSnapshot(int at) throws Exception {
    byte[] bytes = Files.readAllBytes(snapshot);
    bytes[at]++;
    write(bytes);
  }

  private void write(byte[] bytes) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int end = bytes.length - CHECKSUM;
    digest.update(bytes, 0, end);
    Files.write(snapshot, ByteBuffer.wrap(bytes).put(end, digest.digest()).array());
  }
}
