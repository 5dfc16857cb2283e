package org.jcmledger.core.event;

import java.util.function.Function;
import org.jcmledger.core.value.FactDate;

/** A fact about Japan's support programme, which no committee decides about. */
public sealed interface ProgrammeEvent extends Event permits SupportAdopted, StudyAdopted {

  /** When it happened. */
  FactDate on();

  /** Gives the event to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R match(
      Function<? super BookEvent, ? extends R> ofBook,
      Function<? super CommitteeEvent, ? extends R> ofCommittee,
      Function<? super ProgrammeEvent, ? extends R> ofProgramme,
      Function<? super LedgerDeclared, ? extends R> declared) {
    return ofProgramme.apply(this);
  }

  /**
   * One method for each event, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(SupportAdopted event);

    /** Visits. */
    R visit(StudyAdopted event);
  }
}
