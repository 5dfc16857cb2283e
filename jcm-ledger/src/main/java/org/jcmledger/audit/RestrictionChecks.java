package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.audit.AuditedBook.Restriction;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** Restrictions on disposal: what they hold, and that it stays where it is (R14). */
final class RestrictionChecks {

  private final AuditedBook book;
  private final AccountChecks accounts;
  private final Suspicions suspicions;

  RestrictionChecks(AuditedBook book, AccountChecks accounts, Suspicions suspicions) {
    this.book = book;
    this.accounts = accounts;
    this.suspicions = suspicions;
  }

  void restricted(DisposalRestricted event, long position) {
    AuditedAccount account = accounts.known(event.account(), position);
    if (account.status == AccountFigures.Status.CLOSED) {
      accounts.closed(account, position);
    }
    Restriction before = book.restrictions.get(event.restriction());
    if (before != null) {
      new Suspicion(FindingCode.RESTRICTION_NUMBER_USED, position)
          .earlier(before.position())
          .fact("book", book.registry)
          .fact("restriction", event.restriction())
          .report(suspicions);
      release(before);
    }
    notHeld(event, account, position);
    book.restrictions.put(event.restriction(), new Restriction(position, event.serials()));
    for (SerialRange range : event.serials().ranges()) {
      book.restricted.add(range, 1);
    }
  }

  private void notHeld(DisposalRestricted event, AuditedAccount account, long position) {
    SerialSet missing = account.place.isEnd() ? event.serials() : missing(event.serials(), account);
    SerialSet news = book.misplaced.news(missing, FindingCode.RESTRICTED_SERIALS_NOT_HELD);
    if (!news.isEmpty()) {
      new Suspicion(FindingCode.RESTRICTED_SERIALS_NOT_HELD, position)
          .account("account", account.ref)
          .serials(book.registry, news)
          .report(suspicions);
    }
  }

  private SerialSet missing(SerialSet serials, AuditedAccount account) {
    List<SerialRange> here = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      book.places.forEach(
          range,
          (first, last, index) -> {
            if (index == account.index) {
              here.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    return serials.minus(SerialSet.of(here));
  }

  void released(RestrictionReleased event, long position) {
    Restriction restriction = book.restrictions.get(event.restriction());
    if (restriction == null || restriction.serials().isEmpty()) {
      Suspicion suspicion = new Suspicion(FindingCode.RESTRICTION_UNKNOWN, position);
      if (restriction != null) {
        suspicion.earlier(restriction.position());
      }
      suspicion
          .fact("book", book.registry)
          .fact("restriction", event.restriction())
          .report(suspicions);
      return;
    }
    release(restriction);
    book.restrictions.put(
        event.restriction(), new Restriction(restriction.position(), SerialSet.empty()));
  }

  private void release(Restriction restriction) {
    for (SerialRange range : restriction.serials().ranges()) {
      book.restricted.add(range, -1);
    }
  }
}
