package org.jcmledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed in the middle of its work loses nothing that it was answered, and leaves
 * nothing half done. {@code -Djcm.kills=N} sets how often, {@code -Djcm.seed=N} with what luck.
 */
class KilledProcessTest {

  private static final int KILLS = Integer.getInteger("jcm.kills", 3);

  /** An answer that a sender was given before the process died. */
  private record Answer(int sender, int number, long first, long last) {

    static Answer of(String line) {
      String[] parts = line.split(" ", 4);
      return new Answer(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]));
    }
  }

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void keeps_what_it_answered_and_nothing_by_halves() throws Exception {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("KilledProcessTest: jcm.seed=" + seed + " jcm.kills=" + KILLS);
    Random dice = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      Path file = folder.resolve("killed-" + kill + ".jcm");
      try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
        Setting.submitAll(ledger, Setting.prelude(LoadingProcess.ACCOUNTS, LoadingProcess.EACH));
      }
      List<Answer> answers = loadAndKill(file, seed + kill, 200 + dice.nextInt(2_000));
      nothingIsLost(file, seed + kill, answers);
    }
  }

  private static List<Answer> loadAndKill(Path file, long seed, int after) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LoadingProcess.class.getName(),
                file.toString(),
                Long.toString(seed),
                LoadingProcess.noneYet())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Answer> answers = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String line = lines.readLine();
      while (line != null && answers.size() < after) {
        answers.add(Answer.of(line));
        line = lines.readLine();
      }
      // SIGKILL; through the handle, which leaves the pipe open.
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      readWhatWasStillPrinted(lines, answers);
    }
    assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
    return answers;
  }

  /** What stood in the pipe when the process died was answered too; the last line may be cut. */
  private static void readWhatWasStillPrinted(BufferedReader lines, List<Answer> answers)
      throws IOException {
    List<String> rest = new ArrayList<>();
    String line = lines.readLine();
    while (line != null) {
      rest.add(line);
      line = lines.readLine();
    }
    for (int i = 0; i < rest.size() - 1; i++) {
      answers.add(Answer.of(rest.get(i)));
    }
  }

  private static void nothingIsLost(Path file, long seed, List<Answer> answers) {
    int last = 0;
    try (JcmLedger ledger = JcmLedger.open(file, Setting.clock())) {
      long head = ledger.view().position();
      for (Answer answer : answers) {
        Receipt again =
            ledger.submit(LoadingProcess.transfer(seed, answer.sender(), answer.number()));
        assertThat(again.first()).as("%s", answer).isEqualTo(answer.first());
        assertThat(again.last()).as("%s", answer).isEqualTo(answer.last());
        last = Math.max(last, answer.number());
      }
      assertThat(ledger.view().position()).as("all were there").isEqualTo(head);
      assertThat(Setting.sum(ledger.view()))
          .isEqualTo(LoadingProcess.ACCOUNTS * LoadingProcess.EACH);
      sendAllAgain(ledger, seed, last);
    }
    hashesAreRight(file);
  }

  /** Whoever sends everything again completes the file, however much of it was there. */
  private static void sendAllAgain(JcmLedger ledger, long seed, int last) {
    for (int sender = 0; sender < 8; sender++) {
      for (int n = 0; n <= last; n++) {
        Receipt receipt = ledger.submit(LoadingProcess.transfer(seed, sender, n));
        assertThat(receipt.request().id()).isEqualTo(LoadingProcess.request(sender, n));
      }
    }
    assertThat(Setting.sum(ledger.view())).isEqualTo(LoadingProcess.ACCOUNTS * LoadingProcess.EACH);
    LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
    ledger.history(fold::add);
    assertThat(ledger.view()).isEqualTo(fold.view());
  }

  private static void hashesAreRight(Path file) {
    LeafHash hash = new LeafHash();
    long[] expected = {0};
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      log.scan(
          0,
          event -> {
            assertThat(event.position()).isEqualTo(++expected[0]);
            assertThat(event.leafHash()).isEqualTo(hash.of(event));
            return true;
          });
    }
  }
}
