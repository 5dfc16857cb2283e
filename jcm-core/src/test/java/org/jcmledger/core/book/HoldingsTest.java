package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.value.Sample.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

/** Holdings show the moment at which they were made, whatever becomes of the book. */
class HoldingsTest {

  private static final int STEPS = 2_000;
  private static final List<AccountNumber> ACCOUNTS = List.of(GOVERNMENT, MAYEKAWA, TRADER);

  private record Taken(Holdings holdings, List<String> ranges) {}

  private final AccountBook book =
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 50, 2014))
          .given(laterIssuance(TRADER, 10, 2022))
          .rebuilt();

  @Test
  void show_every_serial_of_every_account() {
    assertThat(ranges(book.holdings()))
        .containsExactlyInAnyOrder(
            "GOV-1 2014 126-175",
            "GOV-1 2016 1-100",
            "MAYEKAWA 2016 101-125",
            "TRADER 2022 176-185");
  }

  @Test
  void stay_as_they_were_while_serials_move_and_move_back() {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("HoldingsTest: jcm.seed=" + seed);
    Random random = new Random(seed);
    List<Taken> all = new ArrayList<>();
    Deque<Reversal> back = new ArrayDeque<>();
    for (int step = 0; step < STEPS; step++) {
      int dice = random.nextInt(10);
      if (dice == 0) {
        Holdings holdings = book.holdings();
        all.add(new Taken(holdings, ranges(holdings)));
        assertThat(serials(holdings)).isEqualTo(serials(book));
      } else if (dice < 4 && !back.isEmpty()) {
        back.pop().run();
      } else {
        back.push(book.applyReversibly(move(random)));
      }
    }
    assertThat(all).hasSizeGreaterThan(STEPS / 20);
    assertThat(all)
        .allSatisfy(taken -> assertThat(ranges(taken.holdings())).isEqualTo(taken.ranges()));
    assertThat(all.stream().map(Taken::ranges).distinct().count()).isGreaterThan(STEPS / 40);
  }

  private CreditsTransferred move(Random random) {
    AccountNumber from;
    SerialSet held;
    do {
      from = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
      held = book.holdings(from);
    } while (held.isEmpty());
    AccountNumber to =
        ACCOUNTS.get((ACCOUNTS.indexOf(from) + 1 + random.nextInt(2)) % ACCOUNTS.size());
    SerialRange range = held.ranges().get(random.nextInt(held.ranges().size()));
    long first = range.first() + random.nextLong(range.last() - range.first() + 1);
    long last = first + random.nextLong(Math.min(20, range.last() - first + 1));
    return new CreditsTransferred(
        day("2017-01-01"),
        Actor.of("whoever"),
        Registry.JP,
        from,
        to,
        SerialSet.of(SerialRange.of(first, last)));
  }

  private static List<String> ranges(Holdings holdings) {
    List<String> ranges = new ArrayList<>();
    holdings.forEach(
        (account, vintage, first, last) ->
            ranges.add(account + " " + vintage.year() + " " + first + "-" + last));
    return ranges;
  }

  private static Map<AccountNumber, SerialSet> serials(Holdings holdings) {
    Map<AccountNumber, SerialSet> serials = new TreeMap<>();
    holdings.forEach(
        (account, vintage, first, last) ->
            serials.merge(account, SerialSet.of(SerialRange.of(first, last)), SerialSet::union));
    return serials;
  }

  private static Map<AccountNumber, SerialSet> serials(AccountBook book) {
    Map<AccountNumber, SerialSet> serials = new TreeMap<>();
    for (AccountNumber account : book.accounts()) {
      if (!book.holdings(account).isEmpty()) {
        serials.put(account, book.holdings(account));
      }
    }
    return serials;
  }
}
