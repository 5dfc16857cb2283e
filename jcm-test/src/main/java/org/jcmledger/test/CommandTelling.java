package org.jcmledger.test;

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
import org.jcmledger.core.value.AccountNumber;

/** Tells a command in the registry's words, on one line: where, when, what, and who asks. */
final class CommandTelling {

  private CommandTelling() {}

  static String of(Command command) {
    String told =
        command.match(
            toBook -> toBook.book() + " " + toBook.on() + "  " + toBook.accept(new ToBook()),
            toCommittee ->
                toCommittee.committee()
                    + " "
                    + toCommittee.on()
                    + "  "
                    + toCommittee.accept(new ToCommittee()),
            toProgramme ->
                "support programme "
                    + toProgramme.on()
                    + "  "
                    + toProgramme.accept(new ToProgramme()));
    return told + ", asked by " + command.by() + "  (" + command.request() + ")";
  }

  private static String of(Selection what) {
    return what.match(credits -> credits.toString(), Telling::of);
  }

  private static String moved(Selection what, AccountNumber from, AccountNumber to) {
    return of(what) + " from " + from + " to " + to;
  }

  private static final class ToProgramme implements ProgrammeCommand.Visitor<String> {

    @Override
    public String visit(AdoptSupport c) {
      return "adopt support " + c.support() + " in " + c.country();
    }

    @Override
    public String visit(AdoptStudy c) {
      return "adopt study " + c.study() + " in " + c.country();
    }
  }

  private static final class ToCommittee implements CommitteeCommand.Visitor<String> {

    @Override
    public String visit(SignBilateralDocument c) {
      return "sign the bilateral document";
    }

    @Override
    public String visit(SignMemorandum c) {
      return "sign a memorandum";
    }

    @Override
    public String visit(RecordMeeting c) {
      return "record meeting " + c.number();
    }

    @Override
    public String visit(ApproveMethodology c) {
      return "approve methodology " + c.methodology();
    }

    @Override
    public String visit(RegisterProject c) {
      return "register project " + c.project();
    }

    @Override
    public String visit(DecideIssuance c) {
      return "decide issuance "
          + c.decision()
          + ": "
          + c.lines().stream()
              .map(
                  line ->
                      line.projects()
                          + " "
                          + line.total()
                          + ", Japan "
                          + line.japan()
                          + ", host "
                          + line.host())
              .toList();
    }

    @Override
    public String visit(AuthoriseOutcomes c) {
      return "record: "
          + AuthorisationTelling.of(c.party(), c.authorisation(), 1, c.approach(), c.terms());
    }

    @Override
    public String visit(ChangeAuthorisation c) {
      return "change authorisation "
          + c.authorisation()
          + ": "
          + AuthorisationTelling.of(c.terms())
          + ", because "
          + c.reason();
    }

    @Override
    public String visit(RevokeAuthorisation c) {
      return "revoke authorisation " + c.authorisation() + ": " + c.reason();
    }
  }

  private static final class ToBook implements BookCommand.Visitor<String> {

    @Override
    public String visit(OpenBook c) {
      return "open the book";
    }

    @Override
    public String visit(OpenAccount c) {
      return "open account " + c.account() + ", " + c.kind() + " of " + c.holder();
    }

    @Override
    public String visit(SuspendAccount c) {
      return "suspend account " + c.account();
    }

    @Override
    public String visit(ResumeAccount c) {
      return "resume account " + c.account();
    }

    @Override
    public String visit(CloseAccount c) {
      return "close account " + c.account();
    }

    @Override
    public String visit(NotifyIssuance c) {
      return "record the notification of decision "
          + c.decision()
          + ": "
          + c.lines().stream().map(line -> line.number() + ": " + line.notified()).toList();
    }

    @Override
    public String visit(IssueCredits c) {
      return "issue line "
          + c.line()
          + " to "
          + c.allocations().stream().map(part -> part.account() + " " + part.credits()).toList()
          + (c.authorisations().isEmpty() ? "" : " under " + c.authorisations());
    }

    @Override
    public String visit(NotifyAuthorisation c) {
      return "record the notification: "
          + AuthorisationTelling.of(
              c.party(), c.authorisation(), c.version(), c.approach(), c.terms());
    }

    @Override
    public String visit(NotifyRevocation c) {
      return "record the revocation of authorisation " + c.authorisation() + ": " + c.reason();
    }

    @Override
    public String visit(ApplyAuthorisation c) {
      return "authorise " + Telling.of(c.serials()) + " under " + c.authorisations();
    }

    @Override
    public String visit(TransferCredits c) {
      return "transfer " + moved(c.what(), c.from(), c.to());
    }

    @Override
    public String visit(RetireCredits c) {
      return "retire " + moved(c.what(), c.from(), c.to()) + ", towards " + c.purpose();
    }

    @Override
    public String visit(CancelCredits c) {
      return "cancel "
          + moved(c.what(), c.from(), c.to())
          + ", "
          + c.purpose()
          + " for "
          + c.beneficiary();
    }

    @Override
    public String visit(RestrictDisposal c) {
      return "restrict " + of(c.what()) + " in " + c.account() + " under " + c.restriction();
    }

    @Override
    public String visit(ReleaseRestriction c) {
      return "release restriction " + c.restriction();
    }

    @Override
    public String visit(CorrectMovement c) {
      return "correct request " + c.original();
    }
  }
}
