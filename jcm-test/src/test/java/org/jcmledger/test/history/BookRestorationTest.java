package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.book.BookRestoration;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

/** A book restored from a part of its events and from what the others came to is the same book. */
class BookRestorationTest {

  private static final int STEPS = 1_500;

  @Test
  void restoresEveryBookAtEveryMoment() {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("BookRestorationTest seed " + seed);
    List<BookEvent> events = new ArrayList<>();
    HistoryGenerator generator = HistoryGenerator.seeded(seed);
    try (JcmLedger ledger = generator.newLedger()) {
      generator.play(new LedgerTarget(ledger), STEPS);
      ledger.history(
          recorded -> {
            if (recorded.event() instanceof BookEvent inBook) {
              events.add(inBook);
            }
          });
    }
    long summedUp = events.stream().filter(BookRestoration::isSummedUp).count();
    assertThat(summedUp).isPositive().isLessThan(events.size());
    for (Registry registry : events.stream().map(BookEvent::book).distinct().toList()) {
      restoresAtEveryMoment(registry, events);
    }
  }

  private static void restoresAtEveryMoment(Registry registry, List<BookEvent> events) {
    AccountBook book = new AccountBook(registry);
    List<BookEvent> others = new ArrayList<>();
    for (BookEvent event : events) {
      if (event.book().equals(registry)) {
        book.apply(event);
        if (!BookRestoration.isSummedUp(event)) {
          others.add(event);
        }
        BookRestoration restoration = new BookRestoration(registry);
        others.forEach(restoration::add);
        book.holdings().forEach(restoration::hold);
        assertThat(restoration.book(book.lastDate()).isSameAs(book)).as("after %s", event).isTrue();
      }
    }
  }
}
