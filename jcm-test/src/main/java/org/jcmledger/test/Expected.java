package org.jcmledger.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.BookOpened;
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
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.LineView;
import org.jcmledger.projection.RecordedEvent;

/**
 * The event that a command's facts come to, told from the words of a test alone and without the
 * domain's rules, so that it can contradict them.
 */
final class Expected
    implements BookCommand.Visitor<Event>,
        CommitteeCommand.Visitor<Event>,
        ProgrammeCommand.Visitor<Event> {

  private final Scene scene;
  private final BookView before;
  private final long position;

  private Expected(Scene scene, BookView before, long position) {
    this.scene = scene;
    this.before = before;
    this.position = position;
  }

  /**
   * @param before the books as they stood before the event
   */
  static Event of(Command command, Scene scene, LedgerView before) {
    return command.match(
        toBook -> toBook.accept(new Expected(scene, before.book(toBook.book()), before.position())),
        toCommittee ->
            toCommittee.accept(new Expected(scene, before.book(Registry.JP), before.position())),
        toProgramme ->
            toProgramme.accept(new Expected(scene, before.book(Registry.JP), before.position())));
  }

  private LocalDate day(BookCommand command) {
    return command.on().given().orElseGet(() -> scene.today(command.book()));
  }

  private static SerialSet serials(Selection what) {
    return what.match(
        credits -> {
          throw new IllegalArgumentException(
              "say which serials must have been recorded, not only " + credits);
        },
        serials -> serials);
  }

  @Override
  public Event visit(SignBilateralDocument c) {
    return new BilateralDocumentSigned(c.on(), c.by(), c.committee(), c.place());
  }

  @Override
  public Event visit(SignMemorandum c) {
    return new MemorandumSigned(c.on(), c.by(), c.committee(), c.place());
  }

  @Override
  public Event visit(RecordMeeting c) {
    return new MeetingHeld(c.on(), c.by(), c.committee(), c.number(), c.place());
  }

  @Override
  public Event visit(ApproveMethodology c) {
    return new MethodologyApproved(
        c.on(), c.by(), c.committee(), c.methodology(), c.description(), c.form());
  }

  @Override
  public Event visit(AdoptSupport c) {
    return new SupportAdopted(c.on(), c.by(), c.support(), c.country(), c.description());
  }

  @Override
  public Event visit(AdoptStudy c) {
    return new StudyAdopted(c.on(), c.by(), c.study(), c.country(), c.description());
  }

  @Override
  public Event visit(RegisterProject c) {
    return new ProjectRegistered(
        c.on(), c.by(), c.committee(), c.project(), c.description(), c.form());
  }

  @Override
  public Event visit(DecideIssuance c) {
    return new IssuanceDecided(c.on(), c.by(), c.committee(), c.decision(), c.lines(), c.form());
  }

  @Override
  public Event visit(OpenBook c) {
    return new BookOpened(day(c), c.by(), c.book(), c.zone());
  }

  @Override
  public Event visit(OpenAccount c) {
    return new AccountOpened(
        day(c), c.by(), c.book(), c.account(), c.kind(), c.holder(), c.name(), c.trust());
  }

  @Override
  public Event visit(SuspendAccount c) {
    return new AccountSuspended(day(c), c.by(), c.book(), c.account(), c.reason());
  }

  @Override
  public Event visit(ResumeAccount c) {
    return new AccountResumed(day(c), c.by(), c.book(), c.account());
  }

  @Override
  public Event visit(CloseAccount c) {
    return new AccountClosed(day(c), c.by(), c.book(), c.account());
  }

  @Override
  public Event visit(NotifyIssuance c) {
    return new IssuanceNotified(day(c), c.by(), c.book(), c.decision(), c.decided(), c.lines());
  }

  @Override
  public Event visit(IssueCredits c) {
    NotifiedLine line =
        before.lines().stream()
            .filter(view -> view.line().equals(c.line()))
            .map(LineView::notified)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("line " + c.line() + " was never notified"));
    long first = before.issued().amount() + 1;
    long next = first;
    List<AllocatedRange> allocated = new ArrayList<>();
    for (Allocation part : c.allocations()) {
      long last = next + part.credits().amount() - 1;
      allocated.add(new AllocatedRange(part.account(), SerialRange.of(next, last)));
      next = last + 1;
    }
    return new CreditsIssued(
        day(c),
        c.by(),
        c.book(),
        c.line(),
        line.vintage(),
        SerialRange.of(first, next - 1),
        allocated,
        c.authorisations().isEmpty()
            ? Optional.empty()
            : Optional.of(ExpectedOutcomes.under(c.authorisations(), before)));
  }

  @Override
  public Event visit(TransferCredits c) {
    return new CreditsTransferred(day(c), c.by(), c.book(), c.from(), c.to(), serials(c.what()));
  }

  @Override
  public Event visit(RetireCredits c) {
    return new CreditsRetired(
        day(c), c.by(), c.book(), c.from(), c.to(), serials(c.what()), c.purpose());
  }

  @Override
  public Event visit(CancelCredits c) {
    return new CreditsCancelled(
        day(c),
        c.by(),
        c.book(),
        c.from(),
        c.to(),
        serials(c.what()),
        c.purpose(),
        c.beneficiary(),
        c.reason(),
        c.purpose() == CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION
            ? ExpectedOutcomes.waiting(c.book(), serials(c.what()), past())
            : SerialSet.empty());
  }

  private List<RecordedEvent> past() {
    return scene.known().events().stream().filter(e -> e.position() <= position).toList();
  }

  @Override
  public Event visit(AuthoriseOutcomes c) {
    return new OutcomesAuthorised(
        c.on(), c.by(), c.committee(), c.authorisation(), c.party(), c.approach(), c.terms());
  }

  @Override
  public Event visit(ChangeAuthorisation c) {
    long versions =
        past().stream()
            .map(RecordedEvent::event)
            .filter(
                e ->
                    (e instanceof OutcomesAuthorised first
                            && first.authorisation().equals(c.authorisation()))
                        || (e instanceof AuthorisationChanged change
                            && change.authorisation().equals(c.authorisation())))
            .count();
    return new AuthorisationChanged(
        c.on(),
        c.by(),
        c.committee(),
        c.authorisation(),
        (int) versions + 1,
        c.terms(),
        c.reason());
  }

  @Override
  public Event visit(RevokeAuthorisation c) {
    return new AuthorisationRevoked(c.on(), c.by(), c.committee(), c.authorisation(), c.reason());
  }

  @Override
  public Event visit(NotifyAuthorisation c) {
    return new AuthorisationNotified(
        day(c),
        c.by(),
        c.book(),
        c.committee(),
        c.authorisation(),
        c.version(),
        c.authorised(),
        c.party(),
        c.approach(),
        c.terms());
  }

  @Override
  public Event visit(NotifyRevocation c) {
    return new RevocationNotified(
        day(c), c.by(), c.book(), c.committee(), c.authorisation(), c.revoked(), c.reason());
  }

  @Override
  public Event visit(ApplyAuthorisation c) {
    return new AuthorisationApplied(
        day(c), c.by(), c.book(), c.serials(), ExpectedOutcomes.under(c.authorisations(), before));
  }

  @Override
  public Event visit(RestrictDisposal c) {
    return new DisposalRestricted(
        day(c), c.by(), c.book(), c.restriction(), c.account(), serials(c.what()), c.ground());
  }

  @Override
  public Event visit(ReleaseRestriction c) {
    return new RestrictionReleased(day(c), c.by(), c.book(), c.restriction(), c.ground());
  }

  @Override
  public Event visit(CorrectMovement c) {
    Movement original =
        scene
            .known()
            .event(c.original())
            .filter(Movement.class::isInstance)
            .map(Movement.class::cast)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("request " + c.original() + " moved no credits"));
    return new MovementCorrected(
        day(c),
        c.by(),
        c.book(),
        c.original(),
        c.ground(),
        original.to(),
        original.from(),
        original.serials());
  }
}
