package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.LogTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What every {@link org.jcmledger.store.EventLog} promises, as tests of JUnit. A store passes them
 * by a class of a few lines:
 *
 * <pre>{@code
 * class MyLogTest extends EventLogConformance {
 *   protected EventLog newLog() {
 *     return MyLog.create(...);
 *   }
 * }
 * }</pre>
 *
 * <p>A store that outlives its process extends {@link DurableLogConformance} instead, and one that
 * several processes may write {@link SharedLogConformance}; each has the tests of those before it.
 */
public abstract class EventLogConformance extends ThreadsTests {

  /** For the test of a store. */
  protected EventLogConformance() {}

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

    assertThrows(IllegalStateException.class, transaction::commit);
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
    assertEquals(List.of(1L), seen);
  }

  private static void assertClosed(Executable call) {
    LogClosedException closed = assertThrows(LogClosedException.class, call);
    String message = String.valueOf(closed.getMessage());
    assertTrue(message.matches("The ledger .+ has been closed\\."), message);
  }
}
