package org.jcmledger.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.AsOf;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;

/** Folds one book's events into what its registry publishes. */
final class PublishedFold {

  private final Registry book;
  private final AsOf asOf;
  private final LedgerView.Fold balances = new LedgerView.Fold(LedgerView.empty());
  private final Map<AccountNumber, LocalDate> opened = new HashMap<>();
  private final Map<Integer, Map<TransactionKind, Published.Turnover>> years = new TreeMap<>();

  PublishedFold(Registry book, AsOf asOf) {
    this.book = book;
    this.asOf = asOf;
  }

  void add(RecordedEvent recorded) {
    if (recorded.event() instanceof BookEvent event
        && event.book().equals(book)
        && asOf.includes(recorded)) {
      balances.add(recorded);
      if (event instanceof AccountOpened account) {
        opened.put(account.account(), account.on());
      }
      TransactionKind.count(event, (kind, tonnes) -> count(event.on().getYear(), kind, tonnes));
    }
  }

  private void count(int year, TransactionKind kind, long tonnes) {
    years
        .computeIfAbsent(year, first -> new EnumMap<>(TransactionKind.class))
        .compute(kind, (same, so) -> (so == null ? Published.Turnover.NONE : so).plus(tonnes));
  }

  Published published() {
    BookView view = balances.view().book(book);
    List<Published.Year> summaries = new ArrayList<>();
    years.forEach((year, turnovers) -> summaries.add(new Published.Year(year, turnovers)));
    return new Published(book, entityAccounts(view), amounts(view), summaries);
  }

  private List<Published.EntityAccount> entityAccounts(BookView view) {
    List<Published.EntityAccount> found = new ArrayList<>();
    for (AccountView account : view.accounts()) {
      if (isEntitys(account.kind())) {
        LocalDate day = Objects.requireNonNull(opened.get(account.account().number()));
        found.add(new Published.EntityAccount(account, day));
      }
    }
    return found;
  }

  private static boolean isEntitys(AccountKind kind) {
    return kind == AccountKind.ENTITY_HOLDING || kind == AccountKind.PROJECT_OPERATOR_HOLDING;
  }

  private static List<Published.AmountByKind> amounts(BookView view) {
    List<Published.AmountByKind> amounts = new ArrayList<>();
    for (AccountKind kind : AccountKind.values()) {
      List<AccountView> ofKind =
          view.accounts().stream().filter(account -> account.kind() == kind).toList();
      if (kind != AccountKind.UNPUBLISHED_HOLDING || !ofKind.isEmpty()) {
        amounts.add(amount(kind, ofKind));
      }
    }
    return amounts;
  }

  private static Published.AmountByKind amount(AccountKind kind, List<AccountView> accounts) {
    int used = 0;
    Tonnes held = Tonnes.ZERO;
    for (AccountView account : accounts) {
      used += account.status() == AccountView.Status.CLOSED ? 0 : 1;
      held = held.plus(account.balance());
    }
    return new Published.AmountByKind(kind, used, held);
  }
}
