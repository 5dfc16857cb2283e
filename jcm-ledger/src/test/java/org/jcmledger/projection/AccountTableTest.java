package org.jcmledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.junit.jupiter.api.Test;

/** Tables made of one another, against plain maps. {@code -Djcm.seed} repeats a run. */
class AccountTableTest {

  private static final int ROUNDS = 3_000;
  private static final int MOST_KEPT = 20;

  private record Kept(AccountTable table, Map<AccountNumber, AccountView> model) {
    void check() {
      assertThat(table.all()).containsExactlyElementsOf(model.values());
      assertThat(table.size()).isEqualTo(model.size());
      model.forEach((number, view) -> assertThat(table.get(number)).isSameAs(view));
    }
  }

  private static AccountView view(int number, long balance) {
    return new AccountView(
        AccountRef.of(Registry.of("JP"), number(number)),
        AccountKind.ENTITY_HOLDING,
        Actor.of("holder"),
        BilingualName.english("Holder"),
        false,
        AccountView.Status.OPEN,
        Tonnes.of(balance));
  }

  private static AccountNumber number(int number) {
    return AccountNumber.of("A-" + number);
  }

  private static AccountTable with(AccountTable before, AccountView... views) {
    AccountTable.Next next = new AccountTable.Next(before);
    for (AccountView view : views) {
      next.put(view);
    }
    return next.table();
  }

  /** Each made of any one before it, so that tables branch; all of them stay as they were. */
  @Test
  void everyTableIsAsItsModel() {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("jcm.seed=" + seed);
    Random random = new Random(seed);
    List<Kept> kept = new ArrayList<>(List.of(new Kept(AccountTable.empty(), Map.of())));
    for (int round = 0; round < ROUNDS; round++) {
      // Mostly of the latest, as a ledger does it.
      boolean latest = random.nextInt(4) > 0;
      Kept before = kept.get(latest ? kept.size() - 1 : random.nextInt(kept.size()));
      AccountTable.Next next = new AccountTable.Next(before.table());
      Map<AccountNumber, AccountView> model = new LinkedHashMap<>(before.model());
      for (int changes = random.nextInt(6); changes > 0; changes--) {
        AccountView view = view(random.nextInt(200), random.nextInt(1_000));
        next.put(view);
        model.put(view.account().number(), view);
      }
      if (random.nextInt(5) == 0) {
        continue; // Nobody wants this one.
      }
      kept.add(new Kept(next.table(), model));
      if (kept.size() > MOST_KEPT) {
        kept.remove(random.nextInt(kept.size()));
      }
      if (round % 50 == 0) {
        kept.forEach(Kept::check);
      }
    }
    kept.forEach(Kept::check);
    assertThat(kept.get(kept.size() - 1).model()).as("jcm.seed=%d", seed).hasSizeGreaterThan(64);
  }

  @Test
  void oneThatHasNotChangedIsTheSame() {
    AccountTable table = with(AccountTable.empty(), view(1, 5));
    assertThat(new AccountTable.Next(table).table()).isSameAs(table);
  }

  @Test
  void whatIsChangedAfterATableIsMadeIsNotChangedInIt() {
    AccountTable.Next next = new AccountTable.Next(AccountTable.empty());
    next.put(view(1, 5));
    AccountTable first = next.table();
    next.put(view(1, 6));
    next.put(view(2, 7));
    AccountTable second = next.table();

    assertThat(first.all()).containsExactly(view(1, 5));
    assertThat(first.get(number(2))).isNull();
    assertThat(second.all()).containsExactly(view(1, 6), view(2, 7));
  }

  @Test
  void twoOfTheSameOpenDifferentAccounts() {
    AccountTable both = with(AccountTable.empty(), view(1, 5));
    AccountTable one = with(both, view(2, 1));
    AccountTable other = with(both, view(3, 1));

    assertThat(both.get(number(2))).isNull();
    assertThat(one.get(number(3))).isNull();
    assertThat(other.get(number(2))).isNull();
    assertThat(other.get(number(3))).isEqualTo(view(3, 1));
    assertThat(with(one, view(3, 1)).all()).containsExactly(view(1, 5), view(2, 1), view(3, 1));
  }

  @Test
  void tablesAreEqualWhenTheirAccountsAreWhateverTheOrder() {
    AccountTable one = with(AccountTable.empty(), view(1, 5), view(2, 1));
    AccountTable other = with(AccountTable.empty(), view(2, 1), view(1, 5));

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(with(other, view(1, 6)));
    assertThat(one).isNotEqualTo(with(other, view(3, 0)));
  }

  @Test
  void everyAccountCanBeToldAnew() {
    AccountTable table = AccountTable.empty();
    for (int i = 0; i < 70; i++) {
      table = with(table, view(i, i));
    }
    AccountTable.Next next = new AccountTable.Next(table);
    next.replaceAll(view -> view.with(Tonnes.of(view.balance().amount() + 1)));

    assertThat(next.table().all()).extracting(view -> view.balance().amount()).contains(1L, 70L);
    assertThat(table.get(number(69))).isEqualTo(view(69, 69));
    assertThat(next.table().get(number(69))).isEqualTo(view(69, 70));
  }
}
