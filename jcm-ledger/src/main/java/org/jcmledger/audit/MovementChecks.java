package org.jcmledger.audit;

import java.util.List;
import org.jcmledger.audit.AuditedAccount.Place;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;

/** Transfers, retirements and cancellations: who, from where, to where, and what. */
final class MovementChecks {

  private final AuditedBook book;
  private final AccountChecks accounts;
  private final Suspicions suspicions;
  private final PlaceChecks places;
  private final VintageCheck vintages;

  MovementChecks(AuditedBook book, AccountChecks accounts, Suspicions suspicions) {
    this.book = book;
    this.accounts = accounts;
    this.suspicions = suspicions;
    this.places = new PlaceChecks(book, suspicions);
    this.vintages = new VintageCheck(book, suspicions);
  }

  void transferred(CreditsTransferred event, long position) {
    move(event, Place.HELD, position);
    if (event.from().equals(event.to())) {
      new Suspicion(FindingCode.TRANSFER_TO_ITSELF, position)
          .account("account", book.ref(event.from()))
          .serials(book.registry, event.serials())
          .report(suspicions);
    }
  }

  void retired(CreditsRetired event, long position) {
    vintages.check(event, position);
    move(event, Place.RETIRED, position);
  }

  void cancelled(CreditsCancelled event, long position) {
    move(event, Place.CANCELLED, position);
  }

  private void move(Movement event, Place end, long position) {
    AuditedAccount from = accounts.known(event.from(), position);
    AuditedAccount to = accounts.known(event.to(), position);
    SerialSet serials = event.serials();
    accounts.usable(from, serials, position);
    if (from != to) {
      accounts.usable(to, serials, position);
    }
    byTheHolder(event.by(), from, serials, position);
    intoTheRightKind(to, end, serials, position);
    outOfAnEnd(from, serials, position);
    unrestricted(serials, position);
    apply(event, from, to, position);
  }

  private void byTheHolder(Actor by, AuditedAccount from, SerialSet serials, long position) {
    if (from.opening.isEmpty()) {
      return;
    }
    AccountOpened opening = from.opening.get();
    if (!by.equals(opening.holder())) {
      new Suspicion(FindingCode.NOT_BY_THE_HOLDER, position)
          .account("account", from.ref)
          .fact("by", by)
          .fact("holder", opening.holder())
          .serials(book.registry, serials)
          .reportOnce(suspicions, FindingCode.NOT_BY_THE_HOLDER, from.ref, by);
    }
  }

  void intoTheRightKind(AuditedAccount to, Place wanted, SerialSet serials, long position) {
    if (to.place != wanted && to.place != Place.UNKNOWN) {
      new Suspicion(FindingCode.WRONG_KIND_OF_TARGET, position)
          .account("account", to.ref)
          .serials(book.registry, serials)
          .report(suspicions);
    }
  }

  private void outOfAnEnd(AuditedAccount from, SerialSet serials, long position) {
    if (from.place.isEnd()) {
      FindingCode code =
          from.place == Place.RETIRED
              ? FindingCode.MOVED_OUT_OF_RETIREMENT
              : FindingCode.MOVED_OUT_OF_CANCELLATION;
      new Suspicion(code, position)
          .account("account", from.ref)
          .serials(book.registry, serials)
          .report(suspicions);
    }
  }

  /** What a restriction holds does not move. */
  void unrestricted(SerialSet serials, long position) {
    if (book.restricted.isEmpty()) {
      return;
    }
    SerialSet held = book.restricted.present(serials, Suspicion.RANGES);
    SerialSet news =
        held.isEmpty() ? held : book.freed.news(held, FindingCode.MOVEMENT_WHILE_RESTRICTED);
    if (news.isEmpty()) {
      return;
    }
    Suspicion suspicion = new Suspicion(FindingCode.MOVEMENT_WHILE_RESTRICTED, position);
    suspicion
        .earlier(restriction(news))
        .fact("book", book.registry)
        .serials(book.registry, news)
        .report(suspicions);
    book.freed.add(news, suspicion);
  }

  private long restriction(SerialSet serials) {
    return book.restrictions.values().stream()
        .filter(restriction -> restriction.serials().overlaps(serials))
        .mapToLong(AuditedBook.Restriction::position)
        .min()
        .orElse(0);
  }

  /** Moves the serials, wherever they were: the newest event is believed. */
  void apply(Movement event, AuditedAccount from, AuditedAccount to, long position) {
    long tonnes = event.serials().size();
    List<SerialRange> ranges = event.serials().ranges();
    boolean one = ranges.size() == 1;
    if (!one || !book.places.replace(ranges.get(0), from.index, to.index)) {
      if (one || !areIn(ranges, from)) {
        places.check(event, from, to, position);
      }
      for (SerialRange range : ranges) {
        book.places.put(range, to.index);
      }
    }
    from.enter(-tonnes, position);
    to.enter(tonnes, position);
    if (from.place.isEnd() || to.place.isEnd()) {
      flow(from.place, -1, event, position);
      flow(to.place, 1, event, position);
    }
  }

  private boolean areIn(List<SerialRange> ranges, AuditedAccount account) {
    for (SerialRange range : ranges) {
      if (!book.places.isAll(range, account.index)) {
        return false;
      }
    }
    return true;
  }

  private void flow(Place place, int sign, Movement event, long position) {
    if (!place.isEnd()) {
      return;
    }
    Flows.Flow flow = place == Place.RETIRED ? Flows.Flow.RETIRED : Flows.Flow.CANCELLED;
    for (SerialRange range : event.serials().ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, block) -> {
            book.flows.add(
                flow,
                book.blocks.get(block).partner(),
                event.on(),
                sign * (last - first + 1),
                position);
            return true;
          });
    }
  }
}
