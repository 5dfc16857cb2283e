package org.jcmledger.core.command;

import java.util.function.Function;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/** A command to record what a Joint Committee (合同委員会), or the two governments, did. */
public sealed interface CommitteeCommand extends Command
    permits SignBilateralDocument,
        SignMemorandum,
        RecordMeeting,
        ApproveMethodology,
        RegisterProject,
        DecideIssuance,
        AuthoriseOutcomes,
        ChangeAuthorisation,
        RevokeAuthorisation {

  /** The partner country whose committee is meant. */
  PartnerCountry committee();

  /** When it happened; it may be recorded late. */
  FactDate on();

  /** Gives the command to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R match(
      Function<? super BookCommand, ? extends R> toBook,
      Function<? super CommitteeCommand, ? extends R> toCommittee,
      Function<? super ProgrammeCommand, ? extends R> toProgramme) {
    return toCommittee.apply(this);
  }

  /**
   * One method for each command, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(SignBilateralDocument command);

    /** Visits. */
    R visit(SignMemorandum command);

    /** Visits. */
    R visit(RecordMeeting command);

    /** Visits. */
    R visit(ApproveMethodology command);

    /** Visits. */
    R visit(RegisterProject command);

    /** Visits. */
    R visit(DecideIssuance command);

    /** Visits. */
    R visit(AuthoriseOutcomes command);

    /** Visits. */
    R visit(ChangeAuthorisation command);

    /** Visits. */
    R visit(RevokeAuthorisation command);
  }
}
