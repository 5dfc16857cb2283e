package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Tonnes;

/** The figures of a book, from what the audit found in it. */
final class Figures {

  private Figures() {}

  static BookFigures of(AuditedBook book) {
    return new BookFigures(
        book.registry,
        book.flows.total(Flows.Flow.ISSUED),
        book.flows.held(),
        book.flows.total(Flows.Flow.RETIRED),
        book.flows.total(Flows.Flow.CANCELLED),
        accounts(book),
        lines(book),
        book.flows.years(),
        book.flows.months());
  }

  private static List<AccountFigures> accounts(AuditedBook book) {
    List<SerialSet> serials = Holdings.all(book, AccountFigures.RANGES);
    long[] restricted = restricted(book);
    List<AccountFigures> accounts = new ArrayList<>();
    for (AuditedAccount account : book.byIndex) {
      Optional<AccountOpened> opening = account.opening;
      if (opening.isPresent()) {
        accounts.add(
            new AccountFigures(
                account.ref,
                opening.get().kind(),
                opening.get().holder(),
                opening.get().name(),
                account.status,
                Tonnes.of(account.held),
                Tonnes.of(restricted[account.index]),
                account.claimed,
                account.opened,
                account.lastChange,
                account.entries,
                serials.get(account.index)));
      }
    }
    accounts.sort(Comparator.comparing(AccountFigures::account));
    return accounts;
  }

  private static long[] restricted(AuditedBook book) {
    long[] restricted = new long[book.byIndex.size()];
    book.restricted.forEach(
        (from, to, times) -> {
          book.places.forEach(
              org.jcmledger.core.serial.SerialRange.of(from, to),
              (first, last, index) -> {
                restricted[index] += last - first + 1;
                return true;
              });
          return true;
        });
    return restricted;
  }

  private static List<LineFigures> lines(AuditedBook book) {
    List<LineFigures> lines = new ArrayList<>();
    for (AuditedLine line : book.lines.values()) {
      line.notified.ifPresent(
          notified ->
              lines.add(
                  new LineFigures(
                      line.line,
                      notified,
                      line.notification,
                      line.issued,
                      line.issuedOn,
                      line.issuance)));
    }
    return lines;
  }
}
