package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.postgres.LedgerDatabaseException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The server's disk takes no more under eight senders, and has room again: what was acknowledged is
 * there, what was not is refused with a reason and is not there, and the ledger goes on.
 */
@Timeout(600)
class PostgresFullDiskTest {

  private static final int SENDERS = 8;
  private static final int ROUNDS = 3;
  private static final long EACH = 1_000_000;
  private static final String SCHEMA = "filled";

  /** How many refusals a sender meets with before it gives up. */
  private static final int GIVES_UP = 3;

  private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, LedgerDatabaseException> refused = new ConcurrentHashMap<>();

  @Test
  void losesNothingAcknowledgedAndGoesOnWhenThereIsRoom() throws Exception {
    try (PostgresServer server = PostgresServer.startInTemporaryFolder();
        HikariDataSource pool = Databases.pool(server)) {
      ServerDisk disk = new ServerDisk(server, SCHEMA);
      try (JcmLedger ledger =
          JcmLedger.create(pool, SCHEMA, Trading.declaration(), InstantSource.system())) {
        Trading.prelude(SENDERS, EACH).forEach(ledger::submit);
        growBeyond(ledger, disk);
        for (int round = 0; round < ROUNDS; round++) {
          refused.clear();
          sendUntilFull(ledger, round, disk);
          checkWhileFull(ledger);
          disk.giveRoom();
          checkWithRoom(ledger);
        }
      }
      try (PostgresLog log = PostgresLog.openForReading(pool, SCHEMA)) {
        Trading.requireWhole(log);
        Trading.requireClean(log);
      }
      System.out.println(
          "PostgresFullDiskTest: full "
              + ROUNDS
              + " times, "
              + acknowledged.size()
              + " transfers, each once");
    }
  }

  /** Files of the server's own must fit below the limit. */
  private void growBeyond(JcmLedger ledger, ServerDisk disk) throws Exception {
    disk.spread();
    for (int chunk = 0; disk.tableBytes() < ServerDisk.LEAST_LIMIT; chunk++) {
      int first = chunk * 500;
      ledger.submitAll(
          IntStream.range(first, first + 500)
              .mapToObj(i -> Trading.transfer("g" + i, i % SENDERS, (i + 1) % SENDERS, 1))
              .toList());
    }
  }

  private void sendUntilFull(JcmLedger ledger, int round, ServerDisk disk) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int s = 0; s < SENDERS; s++) {
        String sender = "r" + round + "-" + s + "-";
        int from = s;
        running.add(threads.submit(() -> sendUntilRefused(ledger, sender, from)));
      }
      int enough = acknowledged.size() + 100;
      while (acknowledged.size() < enough) {
        Thread.sleep(1);
      }
      disk.takeRoom();
      for (Future<?> sender : running) {
        sender.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void sendUntilRefused(JcmLedger ledger, String sender, int from) {
    int refusals = 0;
    for (int i = 0; refusals < GIVES_UP; i++) {
      String request = sender + i;
      try {
        acknowledged.put(
            request, ledger.submit(Trading.transfer(request, from, (from + 1) % SENDERS, 1)));
      } catch (LedgerDatabaseException e) {
        refused.put(request, e);
        refusals++;
      }
    }
  }

  private void checkWhileFull(JcmLedger ledger) {
    assertThat(refused).hasSize(SENDERS * GIVES_UP);
    // The server has a code of its own for a disk without room, and none for a file that may not
    // grow.
    assertThat(refused.values())
        .allSatisfy(e -> assertThat(e.problem()).isIn(Problem.FULL, Problem.FAILED));
    // What needs no room goes on: questions, and refusals by the rules.
    assertThat(requests(ledger))
        .containsAll(acknowledged.keySet())
        .doesNotContainAnyElementsOf(refused.keySet());
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> ledger.submit(Trading.transfer("too-much", 0, 1, SENDERS * 2 * EACH)));
  }

  /** What was acknowledged gets its receipt again, and what was refused is done now. */
  private void checkWithRoom(JcmLedger ledger) {
    long head = ledger.view().position();
    Map<String, CompletableFuture<Receipt>> answers = new ConcurrentHashMap<>();
    acknowledged.keySet().forEach(old -> answers.put(old, submitAgain(ledger, old)));
    answers.forEach(
        (request, answer) ->
            assertThat(answer.join()).as(request).isEqualTo(acknowledged.get(request)));
    assertThat(ledger.view().position()).isEqualTo(head);
    for (String request : refused.keySet()) {
      acknowledged.put(request, submitAgain(ledger, request).join());
    }
    assertThat(ledger.view().position()).isEqualTo(head + refused.size());
  }

  private static CompletableFuture<Receipt> submitAgain(JcmLedger ledger, String request) {
    int from =
        Integer.parseInt(request.substring(request.indexOf('-') + 1, request.lastIndexOf('-')));
    return ledger.submitAsync(Trading.transfer(request, from, (from + 1) % SENDERS, 1));
  }

  private static Set<String> requests(JcmLedger ledger) {
    Set<String> requests = new TreeSet<>();
    ledger.history(
        event -> {
          String request = event.request().id();
          if (request.startsWith("r")) {
            assertThat(requests.add(request)).as("%s is recorded once", request).isTrue();
          }
        });
    return requests;
  }
}
