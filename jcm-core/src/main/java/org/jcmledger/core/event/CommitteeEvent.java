package org.jcmledger.core.event;

import java.util.function.Function;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/** A fact about a Joint Committee (合同委員会) or the two governments behind it. */
public sealed interface CommitteeEvent extends Event
    permits BilateralDocumentSigned,
        MemorandumSigned,
        MeetingHeld,
        MethodologyApproved,
        ProjectRegistered,
        IssuanceDecided,
        OutcomesAuthorised,
        AuthorisationChanged,
        AuthorisationRevoked {

  /** The partner country. */
  PartnerCountry committee();

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
    return ofCommittee.apply(this);
  }

  /**
   * One method for each event, so that the compiler tells where a new one is not yet handled.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Visits. */
    R visit(BilateralDocumentSigned event);

    /** Visits. */
    R visit(MemorandumSigned event);

    /** Visits. */
    R visit(MeetingHeld event);

    /** Visits. */
    R visit(MethodologyApproved event);

    /** Visits. */
    R visit(ProjectRegistered event);

    /** Visits. */
    R visit(IssuanceDecided event);

    /** Visits. */
    R visit(OutcomesAuthorised event);

    /** Visits. */
    R visit(AuthorisationChanged event);

    /** Visits. */
    R visit(AuthorisationRevoked event);
  }
}
