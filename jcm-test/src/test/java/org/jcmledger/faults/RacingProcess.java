package org.jcmledger.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.store.Receipt;
import org.jcmledger.test.store.Databases;

/**
 * A process that wants what another one wants too. For each race it is told {@code serials SCHEMA
 * ACCOUNT COUNT} or {@code amount SCHEMA ACCOUNT AMOUNT}, says {@code ready}, waits for {@code go},
 * and says what became of its commands.
 */
final class RacingProcess {

  private RacingProcess() {}

  /** Takes the database's URL. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (HikariDataSource pool = Databases.pool(args[0])) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] race = line.split(" ", -1);
        try (JcmLedger ledger = JcmLedger.open(pool, race[1])) {
          System.out.println("ready");
          in.readLine();
          System.out.println(submit(ledger, commands(race[0], Integer.parseInt(race[2]), race[3])));
        }
      }
    }
  }

  /** All from account 0 to the process's own. */
  private static List<Command> commands(String kind, int to, String figure) {
    if (kind.equals("amount")) {
      return List.of(Trading.transfer("a-" + to, 0, to, Long.parseLong(figure)));
    }
    List<Command> commands = new ArrayList<>();
    for (int serial = 1; serial <= Integer.parseInt(figure); serial++) {
      commands.add(Trading.transferSerial("s-" + to + "-" + serial, 0, to, serial));
    }
    return commands;
  }

  private static String submit(JcmLedger ledger, List<Command> commands) {
    List<CompletableFuture<Receipt>> answers = new ArrayList<>();
    for (Command command : commands) {
      answers.add(ledger.submitAsync(command));
    }
    Map<String, Integer> outcomes = new TreeMap<>();
    for (CompletableFuture<Receipt> answer : answers) {
      outcomes.merge(outcome(answer), 1, Integer::sum);
    }
    return outcomes.toString();
  }

  private static String outcome(CompletableFuture<Receipt> answer) {
    try {
      answer.join();
      return "won";
    } catch (CompletionException e) {
      return e.getCause() instanceof RejectedException refused
          ? refused.rejection().code()
          : String.valueOf(e.getCause());
    }
  }
}
