package org.jcmledger.test;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;

/**
 * Words for commands to a book and for their events; to be imported statically. A command and its
 * event are one word in two tenses: {@code when(retire(…))} asks it, {@code given(retired(…))} has
 * it done before, and {@code thenRecorded(retired(…))} says what must have been recorded.
 */
public final class BookWords {

  private BookWords() {}

  /** A registry opens its book. */
  public static OpenBookAsk openBook(Registry book) {
    return new OpenBookAsk(book);
  }

  /** A registry opened its book. */
  public static OpenBookAsk bookOpened(Registry book) {
    return openBook(book);
  }

  /** The registry opens an account. */
  public static OpenAccountAsk openAccount(AccountRef account) {
    return new OpenAccountAsk(account);
  }

  /** The registry opened an account. */
  public static OpenAccountAsk accountOpened(AccountRef account) {
    return openAccount(account);
  }

  /** The registry suspends an account. */
  public static SuspendAsk suspend(AccountRef account) {
    return new SuspendAsk(account);
  }

  /** The registry suspended an account. */
  public static SuspendAsk suspended(AccountRef account) {
    return suspend(account);
  }

  /** The registry ends an account's suspension. */
  public static AccountAsk resume(AccountRef account) {
    return new AccountAsk(account, ResumeAccount::new);
  }

  /** The registry ended an account's suspension. */
  public static AccountAsk resumed(AccountRef account) {
    return resume(account);
  }

  /** The registry closes an account. */
  public static AccountAsk close(AccountRef account) {
    return new AccountAsk(account, CloseAccount::new);
  }

  /** The registry closed an account. */
  public static AccountAsk closed(AccountRef account) {
    return close(account);
  }

  /** The registry records a decision of a committee that this ledger does not hold. */
  public static NotifyAsk notifyIssuance(String decision, LineOf... lines) {
    return new NotifyAsk(DecisionId.of(decision), List.of(lines));
  }

  /** The registry recorded a decision of a committee that this ledger does not hold. */
  public static NotifyAsk issuanceNotified(String decision, LineOf... lines) {
    return notifyIssuance(decision, lines);
  }

  /** The registry records an authorisation of a committee that this ledger does not hold. */
  public static NotifyAuthorisationAsk notifyAuthorisation(
      PartnerCountry committee, String authorisation, Party party, AuthorisationTerms terms) {
    return new NotifyAuthorisationAsk(committee, AuthorisationId.of(authorisation), party, terms);
  }

  /** The registry recorded an authorisation of a committee that this ledger does not hold. */
  public static NotifyAuthorisationAsk authorisationNotified(
      PartnerCountry committee, String authorisation, Party party, AuthorisationTerms terms) {
    return notifyAuthorisation(committee, authorisation, party, terms);
  }

  /** The registry records a revocation of a committee that this ledger does not hold. */
  public static NotifyRevocationAsk notifyRevocation(
      PartnerCountry committee, String authorisation) {
    return new NotifyRevocationAsk(committee, AuthorisationId.of(authorisation));
  }

  /** The registry recorded a revocation of a committee that this ledger does not hold. */
  public static NotifyRevocationAsk revocationNotified(
      PartnerCountry committee, String authorisation) {
    return notifyRevocation(committee, authorisation);
  }

  /** The registry brings credits that were issued without under authorisations. */
  public static ApplyAsk applyAuthorisation(SerialSet serials, String... authorisations) {
    SortedSet<AuthorisationId> ids = new TreeSet<>();
    for (String id : authorisations) {
      ids.add(AuthorisationId.of(id));
    }
    return new ApplyAsk(serials, ids);
  }

  /** The registry brought credits that were issued without under authorisations. */
  public static ApplyAsk authorisationApplied(SerialSet serials, String... authorisations) {
    return applyAuthorisation(serials, authorisations);
  }

  /** The registry issues a notified line. */
  public static IssueAsk issue(LineRef line, To... to) {
    return new IssueAsk(line, List.of(to));
  }

  /** The registry issued a notified line. */
  public static IssueAsk issued(LineRef line, To... to) {
    return issue(line, to);
  }

  /**
   * Credits came into being for a project, with all that the law needs before: the bilateral
   * document, the project, a decision and its notifications.
   *
   * @param project for whose reductions
   * @param serials the serials that the book's next credits have
   * @param to the accounts of one book that received them
   */
  public static Issued issued(ProjectId project, SerialSet serials, To... to) {
    return new Issued(project, serials, List.of(to));
  }

  /** The holder of one account transfers these credits to another. */
  public static TransferAsk transfer(SerialSet serials, AccountRef from, AccountRef to) {
    return new TransferAsk(Selection.of(serials), from, to);
  }

  /** The holder of one account transferred these credits to another. */
  public static TransferAsk transferred(SerialSet serials, AccountRef from, AccountRef to) {
    return transfer(serials, from, to);
  }

  /** The holder of one account transfers so many credits, the oldest first to another. */
  public static TransferAsk transfer(Credits credits, AccountRef from, AccountRef to) {
    return new TransferAsk(Selection.of(credits), from, to);
  }

  /** The holder of one account transferred so many credits, the oldest first to another. */
  public static TransferAsk transferred(Credits credits, AccountRef from, AccountRef to) {
    return transfer(credits, from, to);
  }

  /** An account's holder retires these credits. */
  public static RetireAsk retire(SerialSet serials, By holder) {
    return new RetireAsk(Selection.of(serials), holder.account());
  }

  /** An account's holder retired these credits. */
  public static RetireAsk retired(SerialSet serials, By holder) {
    return retire(serials, holder);
  }

  /** An account's holder retires so many credits, the oldest first. */
  public static RetireAsk retire(Credits credits, By holder) {
    return new RetireAsk(Selection.of(credits), holder.account());
  }

  /** An account's holder retired so many credits, the oldest first. */
  public static RetireAsk retired(Credits credits, By holder) {
    return retire(credits, holder);
  }

  /** An account's holder cancels these credits. */
  public static CancelAsk cancel(SerialSet serials, By holder) {
    return new CancelAsk(Selection.of(serials), holder.account());
  }

  /** An account's holder cancelled these credits. */
  public static CancelAsk cancelled(SerialSet serials, By holder) {
    return cancel(serials, holder);
  }

  /** An account's holder cancels so many credits, the oldest first. */
  public static CancelAsk cancel(Credits credits, By holder) {
    return new CancelAsk(Selection.of(credits), holder.account());
  }

  /** An account's holder cancelled so many credits, the oldest first. */
  public static CancelAsk cancelled(Credits credits, By holder) {
    return cancel(credits, holder);
  }

  /** The registry restricts the disposal of these credits of an account. */
  public static RestrictAsk restrict(SerialSet serials, AccountRef account) {
    return new RestrictAsk(Selection.of(serials), account);
  }

  /** The registry restricted the disposal of these credits of an account. */
  public static RestrictAsk restricted(SerialSet serials, AccountRef account) {
    return restrict(serials, account);
  }

  /**
   * The registry restricts the disposal of so many credits, the oldest that are free first, of an
   * account.
   */
  public static RestrictAsk restrict(Credits credits, AccountRef account) {
    return new RestrictAsk(Selection.of(credits), account);
  }

  /**
   * The registry restricted the disposal of so many credits, the oldest that are free first, of an
   * account.
   */
  public static RestrictAsk restricted(Credits credits, AccountRef account) {
    return restrict(credits, account);
  }

  /** The registry releases a restriction, by its number. */
  public static ReleaseAsk release(String restriction) {
    return new ReleaseAsk(RestrictionId.of(restriction));
  }

  /** The registry released a restriction, by its number. */
  public static ReleaseAsk released(String restriction) {
    return release(restriction);
  }

  /** The registry corrects a movement, by the name of its request. */
  public static CorrectAsk correct(String original) {
    return new CorrectAsk(RequestId.of(original));
  }

  /** The registry corrected a movement, by the name of its request. */
  public static CorrectAsk corrected(String original) {
    return correct(original);
  }
}
