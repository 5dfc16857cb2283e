package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.value.Sample.day;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Test;

/** What a snapshot of a book must hold; who adds state to a book is reminded of it here. */
class BookRestorationTest {

  /** Follow from events that are never summed up. */
  private static final List<String> FROM_EVENTS =
      List.of(
          "registry",
          "decisions",
          "lines",
          "credited",
          "restrictions",
          "corrected",
          "outcomes", // but for what has ended, which follows from the accounts' kinds
          "vintages",
          "restricted",
          "opening",
          "nextSerial");

  /** Are told to a {@link BookRestoration}, and so must be in a snapshot. */
  private static final List<String> TOLD = List.of("accounts", "lastDate");

  @Test
  void every_field_of_a_book_is_restored_in_one_way_or_the_other() {
    assertThat(fields(BookState.class))
        .as(
            "a field that transfers, retirements or cancellations change has to be told to"
                + " BookRestoration and written by the snapshot; any other is named here")
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.concat(FROM_EVENTS.stream(), TOLD.stream()).toList());
    assertThat(fields(Account.class))
        .as("lent says who else looks at the holdings: no matter of the book")
        .containsExactlyInAnyOrder("ref", "kind", "holder", "status", "holdings", "lent");
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .map(Field::getName)
        .toList();
  }

  @Test
  void refuses_holdings_that_are_not_what_was_issued() {
    BookRestoration few = new BookRestoration(Registry.JP);
    Japan.issued().history().forEach(few::add);
    few.hold(GOVERNMENT, Vintage.of(2014), 1, 1);
    assertThatThrownBy(() -> few.book(day("2020-01-01"))).isInstanceOf(IllegalStateException.class);
    BookRestoration twice = new BookRestoration(Registry.JP);
    Japan.issued().history().forEach(twice::add);
    twice.hold(GOVERNMENT, Vintage.of(2014), 1, 5);
    assertThatThrownBy(() -> twice.hold(GOVERNMENT, Vintage.of(2014), 5, 6))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> twice.add(Japan.issued().history().get(0)))
        .isInstanceOf(IllegalStateException.class);
  }
}
