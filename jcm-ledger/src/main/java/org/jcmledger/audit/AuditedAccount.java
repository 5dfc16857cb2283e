package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;

/** An account as the audit knows it. One that was never opened has no opening. */
final class AuditedAccount {

  final AccountRef ref;

  /** Its number in the book's map of places. */
  final int index;

  final Optional<AccountOpened> opening;
  final Place place;

  /** The event that opened it; 0 if none did. */
  final long opened;

  AccountFigures.Status status = AccountFigures.Status.OPEN;

  /** The event that gave it its status. */
  long statusSince;

  /** What its entries come to, in tCO2e; negative if more left than came. */
  long entered;

  long entries;
  long lastChange;

  /** The number of serials in it; known at the end. */
  long held;

  /** What the ledger claims that it holds, if that is known. */
  Optional<Tonnes> claimed = Optional.empty();

  /** Whether a finding concerns what it holds. */
  boolean suspect;

  AuditedAccount(AccountRef ref, int index, Optional<AccountOpened> opening, long opened) {
    this.ref = ref;
    this.index = index;
    this.opening = opening;
    this.opened = opened;
    this.place = opening.map(event -> Place.of(event.kind())).orElse(Place.UNKNOWN);
  }

  void enter(long tonnes, long position) {
    entered += tonnes;
    entries++;
    lastChange = position;
  }

  /** Where credits in an account are in their life. */
  enum Place {
    HELD,
    RETIRED,
    CANCELLED,
    UNKNOWN;

    static Place of(AccountKind kind) {
      return switch (kind) {
        case ENTITY_HOLDING, PROJECT_OPERATOR_HOLDING, GOVERNMENT_HOLDING, UNPUBLISHED_HOLDING ->
            HELD;
        case RETIREMENT -> RETIRED;
        case CANCELLATION -> CANCELLED;
      };
    }

    boolean isEnd() {
      return this == RETIRED || this == CANCELLED;
    }
  }
}
