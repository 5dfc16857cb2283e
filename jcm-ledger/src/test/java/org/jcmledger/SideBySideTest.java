package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jcmledger.store.LogClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many ledgers in one process: each is its own, also when others close. */
@Timeout(120)
class SideBySideTest {

  private static final int LEDGERS = 50;
  private static final int TRANSFERS = 40;

  @TempDir Path folder;

  @Test
  void fiftyLedgersGoOnWhileSomeClose() throws Exception {
    List<JcmLedger> ledgers = new ArrayList<>();
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < LEDGERS; i++) {
        ledgers.add(
            JcmLedger.create(folder.resolve(i + ".jcm"), Setting.declaration(), Setting.clock()));
        Setting.submitAll(ledgers.get(i), Setting.prelude(2, 100 + i));
      }
      List<Future<?>> sent = new ArrayList<>();
      for (int t = 0; t < TRANSFERS; t++) {
        for (int i = 0; i < LEDGERS; i++) {
          JcmLedger ledger = ledgers.get(i);
          String request = "t" + t; // the same name in every ledger
          sent.add(senders.submit(() -> ledger.submit(transfer(request, 0, 1, 1))));
        }
      }
      for (Future<?> one : sent) {
        one.get();
      }
      for (int i = 0; i < LEDGERS; i += 3) {
        ledgers.get(i).close();
      }
      for (int i = 0; i < LEDGERS; i++) {
        JcmLedger ledger = ledgers.get(i);
        if (i % 3 == 0) {
          assertThat(catchThrowable(() -> ledger.submit(transfer("u", 0, 1, 1))))
              .isInstanceOf(LogClosedException.class);
        } else {
          ledger.submit(transfer("u", 0, 1, 1));
        }
        long moved = TRANSFERS + (i % 3 == 0 ? 0L : 1L);
        assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(100 + i - moved);
        assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(100 + i + moved);
      }
    } finally {
      senders.shutdownNow();
      ledgers.forEach(JcmLedger::close);
    }
  }
}
