package org.jcmledger.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.store.Receipt;
import org.jcmledger.test.store.Databases;

/** The process that is killed: it submits without end, and prints each receipt as it comes. */
final class LoadingProcess {

  static final int ACCOUNTS = 6;
  static final long EACH = 1_000_000;
  private static final int SENDERS = 6;

  /** How many commands a sender has under way. */
  private static final int UNDER_WAY = 20;

  private LoadingProcess() {}

  /** The i-th command of all; every twentieth is a decision, which is three events. */
  static Command command(int i) {
    if (isDecision(i)) {
      return Trading.decisionOfADay("r" + i, i / 20);
    }
    return Trading.transfer("r" + i, i % ACCOUNTS, to(i), amount(i));
  }

  static boolean isDecision(int i) {
    return i % 20 == 19;
  }

  static int to(int i) {
    return (i % ACCOUNTS + 1 + i % (ACCOUNTS - 1)) % ACCOUNTS;
  }

  static long amount(int i) {
    return 1L + i % 7;
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

  /** Takes the database's URL, the schema, and the first command's number. */
  public static void main(String[] args) {
    AtomicInteger next = new AtomicInteger(Integer.parseInt(args[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    HikariDataSource pool = Databases.pool(args[0]);
    JcmLedger ledger = JcmLedger.open(pool, args[1]);
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
