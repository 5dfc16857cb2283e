package org.jcmledger.core.rejection;

/** The one reason why a command was refused, with its facts. Facts are bounded in size. */
public sealed interface Rejection
    permits RequestReused,
        ValueRefused,
        BookNotHeldHere,
        CommitteeNotHeldHere,
        ProgrammeNotHeldHere,
        BookNotOpen,
        BookAlreadyOpen,
        NotTheRegistry,
        DateRunsBackwards,
        DateInTheFuture,
        NotABilateralPartner,
        BilateralDocumentAlreadySigned,
        MemorandumAlreadySigned,
        OfAnotherCommittee,
        NoSideOfTheDecision,
        CommitteeHeldHere,
        AccountUnknown,
        AccountNumberUsed,
        AccountIsClosed,
        AccountIsSuspended,
        AccountNotSuspended,
        AccountIsTerminal,
        NotTheHolder,
        ProjectUnknown,
        ProjectNumberUsed,
        MeetingNumberUsed,
        MethodologyNumberUsed,
        MethodologyUnknown,
        SupportNumberUsed,
        StudyNumberUsed,
        DecisionNumberUsed,
        DecisionAlreadyNotified,
        LineNotNotified,
        LineAlreadyIssued,
        NothingToIssue,
        RestrictionNumberUsed,
        RestrictionUnknown,
        RestrictionAlreadyReleased,
        MovementUnknown,
        NotAMovement,
        CorrectionIsFinal,
        AlreadyCorrected,
        TargetUnknown,
        TargetIsClosed,
        TargetIsSuspended,
        WrongKindOfTarget,
        SameAccount,
        AllocationsDoNotAddUp,
        PartsDoNotAddUp,
        MonitoringPeriodsOverlap,
        VintageOutsidePeriod,
        SerialsExhausted,
        TooManyRanges,
        InsufficientCredits,
        SerialsNotHeld,
        SerialsMovedOn,
        AccountNotEmpty,
        SerialsRestricted,
        VintageNotForPurpose {

  /** A stable code, such as {@code serials-not-held}; never changed once published. */
  String code();

  /** Where in the order of reasons this one is looked for. */
  Precedence precedence();

  /** One sentence in English that names the facts. */
  String message();
}
