package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** Listings by themselves: overlaps within a registry's batch, and quantities. */
final class ListingChecks {

  private final List<Listing> listings;
  private final Suspicions suspicions;

  ListingChecks(List<Listing> listings, Suspicions suspicions) {
    this.listings = listings;
    this.suspicions = suspicions;
  }

  void check() {
    for (Listing listing : listings) {
      listing
          .unreadableRows()
          .forEach((line, problem) -> unreadable(new RowRef(listing.file(), line), problem));
      listing.rows().forEach(this::quantity);
    }
    overlaps();
  }

  void unreadable(RowRef row, String problem) {
    new Suspicion(FindingCode.LISTING_ROW_UNREADABLE, 0)
        .row(row)
        .fact("row", row)
        .fact("problem", problem)
        .report(suspicions);
  }

  private void quantity(ListingRow row) {
    if (row.serials().isEmpty() || row.quantity().isEmpty()) {
      return;
    }
    SerialRange serials = row.serials().get();
    long quantity = row.quantity().getAsLong();
    if (quantity != serials.size()) {
      Suspicion suspicion = new Suspicion(FindingCode.LISTING_QUANTITY_DIFFERS, 0);
      suspicion.serials.add(serialsOf(row, SerialSet.of(serials)));
      suspicion
          .row(row.ref())
          .fact("row", row.ref())
          .fact("quantity", quantity)
          .fact("first", serials.first())
          .fact("last", serials.last())
          .fact("size", serials.size())
          .stake(Math.abs(quantity - serials.size()))
          .report(suspicions);
    }
  }

  private void overlaps() {
    List<ListingRow> blocks = new ArrayList<>();
    for (Listing listing : listings) {
      listing.rows().stream().filter(row -> row.serials().isPresent()).forEach(blocks::add);
    }
    blocks.sort(
        Comparator.comparing((ListingRow row) -> ListingRow.key(row.registry()))
            .thenComparing(row -> ListingRow.key(row.batch()))
            .thenComparing(row -> row.serials().orElseThrow()));
    Optional<ListingRow> furthest = Optional.empty();
    for (ListingRow row : blocks) {
      Optional<ListingRow> before = furthest.filter(other -> sameCounter(other, row));
      if (before.isPresent()) {
        before
            .get()
            .serials()
            .orElseThrow()
            .intersection(row.serials().orElseThrow())
            .ifPresent(common -> overlap(before.get(), row, common));
      }
      boolean reachesFurther =
          before.isEmpty()
              || row.serials().orElseThrow().last() > before.get().serials().orElseThrow().last();
      furthest = reachesFurther ? Optional.of(row) : furthest;
    }
  }

  private static boolean sameCounter(ListingRow one, ListingRow other) {
    return ListingRow.key(one.registry()).equals(ListingRow.key(other.registry()))
        && ListingRow.key(one.batch()).equals(ListingRow.key(other.batch()));
  }

  private void overlap(ListingRow before, ListingRow row, SerialRange common) {
    Suspicion suspicion = new Suspicion(FindingCode.LISTING_BLOCKS_OVERLAP, 0);
    SerialSet serials = SerialSet.of(common);
    suspicion.serials.add(serialsOf(row, serials));
    suspicion
        .row(before.ref())
        .row(row.ref())
        .fact("registry", row.registry())
        .fact("serials", Suspicion.text(serials))
        .fact("row", before.ref())
        .fact("otherRow", row.ref())
        .stake(common.size())
        .report(suspicions);
  }

  static SerialsOf serialsOf(ListingRow row, SerialSet serials) {
    return new SerialsOf(
        row.registry(),
        row.batch().isEmpty() ? Optional.empty() : Optional.of(row.batch()),
        serials);
  }
}
