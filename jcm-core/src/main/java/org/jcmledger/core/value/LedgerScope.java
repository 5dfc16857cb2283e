package org.jcmledger.core.value;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which books and committees a ledger holds, and whether it holds Japan's support programme;
 * declared when it is created and for good. A committee's decision notifies, in the same commit,
 * those of its two books that the ledger holds.
 *
 * @param books the registries whose books it holds; every one, if empty
 * @param committees the partner countries whose committees it holds; every one, if empty
 * @param programme whether it holds Japan's support programme
 */
public record LedgerScope(
    Optional<SortedSet<Registry>> books,
    Optional<SortedSet<PartnerCountry>> committees,
    boolean programme) {

  /** Copies the sets. */
  public LedgerScope {
    books = books.map(set -> Collections.unmodifiableSortedSet(new TreeSet<>(set)));
    committees = committees.map(set -> Collections.unmodifiableSortedSet(new TreeSet<>(set)));
  }

  /** A ledger that holds every book, every committee and the support programme. */
  public static LedgerScope everything() {
    return new LedgerScope(Optional.empty(), Optional.empty(), true);
  }

  /**
   * Japan's book, and for each of these partner countries its book and its committee; no support
   * programme.
   */
  public static LedgerScope japanWith(PartnerCountry... partners) {
    SortedSet<Registry> books = new TreeSet<>();
    SortedSet<PartnerCountry> committees = new TreeSet<>();
    books.add(Registry.JP);
    for (PartnerCountry partner : partners) {
      books.add(partner.registry());
      committees.add(partner);
    }
    return new LedgerScope(Optional.of(books), Optional.of(committees), false);
  }

  /** Whether the ledger holds this registry's book. */
  public boolean holds(Registry book) {
    return books.map(set -> set.contains(book)).orElse(true);
  }

  /** Whether the ledger holds this country's committee. */
  public boolean holds(PartnerCountry committee) {
    return committees.map(set -> set.contains(committee)).orElse(true);
  }
}
