package org.jcmledger.core.event;

import java.util.function.Function;
import org.jcmledger.core.value.Actor;

/** A fact in the ledger's log. Immutable. */
public sealed interface Event permits BookEvent, CommitteeEvent, ProgrammeEvent, LedgerDeclared {

  /** Who caused it. */
  Actor by();

  /** Gives the event to the function for its kind. */
  <R> R match(
      Function<? super BookEvent, ? extends R> ofBook,
      Function<? super CommitteeEvent, ? extends R> ofCommittee,
      Function<? super ProgrammeEvent, ? extends R> ofProgramme,
      Function<? super LedgerDeclared, ? extends R> declared);
}
