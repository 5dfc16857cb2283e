package org.jcmledger.core.command;

import java.util.function.Function;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;

/** A command to one registry's account book (口座簿). */
public sealed interface BookCommand extends Command
    permits OpenBook,
        OpenAccount,
        SuspendAccount,
        ResumeAccount,
        CloseAccount,
        NotifyIssuance,
        IssueCredits,
        TransferCredits,
        RetireCredits,
        CancelCredits,
        RestrictDisposal,
        ReleaseRestriction,
        CorrectMovement,
        NotifyAuthorisation,
        NotifyRevocation,
        ApplyAuthorisation {

  /** The registry whose book is meant. */
  Registry book();

  /** The day under which the book is to record it. */
  BookDate on();

  /** Gives the command to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R match(
      Function<? super BookCommand, ? extends R> toBook,
      Function<? super CommitteeCommand, ? extends R> toCommittee,
      Function<? super ProgrammeCommand, ? extends R> toProgramme) {
    return toBook.apply(this);
  }

  /**
   * One method for each command, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(OpenBook command);

    /** Visits. */
    R visit(OpenAccount command);

    /** Visits. */
    R visit(SuspendAccount command);

    /** Visits. */
    R visit(ResumeAccount command);

    /** Visits. */
    R visit(CloseAccount command);

    /** Visits. */
    R visit(NotifyIssuance command);

    /** Visits. */
    R visit(IssueCredits command);

    /** Visits. */
    R visit(TransferCredits command);

    /** Visits. */
    R visit(RetireCredits command);

    /** Visits. */
    R visit(CancelCredits command);

    /** Visits. */
    R visit(RestrictDisposal command);

    /** Visits. */
    R visit(ReleaseRestriction command);

    /** Visits. */
    R visit(CorrectMovement command);

    /** Visits. */
    R visit(NotifyAuthorisation command);

    /** Visits. */
    R visit(NotifyRevocation command);

    /** Visits. */
    R visit(ApplyAuthorisation command);
  }
}
