package org.jcmledger.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jcmledger.core.value.AccountNumber;
import org.jspecify.annotations.Nullable;

/**
 * A book's accounts as they stand. Immutable: the next table shares with this one the pages on
 * which nothing has changed. What a commit changes costs one copy of each page that it touches,
 * where a persistent map would pay for each account.
 */
final class AccountTable {

  private static final int PAGE_BITS = 5;
  private static final int PAGE = 1 << PAGE_BITS;

  private final AccountPlaces places;
  private final int size;
  private final AccountView[][] pages; // the last one may be short; never written once it is here

  private AccountTable(AccountPlaces places, int size, AccountView[][] pages) {
    this.places = places;
    this.size = size;
    this.pages = pages;
  }

  static AccountTable empty() {
    return new AccountTable(new AccountPlaces(), 0, new AccountView[0][]);
  }

  int size() {
    return size;
  }

  /** The account with the number; null if there is none. */
  @Nullable AccountView get(AccountNumber number) {
    int place = places.of(number, size);
    return place == AccountPlaces.NOWHERE ? null : at(pages, place);
  }

  private static AccountView at(AccountView[][] pages, int place) {
    return pages[place >> PAGE_BITS][place & (PAGE - 1)];
  }

  /** All of them, in the order in which they were opened. */
  List<AccountView> all() {
    List<AccountView> all = new ArrayList<>(size);
    for (AccountView[] page : pages) {
      all.addAll(Arrays.asList(page));
    }
    return all;
  }

  /** Makes the next table of one. Not thread-safe. */
  static final class Next {

    private AccountTable before;
    private AccountPlaces places;
    private int size;
    private AccountView[][] pages; // those of the table before, until they are changed

    Next(AccountTable before) {
      this.before = before;
      this.places = before.places;
      this.size = before.size;
      this.pages = before.pages;
    }

    /** Where the account stands; {@link AccountPlaces#NOWHERE} if it was not opened. */
    int place(AccountNumber number) {
      return places.of(number, size);
    }

    AccountView at(int place) {
      return AccountTable.at(pages, place);
    }

    /** Has the account at a place stand so. */
    void set(int place, AccountView view) {
      ownPage(place >> PAGE_BITS)[place & (PAGE - 1)] = view;
    }

    /** Adds an account behind the others, or puts it in the place of one with its number. */
    void put(AccountView view) {
      int place = place(view.account().number());
      if (place == AccountPlaces.NOWHERE) {
        add(view);
      } else {
        set(place, view);
      }
    }

    private void add(AccountView view) {
      int page = size >> PAGE_BITS;
      int slot = size & (PAGE - 1);
      ownPages(page + 1);
      pages[page] = slot == 0 ? new AccountView[1] : Arrays.copyOf(pages[page], slot + 1);
      pages[page][slot] = view;
      places = places.plus(view.account().number(), size);
      size++;
    }

    /** Has every account stand as it is told. */
    void replaceAll(UnaryOperator<AccountView> told) {
      for (int place = 0; place < size; place++) {
        set(place, told.apply(at(place)));
      }
    }

    private AccountView[] ownPage(int page) {
      ownPages(pages.length);
      if (page < before.pages.length && pages[page] == before.pages[page]) {
        pages[page] = pages[page].clone();
      }
      return pages[page];
    }

    private void ownPages(int count) {
      if (pages == before.pages || count > pages.length) {
        pages = Arrays.copyOf(pages, Math.max(count, pages.length));
      }
    }

    /** The table as it has become; what is changed from now on is not changed in it. */
    AccountTable table() {
      if (pages != before.pages) {
        before = new AccountTable(places, size, pages);
      }
      return before;
    }
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
    return size;
  }
}
