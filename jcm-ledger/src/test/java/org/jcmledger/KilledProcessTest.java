package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jcmledger.audit.Verdict;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed at any moment loses nothing that it has acknowledged and keeps nothing
 * by halves. How often: system property {@code jcm.kills}, or 500 times with {@code
 * jcm.faults=long}.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS) // for the long form; a hanging process ends sooner
class KilledProcessTest {

  private static final int KILLS =
      Integer.getInteger("jcm.kills", "long".equals(System.getProperty("jcm.faults")) ? 500 : 3);

  /** Every so many kills it begins anew, since each check sends everything again. */
  private static final int KILLS_A_FILE = 20;

  @TempDir Path folder;

  /** What the killed processes said, by request. */
  private final Map<String, String> acknowledged = new HashMap<>();

  @Test
  void losesNothingAcknowledgedAndKeepsNothingByHalves() throws Exception {
    long seed = Long.getLong("jcm.kills.seed", ThreadLocalRandom.current().nextLong());
    System.out.println("KilledProcessTest seed " + seed + ", " + KILLS + " kills");
    Random random = new Random(seed);
    int next = 0;
    int told = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % KILLS_A_FILE == 0) {
        acknowledged.clear();
        next = 0;
      }
      Path file = folder.resolve("x-" + kill / KILLS_A_FILE + ".jcm");
      int before = acknowledged.size();
      runAndKill(file, next, 50 + random.nextInt(1_000), random.nextInt(4_000_000));
      told += acknowledged.size() - before;
      checkLog(file);
      next = checkLedger(file, next);
    }
    System.out.println(
        "KilledProcessTest: " + KILLS + " kills, " + told + " commands acknowledged before them");
  }

  /** Kills so many nanoseconds after so many lines. */
  private void runAndKill(Path file, int next, int lines, int nanos)
      throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath,
                    KilledProcess.class.getName(),
                    file.toString(),
                    String.valueOf(next)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        take(String.valueOf(reader.readLine()));
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly(); // which leaves us its output, unlike the process's own
      // What it had printed before it died is acknowledged too, but for a line cut short.
      String rest = reader.lines().reduce("", (all, line) -> all + line + "\n");
      String[] whole = rest.split("\n", -1);
      for (int i = 0; i < whole.length - 2; i++) {
        take(whole[i]);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void take(String line) {
    assertThat(line).matches("r\\d+ \\d+ \\d+ \\S+Z");
    acknowledged.put(line.substring(0, line.indexOf(' ')), line);
  }

  /** Below the façade: positions without gaps, sealed, sequences without gaps. */
  private void checkLog(Path file) {
    LeafHash hash = new LeafHash();
    Map<String, Long> sequences = new HashMap<>();
    long[] last = new long[2];
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      log.scan(
          0,
          stored -> {
            assertThat(stored.position()).isEqualTo(++last[0]);
            assertThat(stored.leafHash()).isEqualTo(hash.of(stored));
            assertThat(stored.sequence())
                .isEqualTo(sequences.merge(stored.stream(), 0L, (old, zero) -> old + 1));
            assertThat(stored.recordedAt()).isGreaterThanOrEqualTo(last[1]);
            last[1] = stored.recordedAt();
            return true;
          });
      assertThat(log.head()).isEqualTo(last[0]);
    }
  }

  /** Sends everything again, up to behind the last that got through; says which comes next. */
  private int checkLedger(Path file, int next) {
    try (JcmLedger ledger = JcmLedger.open(file)) {
      Map<String, Integer> events = new TreeMap<>();
      int[] highest = {next};
      ledger.history(
          (RecordedEvent recorded) -> {
            String request = recorded.request().id();
            events.merge(request, 1, Integer::sum);
            if (request.startsWith("r")) {
              highest[0] = Math.max(highest[0], Integer.parseInt(request.substring(1)) + 1);
            }
          });
      assertThat(acknowledged.keySet()).isSubsetOf(events.keySet());
      long issued = KilledProcess.ACCOUNTS * KilledProcess.EACH;
      assertThat(Setting.sum(ledger.view())).isEqualTo(issued);
      long head = ledger.view().position();
      // First those that are there, none of which appends anything…
      for (int i = 0; i < highest[0]; i++) {
        if (events.containsKey("r" + i)) {
          Receipt receipt = ledger.submit(KilledProcess.command(i));
          int whole = KilledProcess.isDecision(i) ? 3 : 1;
          assertThat(events.get("r" + i)).as("events of r%s", i).isEqualTo(whole);
          assertThat(receipt.last() - receipt.first() + 1).isEqualTo(whole);
          String line = KilledProcess.print(receipt);
          assertThat(line).isEqualTo(acknowledged.getOrDefault("r" + i, line));
        }
      }
      assertThat(ledger.view().position()).isEqualTo(head);
      // …then those that were under way and did not get through.
      for (int i = 0; i < highest[0]; i++) {
        acknowledged.putIfAbsent(
            "r" + i, KilledProcess.print(ledger.submit(KilledProcess.command(i))));
      }
      checkBalances(ledger.view(), highest[0]);
      assertThat(ledger.audit().verdict()).isEqualTo(Verdict.CLEAN);
      return highest[0];
    }
  }

  /** All commands are recorded now, each once: the balances are those of a plain count. */
  private static void checkBalances(LedgerView view, int commands) {
    long[] balances = new long[KilledProcess.ACCOUNTS];
    Arrays.fill(balances, KilledProcess.EACH);
    int decisions = 0;
    for (int i = 0; i < commands; i++) {
      if (KilledProcess.isDecision(i)) {
        decisions++;
      } else {
        int from = i % KilledProcess.ACCOUNTS;
        int to = (from + 1 + i % (KilledProcess.ACCOUNTS - 1)) % KilledProcess.ACCOUNTS;
        balances[from] -= 1 + i % 7;
        balances[to] += 1 + i % 7;
      }
    }
    for (int i = 0; i < balances.length; i++) {
      assertThat(view.book(Setting.JP).balance(Setting.account(i)).amount()).isEqualTo(balances[i]);
    }
    assertThat(view.book(Setting.JP).lines()).hasSize(1 + decisions);
    assertThat(view.book(Setting.MN).lines()).hasSize(1 + decisions);
  }
}
