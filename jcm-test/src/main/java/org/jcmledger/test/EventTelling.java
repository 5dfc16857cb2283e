package org.jcmledger.test;

import java.util.stream.Collectors;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.value.LineRef;

/** Tells an event in the registry's words, on one line: where, when, what. */
final class EventTelling {

  private EventTelling() {}

  static String of(Event event) {
    return event.match(
        inBook -> inBook.book() + " " + inBook.on() + "  " + inBook.accept(new InBook()),
        ofCommittee ->
            ofCommittee.committee()
                + " "
                + ofCommittee.on()
                + "  "
                + ofCommittee.accept(new OfCommittee()),
        ofProgramme ->
            "support programme " + ofProgramme.on() + "  " + ofProgramme.accept(new OfProgramme()),
        declared -> "the ledger was created: " + declared.title());
  }

  private static final class OfProgramme implements ProgrammeEvent.Visitor<String> {

    @Override
    public String visit(SupportAdopted event) {
      return "support " + event.support() + " adopted in " + event.country();
    }

    @Override
    public String visit(StudyAdopted event) {
      return "study " + event.study() + " adopted in " + event.country();
    }
  }

  private static final class OfCommittee implements CommitteeEvent.Visitor<String> {

    @Override
    public String visit(BilateralDocumentSigned event) {
      return "bilateral document signed";
    }

    @Override
    public String visit(MemorandumSigned event) {
      return "memorandum signed";
    }

    @Override
    public String visit(MeetingHeld event) {
      return "meeting " + event.number() + " held";
    }

    @Override
    public String visit(MethodologyApproved event) {
      return "methodology " + event.methodology() + " approved: " + event.description().title();
    }

    @Override
    public String visit(ProjectRegistered event) {
      return "project " + event.project() + " registered: " + event.title();
    }

    @Override
    public String visit(IssuanceDecided event) {
      int[] number = {0};
      return event.lines().stream()
          .map(
              line ->
                  "line "
                      + LineRef.of(event.decision(), ++number[0])
                      + " for "
                      + line.projects()
                      + ", vintage "
                      + line.vintage()
                      + ", "
                      + line.period()
                      + ": "
                      + line.total()
                      + ", Japan "
                      + line.japan()
                      + ", host "
                      + line.host())
          .collect(Collectors.joining("; ", "decided ", ""));
    }

    @Override
    public String visit(OutcomesAuthorised event) {
      return AuthorisationTelling.of(
          event.party(), event.authorisation(), 1, event.approach(), event.terms());
    }

    @Override
    public String visit(AuthorisationChanged event) {
      return "authorisation "
          + event.authorisation()
          + " changed to version "
          + event.version()
          + ": "
          + AuthorisationTelling.of(event.terms())
          + ", because "
          + event.reason();
    }

    @Override
    public String visit(AuthorisationRevoked event) {
      return "authorisation " + event.authorisation() + " revoked: " + event.reason();
    }
  }

  private static final class InBook implements BookEvent.Visitor<String> {

    @Override
    public String visit(BookOpened event) {
      return "book opened by " + event.by() + ", days of " + event.zone();
    }

    @Override
    public String visit(AccountOpened event) {
      return "account "
          + event.account()
          + " opened, "
          + event.kind()
          + " of "
          + event.holder()
          + (event.trust() ? ", in trust" : "");
    }

    @Override
    public String visit(AccountSuspended event) {
      return "account " + event.account() + " suspended: " + event.reason();
    }

    @Override
    public String visit(AccountResumed event) {
      return "account " + event.account() + " resumed";
    }

    @Override
    public String visit(AccountClosed event) {
      return "account " + event.account() + " closed";
    }

    @Override
    public String visit(IssuanceNotified event) {
      return event.lines().stream()
          .map(
              line -> "line " + LineRef.of(event.decision(), line.number()) + " " + line.notified())
          .collect(Collectors.joining("; ", "notified ", ""));
    }

    @Override
    public String visit(CreditsIssued event) {
      return event.allocations().stream()
          .map(part -> "serials " + part.serials() + " to " + part.account())
          .collect(
              Collectors.joining(
                  "; ",
                  "issued for line " + event.line() + ", vintage " + event.vintage() + ": ",
                  event.authorised().map(AuthorisationTelling::of).orElse("")));
    }

    @Override
    public String visit(CreditsTransferred event) {
      return "transferred " + moved(event);
    }

    @Override
    public String visit(CreditsRetired event) {
      return "retired " + moved(event) + ", towards " + event.purpose();
    }

    @Override
    public String visit(CreditsCancelled event) {
      return "cancelled "
          + moved(event)
          + ", "
          + event.purpose()
          + " for "
          + event.beneficiary()
          + ": "
          + event.reason()
          + (event.firstTransferred().isEmpty()
              ? ""
              : ", first transferred: " + Telling.of(event.firstTransferred()));
    }

    @Override
    public String visit(AuthorisationNotified event) {
      return "notified: "
          + AuthorisationTelling.of(
              event.party(),
              event.authorisation(),
              event.version(),
              event.approach(),
              event.terms());
    }

    @Override
    public String visit(RevocationNotified event) {
      return "notified: authorisation " + event.authorisation() + " revoked: " + event.reason();
    }

    @Override
    public String visit(AuthorisationApplied event) {
      return "authorised "
          + Telling.of(event.serials())
          + AuthorisationTelling.of(event.authorised());
    }

    @Override
    public String visit(DisposalRestricted event) {
      return "restricted "
          + Telling.of(event.serials())
          + " in "
          + event.account()
          + " under "
          + event.restriction()
          + ": "
          + event.ground();
    }

    @Override
    public String visit(RestrictionReleased event) {
      return "released restriction " + event.restriction() + ": " + event.ground();
    }

    @Override
    public String visit(MovementCorrected event) {
      return "corrected request "
          + event.original()
          + ": "
          + moved(event)
          + ", because "
          + event.ground();
    }

    private static String moved(Movement event) {
      return Telling.of(event.serials())
          + " from "
          + event.from()
          + " to "
          + event.to()
          + " by "
          + event.by();
    }
  }
}
