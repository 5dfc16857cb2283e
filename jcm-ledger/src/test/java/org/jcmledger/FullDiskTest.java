package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jcmledger.Setting.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.store.FullDisk;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk becomes full under load, and is given room again: what was acknowledged is there, what
 * was not is refused with the reason, and the ledger goes on. In the short form SQLite is told that
 * the file may not grow; with {@code jcm.small.disk}, a folder on a small file system of its own,
 * that is filled up.
 */
@Timeout(300)
class FullDiskTest {

  private static final int SENDERS = 8;
  private static final int ROUNDS = 3;
  private static final long EACH = 1_000_000;

  /** How many refusals a sender meets with before it gives up. */
  private static final int GIVES_UP = 3;

  @TempDir Path folder;

  /** How a disk is made full. */
  private interface Room {
    void take() throws IOException;

    void give() throws IOException;
  }

  private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Throwable> refused = new ConcurrentHashMap<>();

  @Test
  void losesNothingAcknowledgedAndGoesOnWhenThereIsRoom() throws Exception {
    String small = System.getProperty("jcm.small.disk", "");
    Path file = (small.isEmpty() ? folder : Path.of(small)).resolve("full.jcm");
    FullDisk log = new FullDisk(SqliteLog.create(file));
    Room room = small.isEmpty() ? pages(log) : ballast(file.resolveSibling("ballast"));
    try (JcmLedger ledger =
        JcmLedger.begin(log, file.toString(), Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(4, EACH));
      for (int round = 0; round < ROUNDS; round++) {
        refused.clear();
        sendUntilFull(ledger, round, room);
        checkWhileFull(ledger);
        room.give();
        checkWithRoom(ledger);
      }
      assertThat(ledger.audit().verdict()).isEqualTo(Verdict.CLEAN);
    }
    try (JcmLedger again = JcmLedger.open(file, Setting.clock())) {
      assertThat(requests(again)).containsAll(acknowledged.keySet());
      assertThat(Setting.sum(again.view())).isEqualTo(4 * EACH);
      assertThat(again.audit().verdict()).isEqualTo(Verdict.CLEAN);
    }
    Files.delete(file);
  }

  private static Room pages(FullDisk log) {
    return new Room() {
      @Override
      public void take() {
        log.full(true);
      }

      @Override
      public void give() {
        log.full(false);
      }
    };
  }

  /** A file that takes whatever room there is. */
  private static Room ballast(Path ballast) {
    return new Room() {
      @Override
      public void take() throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
          while (true) {
            out.write(page);
          }
        } catch (IOException full) {
          assertThat(full).hasMessageContaining("No space left");
        }
      }

      @Override
      public void give() throws IOException {
        Files.delete(ballast);
      }
    };
  }

  private void sendUntilFull(JcmLedger ledger, int round, Room room) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int s = 0; s < SENDERS; s++) {
        String sender = "r" + round + "-" + s + "-";
        int from = s % 4;
        running.add(pool.submit(() -> sendUntilRefused(ledger, sender, from)));
      }
      int enough = acknowledged.size() + 300;
      while (acknowledged.size() < enough) {
        Thread.sleep(1);
      }
      room.take();
      for (Future<?> sender : running) {
        sender.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void sendUntilRefused(JcmLedger ledger, String sender, int from) {
    int refusals = 0;
    for (int i = 0; refusals < GIVES_UP; i++) {
      String request = sender + i;
      try {
        acknowledged.put(request, ledger.submit(transfer(request, from, (from + 1) % 4, 1)));
      } catch (LedgerFileException e) {
        refused.put(request, e);
        refusals++;
      }
    }
  }

  private void checkWhileFull(JcmLedger ledger) {
    assertThat(refused).hasSize(SENDERS * GIVES_UP);
    assertThat(refused.values())
        .allSatisfy(
            e -> {
              assertThat(e).hasMessageEndingWith("full.jcm has no room left on its disk.");
              assertThat(((LedgerFileException) e).problem()).isEqualTo(Problem.DISK_FULL);
            });
    // What needs no room goes on: questions, and refusals by the rules.
    assertThat(Setting.sum(ledger.view())).isEqualTo(4 * EACH);
    assertThat(requests(ledger))
        .containsAll(acknowledged.keySet())
        .doesNotContainAnyElementsOf(refused.keySet());
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> ledger.submit(transfer("too-much", 0, 1, 10 * EACH)));
  }

  /** What was acknowledged gets its receipt again, and what was refused is done now. */
  private void checkWithRoom(JcmLedger ledger) {
    long head = ledger.view().position();
    Map<String, CompletableFuture<Receipt>> answers = new TreeMap<>();
    acknowledged.keySet().forEach(old -> answers.put(old, ledger.submitAsync(again(old))));
    answers.forEach(
        (request, answer) ->
            assertThat(answer.join()).as(request).isEqualTo(acknowledged.get(request)));
    assertThat(ledger.view().position()).isEqualTo(head);
    for (String request : refused.keySet()) {
      acknowledged.put(request, ledger.submit(again(request)));
    }
    assertThat(ledger.view().position()).isEqualTo(head + refused.size());
  }

  private static Command again(String request) {
    int from =
        Integer.parseInt(request.substring(request.indexOf('-') + 1, request.lastIndexOf('-'))) % 4;
    return transfer(request, from, (from + 1) % 4, 1);
  }

  private static Set<String> requests(JcmLedger ledger) {
    Set<String> requests = new TreeSet<>();
    ledger.history(
        event -> {
          String request = event.request().id();
          if (!request.startsWith("p-")) {
            assertThat(requests.add(request)).as("%s is recorded once", request).isTrue();
          }
        });
    return requests;
  }
}
