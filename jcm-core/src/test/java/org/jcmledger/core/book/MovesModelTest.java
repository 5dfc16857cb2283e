package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.value.Sample.day;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

/** A book beside an array that says of each serial which account holds it. */
class MovesModelTest {

  private static final List<AccountNumber> ACCOUNTS = List.of(GOVERNMENT, MAYEKAWA, TRADER);

  /** Lines of 125, 50, 10, 200 and 30 credits, of four vintages. */
  private final AccountBook book =
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 50, 2014))
          .given(laterIssuance(TRADER, 10, 2022))
          .given(laterIssuance(TRADER, 200, 2018))
          .given(laterIssuance(MAYEKAWA, 30, 2016))
          .rebuilt();

  private final int[] owners = new int[Math.toIntExact(book.issued().amount()) + 1];

  @Test
  void agrees_about_movements_of_many_ranges_and_vintages_and_back() {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("MovesModelTest: jcm.seed=" + seed);
    Random random = new Random(seed);
    for (int account = 0; account < ACCOUNTS.size(); account++) {
      for (SerialRange range : book.holdings(ACCOUNTS.get(account)).ranges()) {
        Arrays.fill(owners, (int) range.first(), (int) range.last() + 1, account);
      }
    }
    Deque<Reversal> back = new ArrayDeque<>();
    Deque<int[]> before = new ArrayDeque<>();
    for (int step = 0; step < 4_000; step++) {
      if (random.nextInt(10) < 3 && !back.isEmpty()) {
        back.pop().run();
        System.arraycopy(before.pop(), 0, owners, 0, owners.length);
      } else {
        int from = random.nextInt(ACCOUNTS.size());
        int to = (from + 1 + random.nextInt(ACCOUNTS.size() - 1)) % ACCOUNTS.size();
        SerialSet some = some(random, from);
        if (!some.isEmpty()) {
          before.push(owners.clone());
          back.push(book.applyReversibly(movement(from, to, some)));
          some.ranges().forEach(r -> Arrays.fill(owners, (int) r.first(), (int) r.last() + 1, to));
        }
      }
      for (int account = 0; account < ACCOUNTS.size(); account++) {
        assertThat(book.holdings(ACCOUNTS.get(account))).isEqualTo(held(account));
        assertThat(book.balance(ACCOUNTS.get(account)).amount()).isEqualTo(held(account).size());
      }
    }
    assertThat(back).isNotEmpty();
  }

  private static CreditsTransferred movement(int from, int to, SerialSet serials) {
    return new CreditsTransferred(
        day("2017-01-01"),
        Actor.of("whoever"),
        Registry.JP,
        ACCOUNTS.get(from),
        ACCOUNTS.get(to),
        serials);
  }

  /** Of what an account holds, a few serials, many, or a run. */
  private SerialSet some(Random random, int account) {
    int first = 1 + random.nextInt(owners.length - 1);
    int length = 1 + random.nextInt(random.nextBoolean() ? 5 : owners.length);
    int share = 1 + random.nextInt(4);
    List<SerialRange> some = new ArrayList<>();
    for (int serial = first; serial < Math.min(owners.length, first + length); serial++) {
      if (owners[serial] == account && random.nextInt(share) == 0) {
        some.add(SerialRange.single(serial));
      }
    }
    return SerialSet.of(some);
  }

  private SerialSet held(int account) {
    List<SerialRange> held = new ArrayList<>();
    for (int serial = 1; serial < owners.length; serial++) {
      if (owners[serial] == account) {
        held.add(SerialRange.single(serial));
      }
    }
    return SerialSet.of(held);
  }
}
