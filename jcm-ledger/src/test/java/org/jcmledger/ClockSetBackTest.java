package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clock that is set back and forth at random under load, and stands years too early after each
 * restart: recording goes on, no moment runs backwards, and today is never before yesterday. {@code
 * -Djcm.seed} repeats a run.
 */
@Timeout(120)
class ClockSetBackTest {

  private static final Instant REAL = Instant.parse("2026-04-01T00:00:00Z");
  private static final int TRANSFERS = 2_000;
  private static final int RESTARTS = 4;

  @TempDir Path folder;

  /** Wrong by up to three days, and each time by another amount. */
  private static InstantSource restless(Random random) {
    return () -> REAL.plusMillis(random.nextLong(-days(3), days(3)));
  }

  private static long days(long days) {
    return TimeUnit.DAYS.toMillis(days);
  }

  @Test
  void recordedMomentsNeverRunBackwards() {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("ClockSetBackTest jcm.seed=" + seed);
    Random random = new Random(seed);
    Path file = folder.resolve("x.jcm");
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), () -> REAL)) {
      Setting.submitAll(ledger, Setting.prelude(2, 1_000_000));
    }
    for (int restart = 0; restart < RESTARTS; restart++) {
      JcmLedger.open(file, () -> Instant.parse("2001-01-01T00:00:00Z")).close();
      try (JcmLedger ledger = JcmLedger.open(file, restless(random))) {
        List<CompletableFuture<Receipt>> answers = new ArrayList<>();
        for (int i = 0; i < TRANSFERS / RESTARTS; i++) {
          answers.add(ledger.submitAsync(today("r" + restart + "-" + i)));
          if (random.nextInt(20) == 0) { // so that there are many batches
            answers.get(i).join();
          }
        }
        answers.forEach(CompletableFuture::join);
        assertThat(ledger.audit().verdict()).as("jcm.seed=%d", seed).isEqualTo(Verdict.CLEAN);
      }
    }
    check(file, seed);
  }

  /** Accepted in any case: a book date that ran backwards would be refused. */
  private static TransferCredits today(String request) {
    return new TransferCredits(
        RequestId.of(request),
        Setting.HOLDER,
        BookDate.TODAY,
        Setting.JP,
        Setting.account(0),
        Setting.account(1),
        Selection.of(Credits.of(1)));
  }

  private static void check(Path file, long seed) {
    List<RecordedEvent> history = new ArrayList<>();
    try (JcmLedger ledger = JcmLedger.openForReading(file)) {
      ledger.history(history::add);
    }
    Instant last = Instant.MIN;
    LocalDate lastDay = LocalDate.MIN;
    int transfers = 0;
    for (RecordedEvent recorded : history) {
      assertThat(recorded.recordedAt()).as("jcm.seed=%d", seed).isAfterOrEqualTo(last);
      last = recorded.recordedAt();
      if (recorded.event() instanceof CreditsTransferred transferred) {
        transfers++;
        assertThat(transferred.on())
            .isEqualTo(LocalDate.ofInstant(last, ZoneId.of("Asia/Tokyo")))
            .isAfterOrEqualTo(lastDay);
        lastDay = transferred.on();
      }
    }
    assertThat(transfers).isEqualTo(TRANSFERS);
    assertThat(last).as("the clock did go forward").isAfter(REAL);
  }
}
