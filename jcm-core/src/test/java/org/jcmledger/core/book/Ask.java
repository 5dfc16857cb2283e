package org.jcmledger.core.book;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Sample;
import org.jcmledger.core.value.Wording;

/**
 * A command in the making. Unless told otherwise it comes from whoever may give it, for today,
 * under a name of its own: a test says only what it is about.
 */
record Ask(Optional<RequestId> request, Actor by, BookDate on, Form form) {

  /** Who runs the books. */
  static final Actor OPERATOR = Actor.of("The registry's operator");

  static final CooperativeApproach APPROACH = CooperativeApproach.of("CA0010");
  static final Wording ORDER = Wording.of("Order of the Tokyo District Court, 2016 (Yo) 12");
  static final Wording GROUND = Wording.of("The application named the wrong account");
  static final Wording REASON = Wording.of("The holder is being wound up");
  static final RetirementPurpose PLEDGE =
      new RetirementPurpose.Pledge(Wording.of("Japan's 2020 pledge"));
  static final RetirementPurpose NDC = new RetirementPurpose.Ndc(2021, 2030, 2024);
  static final Wording BENEFICIARY = Wording.of("Visitors of the Kyoto conference");
  static final Wording WHY = Wording.of("Offset of the conference's emissions");

  /** What turns the common facts into a command. */
  interface Form {
    BookCommand of(RequestId request, Actor by, BookDate on, Registry book);
  }

  Ask named(String id) {
    return new Ask(Optional.of(RequestId.of(id)), by, on, form);
  }

  Ask by(Actor actor) {
    return new Ask(request, actor, on, form);
  }

  Ask on(String day) {
    return new Ask(request, by, BookDate.of(Sample.day(day)), form);
  }

  private static Ask registry(Form form) {
    return new Ask(Optional.empty(), OPERATOR, BookDate.TODAY, form);
  }

  private static Ask holder(AccountNumber of, Form form) {
    return new Ask(Optional.empty(), holderOf(of), BookDate.TODAY, form);
  }

  /** Who holds an account opened by {@link #open}. */
  static Actor holderOf(AccountNumber account) {
    return Actor.of("Holder of " + account);
  }

  static Ask openBook(String zone) {
    return registry((r, by, on, book) -> new OpenBook(r, by, on, book, ZoneId.of(zone)));
  }

  static Ask open(AccountNumber account, AccountKind kind) {
    Actor holder = holderOf(account);
    return registry(
        (r, by, on, book) ->
            new OpenAccount(
                r, by, on, book, account, kind, holder, BilingualName.english("X"), false));
  }

  static Ask suspend(AccountNumber account) {
    return registry((r, by, on, book) -> new SuspendAccount(r, by, on, book, account, REASON));
  }

  static Ask resume(AccountNumber account) {
    return registry((r, by, on, book) -> new ResumeAccount(r, by, on, book, account));
  }

  static Ask close(AccountNumber account) {
    return registry((r, by, on, book) -> new CloseAccount(r, by, on, book, account));
  }

  static Ask notification(String decision, FactDate decided, NotifiedLine... lines) {
    return registry(
        (r, by, on, book) ->
            new NotifyIssuance(r, by, on, book, DecisionId.of(decision), decided, List.of(lines)));
  }

  static Ask issue(LineRef line, Allocation... allocations) {
    return registry(
        (r, by, on, book) -> new IssueCredits(r, by, on, book, line, List.of(allocations)));
  }

  /** The same under authorisations. */
  static Ask issue(LineRef line, List<String> authorisations, Allocation... allocations) {
    return registry(
        (r, by, on, book) ->
            new IssueCredits(r, by, on, book, line, List.of(allocations), numbers(authorisations)));
  }

  /** A Party's authorisation under the approach CA0010. */
  static Ask authorisation(String committee, String id, Party party, AuthorisationTerms terms) {
    return authorisation(committee, id, 1, party, terms);
  }

  /** A version of it. */
  static Ask authorisation(
      String committee, String id, int version, Party party, AuthorisationTerms terms) {
    return registry(
        (r, by, on, book) ->
            new NotifyAuthorisation(
                r,
                by,
                on,
                book,
                PartnerCountry.of(committee),
                AuthorisationId.of(id),
                version,
                FactDate.parse("2016-01-01"),
                party,
                APPROACH,
                terms));
  }

  static Ask revocation(String committee, String id) {
    return registry(
        (r, by, on, book) ->
            new NotifyRevocation(
                r,
                by,
                on,
                book,
                PartnerCountry.of(committee),
                AuthorisationId.of(id),
                FactDate.parse("2016-01-02"),
                REASON));
  }

  static Ask authorise(SerialSet serials, String... authorisations) {
    return registry(
        (r, by, on, book) ->
            new ApplyAuthorisation(r, by, on, book, numbers(List.of(authorisations)), serials));
  }

  private static SortedSet<AuthorisationId> numbers(List<String> ids) {
    SortedSet<AuthorisationId> numbers = new TreeSet<>();
    ids.forEach(id -> numbers.add(AuthorisationId.of(id)));
    return numbers;
  }

  static Ask transfer(AccountNumber from, AccountNumber to, Selection what) {
    return holder(from, (r, by, on, book) -> new TransferCredits(r, by, on, book, from, to, what));
  }

  static Ask transfer(AccountNumber from, AccountNumber to, SerialSet what) {
    return transfer(from, to, Selection.of(what));
  }

  static Ask transfer(AccountNumber from, AccountNumber to, Credits what) {
    return transfer(from, to, Selection.of(what));
  }

  static Ask retire(
      AccountNumber from, AccountNumber to, Selection what, RetirementPurpose purpose) {
    return holder(
        from, (r, by, on, book) -> new RetireCredits(r, by, on, book, from, to, what, purpose));
  }

  static Ask retire(
      AccountNumber from, AccountNumber to, SerialSet what, RetirementPurpose purpose) {
    return retire(from, to, Selection.of(what), purpose);
  }

  static Ask cancel(AccountNumber from, AccountNumber to, Selection what) {
    return holder(
        from,
        (r, by, on, book) ->
            new CancelCredits(
                r, by, on, book, from, to, what, CancellationPurpose.VOLUNTARY, BENEFICIARY, WHY));
  }

  static Ask cancel(AccountNumber from, AccountNumber to, SerialSet what) {
    return cancel(from, to, Selection.of(what));
  }

  static Ask restrict(String restriction, AccountNumber account, Selection what) {
    return registry(
        (r, by, on, book) ->
            new RestrictDisposal(
                r, by, on, book, RestrictionId.of(restriction), account, what, ORDER));
  }

  static Ask restrict(String restriction, AccountNumber account, SerialSet what) {
    return restrict(restriction, account, Selection.of(what));
  }

  static Ask release(String restriction) {
    return registry(
        (r, by, on, book) ->
            new ReleaseRestriction(r, by, on, book, RestrictionId.of(restriction), GROUND));
  }

  static Ask correct(String original) {
    return registry(
        (r, by, on, book) -> new CorrectMovement(r, by, on, book, RequestId.of(original), GROUND));
  }
}
