package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.audit.AuditedAccount.Place;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** Every serial that moves is in the account it leaves: what shows where one is not. */
final class PlaceChecks {

  private final AuditedBook book;
  private final Suspicions suspicions;

  PlaceChecks(AuditedBook book, Suspicions suspicions) {
    this.book = book;
    this.suspicions = suspicions;
  }

  void check(Movement event, AuditedAccount from, AuditedAccount to, long position) {
    from.suspect = true;
    to.suspect = true;
    Map<Integer, List<SerialRange>> elsewhere = new TreeMap<>();
    List<SerialRange> somewhere = new ArrayList<>();
    for (SerialRange range : event.serials().ranges()) {
      book.places.forEach(
          range,
          (first, last, index) -> {
            SerialRange part = SerialRange.of(first, last);
            somewhere.add(part);
            if (index != from.index) {
              elsewhere.computeIfAbsent(index, i -> new ArrayList<>()).add(part);
            }
            return true;
          });
    }
    SerialSet nowhere = event.serials().minus(SerialSet.of(somewhere));
    if (!nowhere.isEmpty()) {
      neverIssued(nowhere, from, position);
    }
    elsewhere.forEach(
        (index, ranges) ->
            held(event, from, book.byIndex.get(index), to, SerialSet.of(ranges), position));
  }

  private void neverIssued(SerialSet serials, AuditedAccount from, long position) {
    SerialSet news = book.misplaced.news(serials, FindingCode.SERIALS_NEVER_ISSUED);
    if (news.isEmpty()) {
      return;
    }
    Suspicion suspicion = new Suspicion(FindingCode.SERIALS_NEVER_ISSUED, position);
    suspicion
        .account("account", from.ref)
        .fact("book", book.registry)
        .serials(book.registry, news)
        .report(suspicions);
    book.misplaced.add(news, suspicion);
  }

  private void held(
      Movement event,
      AuditedAccount from,
      AuditedAccount holder,
      AuditedAccount to,
      SerialSet serials,
      long position) {
    holder.suspect = true;
    FindingCode code = code(event, holder.place, to.place);
    SerialSet news = book.misplaced.news(serials, code);
    if (news.isEmpty()) {
      return;
    }
    Suspicion suspicion = new Suspicion(code, position);
    boolean ended = code == FindingCode.ENDED_TWICE || code == FindingCode.RETIRED_AND_CANCELLED;
    suspicion
        .account("account", ended ? to.ref : from.ref)
        .account("holder", holder.ref)
        .fact("book", book.registry)
        .serials(book.registry, news);
    suspicion.accounts.add(from.ref);
    suspicion.wanted(book.registry, news);
    suspicion.report(suspicions);
    book.misplaced.add(news, suspicion);
  }

  private static FindingCode code(Movement event, Place holder, Place to) {
    if (!holder.isEnd()) {
      return FindingCode.SERIAL_IN_TWO_HOLDINGS;
    }
    if (event instanceof CreditsTransferred || event instanceof MovementCorrected) {
      return FindingCode.MOVED_AFTER_ITS_END;
    }
    return holder == to ? FindingCode.ENDED_TWICE : FindingCode.RETIRED_AND_CANCELLED;
  }
}
