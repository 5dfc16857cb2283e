package org.jcmledger.report.cadtrust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/** Where the serials of every book are, and what became of them. */
final class UnitFold {

  /** What became of a serial. */
  enum Status {
    HELD,
    RETIRED,
    CANCELLED
  }

  /**
   * All that is told of serials that are alike.
   *
   * @param issuance the issuance they are from, by its place among all
   * @param status what became of them
   * @param since the book date since when
   * @param why what for
   * @param beneficiary for whom, of cancelled ones
   * @param owner the holder of the account they are in
   * @param authorised under which authorisations, if under any
   */
  record Unit(
      int issuance,
      Status status,
      LocalDate since,
      String why,
      Optional<String> beneficiary,
      Optional<Actor> owner,
      Optional<Authorised> authorised) {

    Unit moved(Status to, LocalDate on, String reason, Optional<String> whom, Optional<Actor> by) {
      return new Unit(issuance, to, on, reason, whom, by, authorised);
    }

    Unit under(Authorised later) {
      return new Unit(issuance, status, since, why, beneficiary, owner, Optional.of(later));
    }
  }

  /** Is shown serials that are alike. */
  interface Visitor {
    void visit(Registry book, SerialRange serials, Unit unit);
  }

  /** Makes another unit of one. */
  private interface Change {
    Unit of(Unit before);
  }

  private final TreeMap<Registry, IntervalMap> books = new TreeMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final Map<Unit, Integer> numbers = new HashMap<>();
  private int issuances;
  private final Map<String, Actor> holders = new HashMap<>();

  void add(BookEvent event) {
    if (event instanceof AccountOpened opened) {
      holders.put(account(opened.book(), opened.account()), opened.holder());
    } else if (event instanceof CreditsIssued issued) {
      for (AllocatedRange part : issued.allocations()) {
        put(
            issued.book(),
            part.serials(),
            new Unit(
                issuances,
                Status.HELD,
                issued.on(),
                "Issued",
                Optional.empty(),
                holder(issued.book(), part.account()),
                issued.authorised()));
      }
      issuances++;
    } else if (event instanceof AuthorisationApplied applied) {
      change(applied.book(), applied.serials(), unit -> unit.under(applied.authorised()));
    } else if (event instanceof Movement movement) {
      change(movement.book(), movement.serials(), unit -> moved(unit, movement));
    }
  }

  private Unit moved(Unit unit, Movement event) {
    Optional<Actor> to = holder(event.book(), event.to());
    if (event instanceof CreditsRetired retired) {
      return unit.moved(
          Status.RETIRED, event.on(), retired.purpose().toString(), Optional.empty(), to);
    }
    if (event instanceof CreditsCancelled cancelled) {
      return unit.moved(
          Status.CANCELLED,
          event.on(),
          cancelled.reason().text(),
          Optional.of(cancelled.beneficiary().text()),
          to);
    }
    boolean transferred = event instanceof org.jcmledger.core.event.CreditsTransferred;
    return unit.moved(
        Status.HELD, event.on(), transferred ? "Transferred" : "Corrected", Optional.empty(), to);
  }

  private static String account(Registry book, AccountNumber account) {
    return book + "/" + account;
  }

  private Optional<Actor> holder(Registry book, AccountNumber account) {
    return Optional.ofNullable(holders.get(account(book, account)));
  }

  private void put(Registry book, SerialRange serials, Unit unit) {
    books
        .computeIfAbsent(book, first -> new IntervalMap())
        .put(
            serials,
            numbers.computeIfAbsent(
                unit,
                added -> {
                  units.add(added);
                  return units.size() - 1;
                }));
  }

  private void change(Registry book, SerialSet serials, Change change) {
    Map<SerialRange, Unit> before = new TreeMap<>();
    for (SerialRange range : serials.ranges()) {
      IntervalMap map = books.get(book);
      if (map != null) {
        map.forEach(
            range,
            (first, last, number) -> {
              before.put(SerialRange.of(first, last), units.get(number));
              return true;
            });
      }
    }
    before.forEach((range, unit) -> put(book, range, change.of(unit)));
  }

  /** Shows all serials ever issued, ascending by book. */
  void forEach(Visitor visitor) {
    books.forEach(
        (book, map) ->
            map.forEach(
                (first, last, number) -> {
                  visitor.visit(book, SerialRange.of(first, last), units.get(number));
                  return true;
                }));
  }
}
