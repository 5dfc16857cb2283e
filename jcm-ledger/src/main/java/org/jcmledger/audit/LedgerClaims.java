package org.jcmledger.audit;

import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.store.StoredEvent;

/**
 * What a ledger claims that its accounts hold. It may be known beforehand, or come of the events
 * while they are audited, by the ledger's own means and not the audit's.
 */
public interface LedgerClaims {

  /** Is shown each event before the audit's checks are; called in the order of the log. */
  default void add(StoredEvent stored, Event event) {}

  /** The balances after the last event; nothing if the ledger could not make anything of them. */
  Optional<Map<AccountRef, Tonnes>> balances();

  /** Why there are no balances, if there are none. */
  Optional<String> problem();

  /** Balances that are known beforehand. */
  static LedgerClaims of(Map<AccountRef, Tonnes> balances) {
    Map<AccountRef, Tonnes> known = Map.copyOf(balances);
    return new LedgerClaims() {
      @Override
      public Optional<Map<AccountRef, Tonnes>> balances() {
        return Optional.of(known);
      }

      @Override
      public Optional<String> problem() {
        return Optional.empty();
      }
    };
  }
}
