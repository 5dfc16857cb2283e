package org.jcmledger.core.event;

import java.util.function.Function;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;

/**
 * The first event of every ledger: what it is and what it holds.
 *
 * @param by who created it
 * @param title what the ledger is, so that a story is never taken for a record
 * @param scope the books and committees it holds, and whether it holds the support programme
 */
public record LedgerDeclared(Actor by, Wording title, LedgerScope scope) implements Event {

  @Override
  public <R> R match(
      Function<? super BookEvent, ? extends R> ofBook,
      Function<? super CommitteeEvent, ? extends R> ofCommittee,
      Function<? super ProgrammeEvent, ? extends R> ofProgramme,
      Function<? super LedgerDeclared, ? extends R> declared) {
    return declared.apply(this);
  }
}
