package org.jcmledger.core.event;

import java.time.LocalDate;
import java.util.function.Function;
import org.jcmledger.core.value.Registry;

/** A fact in one registry's account book (口座簿). */
public sealed interface BookEvent extends Event
    permits BookOpened,
        AccountOpened,
        AccountSuspended,
        AccountResumed,
        AccountClosed,
        IssuanceNotified,
        CreditsIssued,
        DisposalRestricted,
        RestrictionReleased,
        AuthorisationNotified,
        RevocationNotified,
        AuthorisationApplied,
        Movement {

  /** The registry whose book it stands in. */
  Registry book();

  /** The day under which the book records it. */
  LocalDate on();

  /** Gives the event to the visitor's method for its type. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R match(
      Function<? super BookEvent, ? extends R> ofBook,
      Function<? super CommitteeEvent, ? extends R> ofCommittee,
      Function<? super ProgrammeEvent, ? extends R> ofProgramme,
      Function<? super LedgerDeclared, ? extends R> declared) {
    return ofBook.apply(this);
  }

  /**
   * One method for each event, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(BookOpened event);

    /** Visits. */
    R visit(AccountOpened event);

    /** Visits. */
    R visit(AccountSuspended event);

    /** Visits. */
    R visit(AccountResumed event);

    /** Visits. */
    R visit(AccountClosed event);

    /** Visits. */
    R visit(IssuanceNotified event);

    /** Visits. */
    R visit(CreditsIssued event);

    /** Visits. */
    R visit(CreditsTransferred event);

    /** Visits. */
    R visit(CreditsRetired event);

    /** Visits. */
    R visit(CreditsCancelled event);

    /** Visits. */
    R visit(DisposalRestricted event);

    /** Visits. */
    R visit(RestrictionReleased event);

    /** Visits. */
    R visit(MovementCorrected event);

    /** Visits. */
    R visit(AuthorisationNotified event);

    /** Visits. */
    R visit(RevocationNotified event);

    /** Visits. */
    R visit(AuthorisationApplied event);
  }
}
