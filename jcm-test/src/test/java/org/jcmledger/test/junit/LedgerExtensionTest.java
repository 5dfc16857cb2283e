package org.jcmledger.test.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.BookWords.transferred;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.BOB;
import static org.jcmledger.test.Cast.JP;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Cast.MONGOLIA;
import static org.jcmledger.test.Values.credits;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.Receipt;
import org.jcmledger.test.LedgerClock;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every test is handed ledgers of its own, which are gone after it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerExtensionTest {

  private final List<JcmLedger> ledgers = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<JcmLedger> before = new ArrayList<>();

  @BeforeEach
  void begin(@InMemory JcmLedger ledger) {
    before.clear();
    before.add(ledger);
  }

  private static OpenBook opening(String request) {
    return new OpenBook(
        RequestId.of(request),
        Actor.of("the registry"),
        BookDate.TODAY,
        JP,
        ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void a_ledger_in_memory_is_empty_and_holds_everything(@InMemory JcmLedger ledger) {
    assertThat(ledger.view().position()).isEqualTo(1);
    assertThat(ledger.declaration().scope()).isEqualTo(LedgerScope.everything());
    assertThat(before).containsExactly(ledger);
    ledgers.add(ledger);
  }

  @Test
  void it_may_be_told_which_partners_it_holds(@TemporaryFile(partners = "MN") JcmLedger ledger) {
    assertThat(ledger.declaration().scope()).isEqualTo(LedgerScope.japanWith(MONGOLIA));
  }

  @Test
  void a_ledger_in_a_file_lies_where_the_test_can_find_it(
      @TemporaryFile JcmLedger ledger, @TemporaryFile Path file) {
    Receipt receipt = ledger.submit(opening("r-1"));
    assertThat(file).isRegularFile();
    try (JcmLedger other = JcmLedger.openForReading(file)) {
      assertThat(other.view().position()).isEqualTo(receipt.last());
    }
    ledgers.add(ledger);
    files.add(file);
  }

  @Test
  void a_file_without_a_ledger_is_not_there_yet(@TemporaryFile Path file) {
    assertThat(file).doesNotExist();
    assertThat(file.getParent()).isDirectory();
    files.add(file);
  }

  @Test
  void the_ledger_runs_on_the_clock_of_the_test(
      @InMemory JcmLedger ledger, @TemporaryFile JcmLedger other, LedgerClock clock) {
    clock.set("2027-01-01T00:00:00Z");
    assertThat(ledger.submit(opening("r-1")).recordedAt()).isEqualTo("2027-01-01T00:00:00Z");
    clock.advance(Duration.ofDays(1));
    assertThat(other.submit(opening("r-1")).recordedAt()).isEqualTo("2027-01-02T00:00:00Z");
  }

  @Test
  void the_clock_stands_where_it_is_set_when_a_test_begins(LedgerClock clock) {
    assertThat(clock.instant()).isEqualTo(LedgerExtension.MOMENT);
  }

  @Test
  void a_story_can_be_played_into_it(@TemporaryFile JcmLedger ledger, LedgerClock clock) {
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(issued(MN001, serials(1, 100), to(ALICE)))
        .later("2026-05-01T00:00:00Z")
        .given(transferred(credits(60), ALICE, BOB))
        .playInto(ledger, clock);
    assertThat(ledger.book(JP).holdings(BOB.number())).isEqualTo(serials(1, 60));
    assertThat(clock.instant()).isEqualTo("2026-05-01T00:00:00Z");
  }

  @AfterAll
  void nothing_is_left() {
    assertThat(ledgers).hasSize(2).doesNotHaveDuplicates();
    for (JcmLedger ledger : ledgers) {
      assertThatThrownBy(() -> ledger.submit(opening("late")))
          .isInstanceOf(LogClosedException.class);
    }
    assertThat(files).hasSize(2).doesNotHaveDuplicates();
    for (Path file : files) {
      assertThat(file).doesNotExist();
      assertThat(file.getParent()).doesNotExist();
    }
  }
}
