package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.events;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every event log promises about being closed. */
abstract class ClosingContract {

  EventLog log;

  /** A new, empty log. */
  abstract EventLog newLog() throws Exception;

  @BeforeEach
  void openLog() throws Exception {
    log = newLog();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void answersEveryCallAfterCloseWithTheSameException() {
    append(log, events(0, 1));
    log.close();
    log.close();

    assertClosed(() -> log.begin());
    assertClosed(() -> log.head());
    assertClosed(() -> log.find("e0"));
    assertClosed(() -> log.scan(0, event -> true));
    assertClosed(() -> log.scanStream("book/JP", 0, event -> true));
  }

  @Test
  void rollsTheOpenTransactionOfThisThreadBackWhenClosed() {
    LogTransaction transaction = log.begin();
    transaction.append(events(0, 1));
    log.close();

    assertThatIllegalStateException().isThrownBy(transaction::commit);
    transaction.close();
    assertClosed(() -> log.begin());
  }

  @Test
  void endsAScanWhoseVisitorClosesTheLog() {
    append(log, events(0, 3));
    List<Long> seen = new ArrayList<>();
    assertClosed(
        () ->
            log.scan(
                0,
                event -> {
                  log.close();
                  return seen.add(event.position());
                }));
    assertThat(seen).containsExactly(1L);
  }

  private static void assertClosed(Runnable call) {
    assertThatExceptionOfType(LogClosedException.class)
        .isThrownBy(call::run)
        .withMessageMatching("The ledger .+ has been closed\\.");
  }
}
