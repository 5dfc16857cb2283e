package org.jcmledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.audit.LedgerClaims;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.StoredEvent;

/** What the ledger's own projection makes of the events. A history it cannot take has no claims. */
final class ViewClaims implements LedgerClaims {

  /** The projection keeps no request's name: only readers of histories do. */
  private static final RequestId ANY = RequestId.of("any");

  private final LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
  private Optional<String> problem = Optional.empty();

  @Override
  public void add(StoredEvent stored, Event event) {
    if (problem.isPresent()) {
      return;
    }
    try {
      fold.add(
          new RecordedEvent(
              stored.position(), ANY, Instant.ofEpochMilli(stored.recordedAt()), event));
    } catch (RuntimeException e) { // Whatever it is that a forged history does to it.
      problem = Optional.of("event " + stored.position() + ": " + e.getMessage());
    }
  }

  @Override
  public Optional<Map<AccountRef, Tonnes>> balances() {
    return problem.isPresent() ? Optional.empty() : Optional.of(balances(fold.view()));
  }

  @Override
  public Optional<String> problem() {
    return problem;
  }

  static Map<AccountRef, Tonnes> balances(LedgerView view) {
    Map<AccountRef, Tonnes> balances = new HashMap<>();
    for (BookView book : view.books()) {
      for (AccountView account : book.accounts()) {
        balances.put(account.account(), account.balance());
      }
    }
    return balances;
  }
}
