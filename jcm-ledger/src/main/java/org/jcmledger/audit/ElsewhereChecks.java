package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** Blocks of this ledger's books that are live in a listing too. */
final class ElsewhereChecks {

  private final Suspicions suspicions;
  private final Map<String, AuditedBook> byName = new HashMap<>();
  private final Map<String, long[]> unknown = new TreeMap<>();

  ElsewhereChecks(LedgerFold fold) {
    this.suspicions = fold.suspicions;
    for (AuditedBook book : fold.books().values()) {
      for (String name : names(book.registry.code())) {
        byName.put(name, book);
      }
    }
  }

  /** A registry goes by ISO alpha-2, alpha-3, or alpha-3 and a number as Article 6 writes it. */
  private static List<String> names(String code) {
    List<String> names = new ArrayList<>();
    names.add(ListingRow.key(code));
    try {
      String three = new Locale.Builder().setRegion(code).build().getISO3Country();
      names.add(ListingRow.key(three));
      names.add(ListingRow.key(three) + "01");
    } catch (MissingResourceException | java.util.IllformedLocaleException e) {
      names.add(ListingRow.key(code) + "01"); // A code that Java has no longer form of.
    }
    return names;
  }

  void check(List<Listing> listings) {
    for (Listing listing : listings) {
      for (ListingRow row : listing.rows()) {
        AuditedBook book = byName.get(ListingRow.key(row.registry()));
        if (book != null && row.serials().isPresent()) {
          check(row, book, row.serials().get());
        }
      }
    }
  }

  private void check(ListingRow row, AuditedBook book, SerialRange serials) {
    if (row.life() == ListingRow.Life.UNKNOWN) {
      long[] count =
          unknown.computeIfAbsent(row.ref().file(), file -> new long[] {0, row.ref().line()});
      count[0]++;
    }
    if (row.life() != ListingRow.Life.LIVE) {
      return;
    }
    Map<Integer, List<SerialRange>> byAccount = new TreeMap<>();
    book.places.forEach(
        serials,
        (first, last, index) -> {
          byAccount.computeIfAbsent(index, i -> new ArrayList<>()).add(SerialRange.of(first, last));
          return true;
        });
    byAccount.forEach((index, ranges) -> live(row, book, book.byIndex.get(index), ranges));
  }

  private void live(
      ListingRow row, AuditedBook book, AuditedAccount account, List<SerialRange> ranges) {
    if (account.place == AuditedAccount.Place.CANCELLED) {
      return; // Cancelled here before it lived there: that is how a conversion looks.
    }
    FindingCode code =
        account.place == AuditedAccount.Place.RETIRED
            ? FindingCode.RETIRED_HERE_LIVE_ELSEWHERE
            : FindingCode.BLOCK_LIVE_ELSEWHERE;
    SerialSet serials = SerialSet.of(ranges);
    Suspicion suspicion = new Suspicion(code, account.lastChange);
    book.blockOf
        .get(serials.first())
        .ifPresent(block -> suspicion.event("issuance", book.blocks.get(block).position()));
    suspicion
        .account("account", account.ref)
        .row(row.ref())
        .fact("book", book.registry)
        .serials(book.registry, serials)
        .fact("holder", row.holder().isEmpty() ? "?" : row.holder())
        .fact("row", row.ref())
        .report(suspicions);
  }

  /** The listings in which some status does not say whether its block is live. */
  List<Indeterminate> questions() {
    List<Indeterminate> open = new ArrayList<>();
    unknown.forEach(
        (file, count) ->
            open.add(
                new Indeterminate(
                    Indeterminate.Code.STATUS_UNKNOWN,
                    Map.of(
                        "file", file,
                        "rows", Long.toString(count[0]),
                        "line", Long.toString(count[1])))));
    return open;
  }
}
