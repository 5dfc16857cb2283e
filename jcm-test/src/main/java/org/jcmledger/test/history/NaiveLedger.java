package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * What the events of a ledger come to, worked out the slow and obvious way: one slot a serial,
 * lists everywhere, no intervals, and none of the rules of the books. An oracle for tests: fold the
 * same events into it and compare. For thousands of serials, not for millions. Not thread-safe.
 */
public final class NaiveLedger {

  private final Map<Registry, NaiveBook> books = new TreeMap<>();
  private final Map<PartnerCountry, NaiveCommittee> committees = new TreeMap<>();
  private final NaiveProgramme programme = new NaiveProgramme();

  /**
   * Takes the events of one request.
   *
   * @param request the request that recorded them
   * @param events what it recorded, in the order of the log
   * @throws IllegalStateException if an event cannot have happened: a serial moved from where it
   *     was not, was issued twice or never
   */
  public void record(RequestId request, List<? extends Event> events) {
    for (Event event : events) {
      event.<Object>match(
          inBook -> recordInBook(request, inBook),
          ofCommittee -> ofCommittee.accept(new CommitteeFold(committee(ofCommittee.committee()))),
          ofProgramme -> ofProgramme.accept(new ProgrammeFold(programme)),
          declared -> this);
    }
  }

  private NaiveBook recordInBook(RequestId request, BookEvent event) {
    NaiveBook book = book(event.book());
    event.accept(new BookFold(book, request));
    book.lastDate = event.on();
    return book;
  }

  /** The support programme; one that has adopted nothing if nothing is known of it. */
  public NaiveProgramme programme() {
    return programme;
  }

  /** A registry's book; an unopened one if nothing is known of it. */
  public NaiveBook book(Registry registry) {
    return books.computeIfAbsent(registry, NaiveBook::new);
  }

  /** All books of which something is known or was asked. */
  public Collection<NaiveBook> books() {
    return Collections.unmodifiableCollection(books.values());
  }

  /** A Joint Committee; one that has done nothing if nothing is known of it. */
  public NaiveCommittee committee(PartnerCountry partner) {
    return committees.computeIfAbsent(partner, NaiveCommittee::new);
  }

  /** All committees of which something is known or was asked. */
  public Collection<NaiveCommittee> committees() {
    return Collections.unmodifiableCollection(committees.values());
  }

  /** How an event changes a book. */
  private record BookFold(NaiveBook book, RequestId request)
      implements BookEvent.Visitor<NaiveBook> {

    @Override
    public NaiveBook visit(BookOpened event) {
      book.operator = Optional.of(event.by());
      book.zone = Optional.of(event.zone());
      return book;
    }

    @Override
    public NaiveBook visit(AccountOpened event) {
      book.accounts.put(
          event.account(),
          new NaiveAccount(
              event.account(), event.kind(), event.holder(), NaiveAccount.Status.OPEN));
      return book;
    }

    @Override
    public NaiveBook visit(AccountSuspended event) {
      return become(event.account(), NaiveAccount.Status.SUSPENDED);
    }

    @Override
    public NaiveBook visit(AccountResumed event) {
      return become(event.account(), NaiveAccount.Status.OPEN);
    }

    @Override
    public NaiveBook visit(AccountClosed event) {
      return become(event.account(), NaiveAccount.Status.CLOSED);
    }

    @Override
    public NaiveBook visit(IssuanceNotified event) {
      for (NotifiedLine line : event.lines()) {
        LineRef ref = LineRef.of(event.decision(), line.number());
        if (book.lines.put(ref, new NaiveLine(ref, line, 0, 0)) != null) {
          throw new IllegalStateException(
              "line " + ref + " is notified to " + book.registry() + " twice");
        }
      }
      return book;
    }

    @Override
    public NaiveBook visit(CreditsIssued event) {
      book.issue(event);
      return book;
    }

    @Override
    public NaiveBook visit(CreditsTransferred event) {
      return move(event);
    }

    @Override
    public NaiveBook visit(CreditsRetired event) {
      return move(event);
    }

    @Override
    public NaiveBook visit(CreditsCancelled event) {
      book.transferAtTheEnd(event.firstTransferred());
      return move(event);
    }

    @Override
    public NaiveBook visit(DisposalRestricted event) {
      book.restrictions.put(
          event.restriction(), new NaiveRestriction(event.restriction(), event.serials(), false));
      book.restrict(event.serials(), 1);
      return book;
    }

    @Override
    public NaiveBook visit(RestrictionReleased event) {
      NaiveRestriction laid =
          book.restriction(event.restriction())
              .filter(restriction -> !restriction.released())
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "restriction " + event.restriction() + " is released but not laid"));
      book.restrictions.put(laid.id(), laid.release());
      book.restrict(laid.serials(), -1);
      return book;
    }

    @Override
    public NaiveBook visit(MovementCorrected event) {
      return move(event);
    }

    @Override
    public NaiveBook visit(AuthorisationNotified event) {
      book.notified(event);
      return book;
    }

    @Override
    public NaiveBook visit(RevocationNotified event) {
      book.authorisations.computeIfPresent(event.authorisation(), (id, known) -> known.revoke());
      return book;
    }

    @Override
    public NaiveBook visit(AuthorisationApplied event) {
      book.authorise(event.serials(), event.authorised());
      return book;
    }

    private NaiveBook move(Movement event) {
      book.move(request, event);
      return book;
    }

    private NaiveBook become(AccountNumber number, NaiveAccount.Status status) {
      NaiveAccount account =
          book.account(number)
              .orElseThrow(
                  () -> new IllegalStateException("account " + number + " was never opened"));
      book.accounts.put(number, account.become(status));
      return book;
    }
  }

  /** How an event changes a committee. */
  private record CommitteeFold(NaiveCommittee committee)
      implements CommitteeEvent.Visitor<NaiveCommittee> {

    @Override
    public NaiveCommittee visit(BilateralDocumentSigned event) {
      committee.signed = true;
      return committee;
    }

    @Override
    public NaiveCommittee visit(MemorandumSigned event) {
      committee.memoranda.add(event.on());
      return committee;
    }

    @Override
    public NaiveCommittee visit(MeetingHeld event) {
      committee.meetings.add(event.number());
      return committee;
    }

    @Override
    public NaiveCommittee visit(MethodologyApproved event) {
      committee.methodologies.add(event.methodology());
      return committee;
    }

    @Override
    public NaiveCommittee visit(ProjectRegistered event) {
      committee.periods.putIfAbsent(event.project(), new ArrayList<>());
      return committee;
    }

    @Override
    public NaiveCommittee visit(IssuanceDecided event) {
      committee.decide(event);
      return committee;
    }

    @Override
    public NaiveCommittee visit(OutcomesAuthorised event) {
      committee.authorisations.put(
          event.authorisation(), new NaiveCommittee.NaiveRecord(event.party(), 1, false));
      return committee;
    }

    @Override
    public NaiveCommittee visit(AuthorisationChanged event) {
      committee.authorisations.computeIfPresent(
          event.authorisation(),
          (id, known) -> new NaiveCommittee.NaiveRecord(known.party(), event.version(), false));
      return committee;
    }

    @Override
    public NaiveCommittee visit(AuthorisationRevoked event) {
      committee.authorisations.computeIfPresent(
          event.authorisation(),
          (id, known) -> new NaiveCommittee.NaiveRecord(known.party(), known.version(), true));
      return committee;
    }
  }

  /** How an event changes the support programme. */
  private record ProgrammeFold(NaiveProgramme programme)
      implements ProgrammeEvent.Visitor<NaiveProgramme> {

    @Override
    public NaiveProgramme visit(SupportAdopted event) {
      programme.supports.add(event.support());
      return programme;
    }

    @Override
    public NaiveProgramme visit(StudyAdopted event) {
      programme.studies.add(event.study());
      return programme;
    }
  }
}
