package org.jcmledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jcmledger.core.rejection.RejectedException;

/**
 * A process of its own that trades in a ledger which others may be writing too: it says {@code
 * ready}, waits for a line, trades for some seconds, and says how many transfers were answered.
 */
final class TraderProcess {

  static final int SENDERS = 32;

  private TraderProcess() {}

  /**
   * Trades.
   *
   * @param args the database's URL, the schema, seconds, a seed
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (HikariDataSource pool = Database.pool(args[0])) {
      Market market = Market.open(pool, args[1]);
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      try (var ledger = market.ledger()) {
        System.out.println("ready");
        String line = in.readLine();
        while ("go".equals(line)) {
          System.out.println(trade(market, Long.parseLong(args[2]), Long.parseLong(args[3])));
          line = in.readLine();
        }
      }
    }
  }

  private static long trade(Market market, long seconds, long seed) throws InterruptedException {
    LongAdder answered = new LongAdder();
    SplittableRandom seeds = new SplittableRandom(seed);
    ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (int i = 0; i < SENDERS; i++) {
      SplittableRandom random = seeds.split();
      threads.execute(
          () -> {
            while (System.nanoTime() - until < 0) {
              if (isAccepted(market, random)) {
                answered.increment();
              }
            }
          });
    }
    threads.shutdown();
    if (!threads.awaitTermination(seconds + 60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the senders did not come to an end");
    }
    return answered.sum();
  }

  /** An account may have run dry, which is no transfer then. */
  private static boolean isAccepted(Market market, SplittableRandom random) {
    try {
      market.ledger().submit(market.transfer(Pattern.RANDOM, random));
      return true;
    } catch (RejectedException refused) {
      return false;
    }
  }
}
