package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;

/** A fact in the ledger's log. Immutable. */
public sealed interface Event permits BookEvent, CommitteeEvent, LedgerDeclared {

  /** Who caused it. */
  Actor by();
}
