package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two ledgers take turns in writing one log, as two processes do with a database: each is overtaken
 * by the other now and then, and decides again.
 */
@Timeout(120)
class TwoWritersTest {

  private static final int ACCOUNTS = 8;
  private static final long EACH = 10_000;
  private static final int SENDERS = 12;
  private static final int TRANSFERS = 100;

  @TempDir Path folder;

  /** As a log that is shared says of itself, and as one that is shared all the same. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countTheSameTonnes(boolean saysThatItIsShared) throws Exception {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("TwoWritersTest seed " + seed);
    Path file = folder.resolve("x.jcm");
    WatchedLog log = new WatchedLog(SqliteLog.create(file), saysThatItIsShared);
    JcmLedger one = JcmLedger.begin(log, "one", Setting.declaration(), Setting.clock());
    Setting.submitAll(one, Setting.prelude(ACCOUNTS, EACH));
    JcmLedger two = JcmLedger.resume(log, "two", Setting.clock());
    long head = log.head();
    Map<TransferCredits, Receipt> receipts = new ConcurrentHashMap<>();
    ExecutorService senders = Executors.newFixedThreadPool(2 * SENDERS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int s = 0; s < 2 * SENDERS; s++) {
        int sender = s;
        JcmLedger to = s % 2 == 0 ? one : two;
        done.add(senders.submit(() -> send(to, sender, new Random(seed + sender), receipts)));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      senders.shutdownNow();
    }
    Set<Long> positions = new TreeSet<>();
    receipts.values().forEach(receipt -> positions.add(receipt.first()));
    assertThat(positions).hasSize(2 * SENDERS * TRANSFERS);
    assertThat(log.head()).isEqualTo(head + 2L * SENDERS * TRANSFERS);
    assertThat(one.upToDate()).isEqualTo(two.upToDate());
    assertThat(Setting.sum(one.view())).isEqualTo(ACCOUNTS * EACH);
    assertThat(one.audit().verdict()).isEqualTo(Verdict.CLEAN);
    receipts.forEach(
        (command, receipt) -> {
          assertThat(one.submit(command)).isEqualTo(receipt);
          assertThat(two.submit(command)).isEqualTo(receipt);
        });
    one.close();
    two.close();
  }

  /** So that its first command does not keep all others waiting while it reads what they wrote. */
  @Test
  void anIdleOneKeepsUpWithTheOther() throws Exception {
    WatchedLog log = new WatchedLog(SqliteLog.create(folder.resolve("y.jcm")), true);
    JcmLedger one = JcmLedger.begin(log, "one", Setting.declaration(), Setting.clock());
    Setting.submitAll(one, Setting.prelude(2, EACH));
    JcmLedger two = JcmLedger.resume(log, "two", Setting.clock());
    int number = 0;
    int readByTwo;
    do { // Until it has had the time.
      number++;
      one.submit(transfer("one-" + number, 0, 1, 1));
      Thread.sleep(3 * Follower.EVERY_MILLIS);
      readByTwo = log.shownInTransactions();
      two.submit(transfer("two-" + number, 0, 1, 1));
      readByTwo = log.shownInTransactions() - readByTwo;
    } while (readByTwo > 0);
    assertThat(two.view().position()).isEqualTo(log.head());
    one.close();
    two.close();
  }

  private static void send(
      JcmLedger to, int sender, Random random, Map<TransferCredits, Receipt> receipts) {
    for (int i = 0; i < TRANSFERS; i++) {
      int from = random.nextInt(ACCOUNTS);
      int target = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
      TransferCredits command = transfer(sender + "-" + i, from, target, 1 + random.nextInt(10));
      receipts.put(command, to.submit(command));
    }
    assertThat(to.view().book(Setting.JP).account(account(0))).isPresent();
  }
}
