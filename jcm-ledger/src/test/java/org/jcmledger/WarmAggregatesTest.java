package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The log is read once, at opening; what a failed commit leaves in memory is taken back there. */
@Timeout(60)
class WarmAggregatesTest {

  @TempDir Path folder;
  private WatchedLog log;
  private JcmLedger ledger;

  @BeforeEach
  void open() {
    Path file = folder.resolve("x.jcm");
    try (JcmLedger first = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(first, Setting.prelude(2, 100));
    }
    log = new WatchedLog(SqliteLog.open(file));
    ledger = JcmLedger.resume(log, "x.jcm", Setting.clock());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void readsTheLogOnceAtOpening() {
    assertThat(log.scans()).isEqualTo(1);
    ledger.submit(transfer("t", 0, 1, 30));
    ledger.submit(transfer("u", 1, 0, 130));
    assertThat(catchThrowable(() -> ledger.submit(transfer("v", 1, 0, 1))))
        .isInstanceOf(RejectedException.class);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(200);
    assertThat(log.scans()).as("scans").isEqualTo(1);
    assertThat(log.streamScans()).as("scans of a stream").isZero();
  }

  @Test
  void takesAFailedCommitBackWithoutReadingTheLog() {
    log.failNextAppend();
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 30))))
        .isInstanceOf(LedgerFileException.class);
    log.nextCommits(WatchedLog.Commit.STORES_NOTHING);
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 30))))
        .isInstanceOf(LedgerFileException.class);
    // Had the refused transfer stayed in the book, there would not be enough.
    ledger.submit(transfer("u", 0, 1, 100));
    ledger.submit(transfer("v", 1, 0, 200));
    assertThat(log.streamScans()).isZero();
    assertThat(log.scans()).isEqualTo(1);
  }

  @Test
  void rollsBackABookThatWasNeverThereBefore() {
    WatchedLog young = new WatchedLog(SqliteLog.create(folder.resolve("y.jcm")));
    try (JcmLedger other =
        JcmLedger.begin(young, "y.jcm", Setting.declaration(), Setting.clock())) {
      var opening = Setting.opening("b", JP, Setting.OPERATOR, "Asia/Tokyo");
      young.failNextAppend();
      assertThat(catchThrowable(() -> other.submit(opening)))
          .isInstanceOf(LedgerFileException.class);
      assertThat(
              catchThrowable(
                  () ->
                      other.submit(
                          Setting.opening(
                              "a", account(0), AccountKind.ENTITY_HOLDING, Setting.HOLDER))))
          .isInstanceOf(RejectedException.class)
          .hasMessage("the book of JP is not open");
      assertThat(other.submit(opening).first()).isEqualTo(2);
      other.submit(Setting.opening("a", account(0), AccountKind.ENTITY_HOLDING, Setting.HOLDER));
      assertThat(young.find("a").orElseThrow().sequence()).isEqualTo(1);
    }
  }

  /** Three streams in one request: none of them remembers any of it. */
  @Test
  void rollsBackADecisionInAllItsStreams() {
    WatchedLog young = new WatchedLog(SqliteLog.create(folder.resolve("y.jcm")));
    try (JcmLedger other =
        JcmLedger.begin(young, "y.jcm", Setting.declaration(), Setting.clock())) {
      Setting.submitAll(other, Setting.openings());
      young.failNextAppend();
      assertThat(catchThrowable(() -> other.submit(Setting.decision("d", 48))))
          .isInstanceOf(LedgerFileException.class);
      assertThat(young.find("d")).isEmpty();
      assertThat(other.view().book(JP).lines()).isEmpty();
      var receipt = other.submit(Setting.decision("e", 50)); // of the same number
      assertThat(receipt.last()).isEqualTo(8).isEqualTo(young.head());
      assertThat(young.find("e#3").orElseThrow().sequence()).isEqualTo(1);
    }
  }
}
