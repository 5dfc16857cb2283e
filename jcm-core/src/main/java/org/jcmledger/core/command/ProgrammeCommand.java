package org.jcmledger.core.command;

import java.util.function.Function;
import org.jcmledger.core.value.FactDate;

/** A command to record what Japan's support programme did; no committee decides about it. */
public sealed interface ProgrammeCommand extends Command permits AdoptSupport, AdoptStudy {

  /** When it happened; it may be recorded late. */
  FactDate on();

  /** Gives the command to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R match(
      Function<? super BookCommand, ? extends R> toBook,
      Function<? super CommitteeCommand, ? extends R> toCommittee,
      Function<? super ProgrammeCommand, ? extends R> toProgramme) {
    return toProgramme.apply(this);
  }

  /**
   * One method for each command, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(AdoptSupport command);

    /** Visits. */
    R visit(AdoptStudy command);
  }
}
