package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The server is killed and started again while many senders write: the ledger stays open and goes
 * on, and what it acknowledged is there, once.
 */
@Timeout(3_600)
class PostgresRestartTest {

  private static final int SENDERS = 8;
  private static final String SCHEMA = "restarted";

  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicInteger faults = new AtomicInteger();
  private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();

  @Test
  void goesOnAfterTheServerWasKilledAndStartedAgain() throws Exception {
    Random dice = Faults.dice("PostgresRestartTest");
    int kills = Faults.times(2, 25);
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try (PostgresServer server = PostgresServer.startInTemporaryFolder();
        HikariDataSource pool = Databases.pool(server)) {
      try (JcmLedger ledger =
          JcmLedger.create(pool, SCHEMA, Trading.declaration(), InstantSource.system())) {
        Trading.prelude(SENDERS, 1_000_000).forEach(ledger::submit);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int s = 0; s < SENDERS; s++) {
          int sender = s;
          sent.add(threads.submit(() -> send(ledger, sender)));
        }
        for (int kill = 0; kill < kills; kill++) {
          waitForMore(100);
          Thread.sleep(dice.nextInt(200));
          server.kill();
          Thread.sleep(dice.nextInt(1_500));
          server.startAgain();
        }
        waitForMore(100);
        done.set(true);
        for (Future<Integer> one : sent) {
          one.get();
        }
        assertThat(ledger.view().position()).isEqualTo(ledger.upToDate().position());
      }
      check(pool);
      System.out.println(
          "PostgresRestartTest: "
              + kills
              + " restarts, "
              + acknowledged.size()
              + " transfers, "
              + faults
              + " answered with a fault and sent again");
    } finally {
      threads.shutdownNow();
    }
  }

  private void waitForMore(int commands) throws InterruptedException {
    int before = acknowledged.size();
    while (acknowledged.size() < before + commands) {
      Thread.sleep(10); // The time limit of this class ends it.
    }
  }

  /** Sends one transfer after another; what is answered with a fault is sent again. */
  private int send(JcmLedger ledger, int sender) throws InterruptedException {
    int sent = 0;
    while (!done.get()) {
      String request = "r-" + sender + "-" + sent;
      acknowledged.put(request, answered(ledger, request, sender));
      sent++;
    }
    return sent;
  }

  private Receipt answered(JcmLedger ledger, String request, int sender)
      throws InterruptedException {
    while (true) {
      try {
        return ledger.submit(Trading.transfer(request, sender, (sender + 1) % SENDERS, 1));
      } catch (RejectedException refused) {
        throw new AssertionError("refused for no reason", refused);
      } catch (EventLogException fault) {
        faults.incrementAndGet();
        Thread.sleep(50);
      }
    }
  }

  private void check(HikariDataSource pool) {
    try (PostgresLog log = PostgresLog.openForReading(pool, SCHEMA)) {
      Trading.requireWhole(log);
      Trading.requireClean(log);
      Map<String, Long> positions = new ConcurrentHashMap<>();
      log.scan(
          0,
          stored -> {
            assertThat(positions.put(stored.eventId(), stored.position())).isNull();
            return true;
          });
      acknowledged.forEach(
          (request, receipt) -> assertThat(positions).containsEntry(request, receipt.first()));
      assertThat(positions.keySet().stream().filter(id -> id.startsWith("r-")))
          .as("nothing but what was acknowledged, since all was sent until it was")
          .hasSameSizeAs(acknowledged.keySet());
    }
  }
}
