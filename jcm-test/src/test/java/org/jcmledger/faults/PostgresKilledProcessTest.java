package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jcmledger.JcmLedger;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A process that is killed at any moment while it loads commands into PostgreSQL loses nothing that
 * it has acknowledged and keeps nothing by halves, and loading the same again completes it.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS) // for the long form
class PostgresKilledProcessTest {

  /** Every so many kills a ledger begins anew, since each opening and check reads all of it. */
  private static final int KILLS_A_LEDGER = 20;

  private final PostgresServer server = PostgresServer.shared();

  /** What the killed processes said of the ledger, by request. */
  private final Map<String, String> acknowledged = new HashMap<>();

  private String schema = "";

  @Test
  void losesNothingAcknowledgedAndKeepsNothingByHalves() {
    Random dice = Faults.dice("PostgresKilledProcessTest");
    int kills = Integer.getInteger("jcm.kills", Faults.times(3, 500));
    int commands = 0;
    try (HikariDataSource pool = Databases.pool(server)) {
      for (int killed = 0; killed < kills; killed += KILLS_A_LEDGER) {
        killOneLedgersProcesses(pool, dice, Math.min(KILLS_A_LEDGER, kills - killed));
        commands += acknowledged.size();
        System.out.println(
            "PostgresKilledProcessTest: "
                + Math.min(killed + KILLS_A_LEDGER, kills)
                + " kills, "
                + commands
                + " commands, all there");
      }
    }
  }

  private void killOneLedgersProcesses(HikariDataSource pool, Random dice, int kills) {
    schema = server.newSchema();
    acknowledged.clear();
    try (JcmLedger ledger =
        JcmLedger.create(pool, schema, Trading.declaration(), InstantSource.system())) {
      Trading.prelude(LoadingProcess.ACCOUNTS, LoadingProcess.EACH).forEach(ledger::submit);
    }
    int next = 0;
    for (int kill = 0; kill < kills; kill++) {
      runAndKill(next, 20 + dice.nextInt(300), dice.nextInt(4_000_000));
      try (PostgresLog log = PostgresLog.open(pool, schema)) {
        log.begin().close(); // Waits until the server has ended what the killed process left.
        Trading.requireWhole(log);
      }
      next = check(pool, next);
    }
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      Trading.requireClean(log);
    }
    server.run("DROP SCHEMA " + schema + " CASCADE");
  }

  /** Kills so many nanoseconds after so many lines. */
  private void runAndKill(int next, int lines, int nanos) {
    try (ChildProcess loading =
        ChildProcess.start(LoadingProcess.class, server.url(), schema, String.valueOf(next))) {
      for (int i = 0; i < lines; i++) {
        take(loading.line());
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      loading.kill().forEach(this::take);
    }
  }

  private void take(String line) {
    assertThat(line).matches("r\\d+ \\d+ \\d+ \\S+Z");
    acknowledged.put(line.substring(0, line.indexOf(' ')), line);
  }

  /** Sends everything again, up to behind the last that got through; says which comes next. */
  private int check(HikariDataSource pool, int next) {
    try (JcmLedger ledger = JcmLedger.open(pool, schema)) {
      Map<String, Integer> events = new TreeMap<>();
      int[] highest = {next};
      ledger.history(
          recorded -> {
            String request = recorded.request().id();
            events.merge(request, 1, Integer::sum);
            if (request.startsWith("r")) {
              highest[0] = Math.max(highest[0], Integer.parseInt(request.substring(1)) + 1);
            }
          });
      assertThat(acknowledged.keySet()).isSubsetOf(events.keySet());
      long head = ledger.view().position();
      // First those of this run that are there, none of which appends anything…
      Map<Integer, CompletableFuture<Receipt>> there = new TreeMap<>();
      Map<Integer, CompletableFuture<Receipt>> missing = new TreeMap<>();
      for (int i = next; i < highest[0]; i++) {
        if (events.containsKey("r" + i)) {
          there.put(i, ledger.submitAsync(LoadingProcess.command(i)));
        }
      }
      there.forEach((i, answer) -> requireSame(i, answer.join(), events.get("r" + i)));
      assertThat(ledger.view().position()).isEqualTo(head);
      // …then those that were under way and did not get through.
      for (int i = next; i < highest[0]; i++) {
        if (!there.containsKey(i)) {
          missing.put(i, ledger.submitAsync(LoadingProcess.command(i)));
        }
      }
      missing.forEach((i, answer) -> take(LoadingProcess.print(answer.join())));
      checkBalances(ledger, highest[0]);
      return highest[0];
    }
  }

  private void requireSame(int i, Receipt receipt, @Nullable Integer events) {
    int whole = LoadingProcess.isDecision(i) ? 3 : 1;
    assertThat(events).as("events of r%s", i).isEqualTo(whole);
    assertThat(receipt.last() - receipt.first() + 1).isEqualTo(whole);
    String line = LoadingProcess.print(receipt);
    assertThat(line).isEqualTo(acknowledged.getOrDefault("r" + i, line));
    acknowledged.put("r" + i, line);
  }

  /** All commands are recorded now, each once: the balances are those of a plain count. */
  private static void checkBalances(JcmLedger ledger, int commands) {
    long[] balances = new long[LoadingProcess.ACCOUNTS];
    Arrays.fill(balances, LoadingProcess.EACH);
    for (int i = 0; i < commands; i++) {
      if (!LoadingProcess.isDecision(i)) {
        balances[i % LoadingProcess.ACCOUNTS] -= LoadingProcess.amount(i);
        balances[LoadingProcess.to(i)] += LoadingProcess.amount(i);
      }
    }
    for (int i = 0; i < balances.length; i++) {
      assertThat(Trading.balance(ledger, i)).isEqualTo(balances[i]);
    }
  }
}
