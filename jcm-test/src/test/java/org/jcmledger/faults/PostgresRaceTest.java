package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.JcmLedger;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes that want the same credits of one book at the same time. */
@Timeout(1_800)
class PostgresRaceTest {

  private static final PostgresServer SERVER = PostgresServer.shared();

  private static HikariDataSource pool;
  private static ChildProcess one;
  private static ChildProcess two;

  @BeforeAll
  static void start() {
    pool = Databases.pool(SERVER);
    one = ChildProcess.start(RacingProcess.class, SERVER.url());
    two = ChildProcess.start(RacingProcess.class, SERVER.url());
  }

  @AfterAll
  static void stop() {
    one.close();
    two.close();
    pool.close();
  }

  @Test
  void eachSerialIsWonOnceAndRefusedOnce() {
    int serials = Faults.times(1_000, 5_000);
    int leastOfOne = serials;
    for (int round = 0; round < Faults.times(2, 20); round++) {
      String schema = ledger(serials);
      Map<String, Integer> first = new TreeMap<>();
      Map<String, Integer> second = new TreeMap<>();
      race(schema, "serials", String.valueOf(serials), String.valueOf(serials), first, second);

      assertThat(first.getOrDefault("won", 0) + second.getOrDefault("won", 0)).isEqualTo(serials);
      assertThat(first.getOrDefault("serials-not-held", 0))
          .isEqualTo(second.getOrDefault("won", 0));
      assertThat(second.getOrDefault("serials-not-held", 0))
          .isEqualTo(first.getOrDefault("won", 0));
      requireSound(schema, serials);
      leastOfOne =
          Math.min(
              leastOfOne, Math.min(first.getOrDefault("won", 0), second.getOrDefault("won", 0)));
    }
    System.out.println("PostgresRaceTest: the slower process won at least " + leastOfOne);
  }

  /** Two transfers, each covered by the balance and both together not. */
  @Test
  void ofTwoTransfersThatTogetherExceedTheBalanceExactlyOneWins() {
    for (int round = 0; round < Faults.times(5, 50); round++) {
      String schema = ledger(100);
      Map<String, Integer> first = new TreeMap<>();
      Map<String, Integer> second = new TreeMap<>();
      race(schema, "amount", "80", "70", first, second);

      Map<String, Integer> won = Map.of("won", 1);
      Map<String, Integer> refused = Map.of("insufficient-credits", 1);
      assertThat(first).isIn(won, refused);
      assertThat(second).isEqualTo(first.equals(won) ? refused : won);
      requireSound(schema, first.equals(won) ? 80 : 70);
    }
  }

  /** Account 0 holds so much; the processes' own accounts are 1 and 2. */
  private static String ledger(long credits) {
    String schema = SERVER.newSchema();
    try (JcmLedger ledger =
        JcmLedger.create(pool, schema, Trading.declaration(), InstantSource.system())) {
      Trading.prelude(1, credits).forEach(ledger::submit);
      ledger.submit(Trading.opening(1));
      ledger.submit(Trading.opening(2));
    }
    return schema;
  }

  private static void race(
      String schema,
      String kind,
      String firstWants,
      String secondWants,
      Map<String, Integer> first,
      Map<String, Integer> second) {
    one.say(kind + " " + schema + " 1 " + firstWants);
    two.say(kind + " " + schema + " 2 " + secondWants);
    assertThat(one.line()).isEqualTo("ready");
    assertThat(two.line()).isEqualTo("ready");
    one.say("go");
    two.say("go");
    take(one.line(), first);
    take(two.line(), second);
  }

  private static void take(String line, Map<String, Integer> outcomes) {
    for (String part : line.substring(1, line.length() - 1).split(", ", -1)) {
      String[] outcome = part.split("=", -1);
      outcomes.put(outcome[0], Integer.valueOf(outcome[1]));
    }
    assertThat(outcomes.keySet())
        .as("refused for the right reason, and no errors")
        .isSubsetOf("won", "serials-not-held", "insufficient-credits");
  }

  private static void requireSound(String schema, long moved) {
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      Trading.requireWhole(log);
      Trading.requireClean(log);
    }
    try (JcmLedger ledger = JcmLedger.openForReading(pool, schema)) {
      assertThat(Trading.balance(ledger, 1) + Trading.balance(ledger, 2)).isEqualTo(moved);
    }
  }
}
