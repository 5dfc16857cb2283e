package org.jcmledger.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jcmledger.core.value.AccountNumber;

/**
 * Where accounts stand in a table: from 0, in the order in which they were opened. A place once
 * taken is never given up, so the tables of a book share one of these while accounts are added to
 * it, and each counts as many places as it has accounts. Looking one up is then what it is in a
 * plain hash map, several times as quick as in a persistent one. Thread-safe.
 */
final class AccountPlaces {

  static final int NOWHERE = -1;

  private final Map<AccountNumber, Integer> places = new ConcurrentHashMap<>();

  /** The account's place in a table of so many accounts; {@link #NOWHERE} if it has none there. */
  int of(AccountNumber account, int count) {
    Integer place = places.get(account);
    return place == null || place >= count ? NOWHERE : place;
  }

  /** These places, and one for an account behind the others of a table of so many accounts. */
  synchronized AccountPlaces plus(AccountNumber account, int count) {
    AccountPlaces next = places.size() == count ? this : first(count);
    next.places.put(account, count);
    return next;
  }

  /** Of a table that is not the latest: another may have added other accounts to it. */
  private AccountPlaces first(int count) {
    AccountPlaces first = new AccountPlaces();
    places.forEach(
        (account, place) -> {
          if (place < count) {
            first.places.put(account, place);
          }
        });
    return first;
  }
}
