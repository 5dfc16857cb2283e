package org.jcmledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.jcmledger.store.Receipt;

/** The process that is killed: it submits without end, and prints each receipt as it comes. */
final class KilledProcess {

  static final int ACCOUNTS = 6;
  static final long EACH = 1_000_000;
  private static final ProjectId PROJECT = ProjectId.of("MN998");
  private static final int SENDERS = 8;

  /** How many commands a sender has under way. */
  private static final int UNDER_WAY = 20;

  private KilledProcess() {}

  /** The i-th command of all: mostly transfers, and now and then a decision of three events. */
  static Command command(int i) {
    if (!isDecision(i)) {
      int from = i % ACCOUNTS;
      return Setting.transfer("r" + i, from, (from + 1 + i % (ACCOUNTS - 1)) % ACCOUNTS, 1 + i % 7);
    }
    // Each decision credits another day.
    MonitoringPeriod day = day(i / 20);
    return new DecideIssuance(
        RequestId.of("r" + i),
        Setting.COMMITTEE,
        FactDate.on(Setting.DECIDED),
        Setting.MONGOLIA,
        DecisionId.of("MN-KILL-" + i),
        List.of(
            IssuanceLine.of(
                PROJECT,
                day,
                Vintage.of(day.last().getYear()),
                Credits.of(10),
                Tonnes.of(8),
                Tonnes.of(2))));
  }

  static boolean isDecision(int i) {
    return i % 20 == 19;
  }

  private static MonitoringPeriod day(int i) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i);
    return MonitoringPeriod.of(day, day);
  }

  static String print(Receipt receipt) {
    return receipt.request()
        + " "
        + receipt.first()
        + " "
        + receipt.last()
        + " "
        + receipt.recordedAt();
  }

  /** Takes the ledger's path; creates the ledger if there is none. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    AtomicInteger next = new AtomicInteger(Integer.parseInt(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JcmLedger ledger =
        Files.exists(file)
            ? JcmLedger.open(file)
            : JcmLedger.create(file, Setting.declaration(), InstantSource.system());
    Setting.submitAll(ledger, Setting.prelude(ACCOUNTS, EACH));
    ledger.submit(
        new RegisterProject(
            RequestId.of("p-project"),
            Setting.COMMITTEE,
            FactDate.on(Setting.OPENED),
            Setting.MONGOLIA,
            PROJECT,
            Wording.of("a project with a decision for each day")));
    for (int s = 0; s < SENDERS; s++) {
      new Thread(() -> send(ledger, next, out)).start();
    }
  }

  private static void send(JcmLedger ledger, AtomicInteger next, PrintStream out) {
    while (true) {
      List<CompletableFuture<Receipt>> answers = new ArrayList<>();
      for (int i = 0; i < UNDER_WAY; i++) {
        answers.add(ledger.submitAsync(command(next.getAndIncrement())));
      }
      for (CompletableFuture<Receipt> answer : answers) {
        String line = print(answer.join());
        synchronized (out) {
          out.println(line);
        }
      }
    }
  }
}
