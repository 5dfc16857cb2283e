package org.jcmledger.core.command;

import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/** A command to record what a Joint Committee (合同委員会), or the two governments, did. */
public sealed interface CommitteeCommand extends Command
    permits SignBilateralDocument, RegisterProject, DecideIssuance {

  /** The partner country whose committee is meant. */
  PartnerCountry committee();

  /** When it happened; it may be recorded late. */
  FactDate on();

  /** Gives the command to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each command, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(SignBilateralDocument command);

    /** Visits. */
    R visit(RegisterProject command);

    /** Visits. */
    R visit(DecideIssuance command);
  }
}
