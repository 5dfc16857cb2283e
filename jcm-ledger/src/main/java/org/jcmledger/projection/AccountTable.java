package org.jcmledger.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jcmledger.core.value.AccountNumber;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A book's accounts as they stand. Immutable: the next table shares with this one the pages on
 * which nothing has changed. What a commit changes costs one copy of each page that it touches,
 * where a persistent map would pay for each account; only opening an account changes the map of
 * places.
 */
final class AccountTable {

  private static final int PAGE_BITS = 5;
  private static final int PAGE = 1 << PAGE_BITS;

  static final AccountTable EMPTY = new AccountTable(HashTreePMap.empty(), new AccountView[0][]);

  private final PMap<AccountNumber, Integer> places;
  private final AccountView[][] pages; // the last one may be short; never written once it is here

  private AccountTable(PMap<AccountNumber, Integer> places, AccountView[][] pages) {
    this.places = places;
    this.pages = pages;
  }

  int size() {
    return places.size();
  }

  /** The account with the number; null if there is none. */
  @Nullable AccountView get(AccountNumber number) {
    Integer place = places.get(number);
    return place == null ? null : pages[place >> PAGE_BITS][place & (PAGE - 1)];
  }

  /** All of them, in the order in which they were opened. */
  List<AccountView> all() {
    List<AccountView> all = new ArrayList<>(size());
    for (AccountView[] page : pages) {
      all.addAll(Arrays.asList(page));
    }
    return all;
  }

  /** The table in which these accounts stand so; those that are new in the order of the map. */
  AccountTable with(Map<AccountNumber, AccountView> changed) {
    PMap<AccountNumber, Integer> newPlaces = places;
    AccountView[][] newPages = pages.clone();
    for (Map.Entry<AccountNumber, AccountView> entry : changed.entrySet()) {
      Integer known = newPlaces.get(entry.getKey());
      int place = known == null ? newPlaces.size() : known;
      if (known == null) {
        newPlaces = newPlaces.plus(entry.getKey(), place);
      }
      int number = place >> PAGE_BITS;
      int slot = place & (PAGE - 1);
      if (number == newPages.length) {
        newPages = Arrays.copyOf(newPages, number + 1);
        newPages[number] = new AccountView[0];
      }
      AccountView[] page = newPages[number];
      if (slot == page.length) {
        page = Arrays.copyOf(page, slot + 1);
      } else if (number < pages.length && page == pages[number]) {
        page = page.clone();
      }
      page[slot] = entry.getValue();
      newPages[number] = page;
    }
    return new AccountTable(newPlaces, newPages);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof AccountTable that) || size() != that.size()) {
      return false;
    }
    for (AccountView view : all()) {
      if (!Objects.equals(view, that.get(view.account().number()))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return places.keySet().hashCode();
  }
}
