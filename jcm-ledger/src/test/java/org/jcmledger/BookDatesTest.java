package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.MN;
import static org.jcmledger.Setting.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When things are recorded, and what day it is in a book. */
@Timeout(60)
class BookDatesTest {

  private final ManualClock clock = Setting.clock();
  private JcmLedger ledger;
  private int requests;

  @BeforeEach
  void open() {
    ledger = JcmLedger.inMemory(Setting.declaration(), clock);
    Setting.submitAll(ledger, Setting.openings());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private OpenAccount opening(Registry book, BookDate on) {
    Actor operator = book.equals(JP) ? Setting.OPERATOR : Setting.OPERATOR_MN;
    int number = requests++;
    return new OpenAccount(
        RequestId.of("r" + number),
        operator,
        on,
        book,
        account(number),
        AccountKind.ENTITY_HOLDING,
        Setting.HOLDER,
        BilingualName.english("holder"),
        false);
  }

  private LocalDate today(Registry book) {
    ledger.submit(opening(book, BookDate.TODAY));
    return ledger.view().book(book).latestDate().orElseThrow();
  }

  private Rejection refused(Command command) {
    return catchThrowableOfType(RejectedException.class, () -> ledger.submit(command)).rejection();
  }

  @Test
  void takesTodayFromTheRegistrysZone() {
    clock.set("2026-04-01T14:59:59.999Z"); // 23:59 in Tokyo, 22:59 in Ulaanbaatar
    assertThat(today(JP)).isEqualTo("2026-04-01");
    assertThat(today(MN)).isEqualTo("2026-04-01");
    clock.set("2026-04-01T15:00:00Z"); // 0:00 in Tokyo, 23:00 in Ulaanbaatar
    assertThat(today(JP)).isEqualTo("2026-04-02");
    assertThat(today(MN)).isEqualTo("2026-04-01");
    clock.set("2026-04-01T16:00:00Z"); // 1:00 in Tokyo, 0:00 in Ulaanbaatar
    assertThat(today(JP)).isEqualTo("2026-04-02");
    assertThat(today(MN)).isEqualTo("2026-04-02");
  }

  @Test
  void refusesADayThatHasNotComeInTheRegistrysZone() {
    clock.set("2026-04-01T15:30:00Z");
    LocalDate second = LocalDate.of(2026, 4, 2);
    assertThat(refused(opening(MN, BookDate.of(second))))
        .isEqualTo(new DateInTheFuture(second, LocalDate.of(2026, 4, 1)));
    ledger.submit(opening(JP, BookDate.of(second)));
    LocalDate third = LocalDate.of(2026, 4, 3);
    assertThat(refused(opening(JP, BookDate.of(third))))
        .isEqualTo(new DateInTheFuture(third, second));
    LocalDate first = LocalDate.of(2026, 4, 1);
    assertThat(refused(opening(JP, BookDate.of(first))))
        .isEqualTo(new DateRunsBackwards(JP, first, second));
  }

  @Test
  void recordsNothingBeforeWhatIsRecorded() {
    List<Receipt> receipts = new ArrayList<>();
    receipts.add(ledger.submit(opening(JP, BookDate.TODAY)));
    clock.advance(Duration.ofHours(2));
    receipts.add(ledger.submit(opening(JP, BookDate.TODAY)));
    clock.set("2001-01-01T00:00:00Z"); // Somebody set the clock back.
    receipts.add(ledger.submit(opening(JP, BookDate.TODAY)));
    receipts.add(ledger.submit(opening(MN, BookDate.TODAY)));
    clock.set("2026-04-01T02:00:00.001Z");
    receipts.add(ledger.submit(opening(JP, BookDate.TODAY)));
    assertThat(receipts)
        .extracting(Receipt::recordedAt)
        .containsExactly(
            Instant.parse("2026-04-01T00:00:00Z"),
            Instant.parse("2026-04-01T02:00:00Z"),
            Instant.parse("2026-04-01T02:00:00Z"),
            Instant.parse("2026-04-01T02:00:00Z"),
            Instant.parse("2026-04-01T02:00:00.001Z"));
    List<Instant> recorded = new ArrayList<>();
    ledger.history((RecordedEvent event) -> recorded.add(event.recordedAt()));
    assertThat(recorded).isSorted();
    assertThat(ledger.view().recordedAt()).contains(Instant.parse("2026-04-01T02:00:00.001Z"));
    // Today is the day of recording, whatever the clock says.
    assertThat(ledger.view().book(MN).latestDate()).contains(LocalDate.of(2026, 4, 1));
  }

  @Test
  void recordsToTheMillisecond() {
    clock.set("2026-04-01T00:00:00.123456789Z");
    assertThat(ledger.submit(opening(JP, BookDate.TODAY)).recordedAt())
        .isEqualTo("2026-04-01T00:00:00.123Z");
  }
}
