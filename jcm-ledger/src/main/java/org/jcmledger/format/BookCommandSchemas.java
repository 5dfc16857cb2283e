package org.jcmledger.format;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.value.BilingualName;

/** How the registry's commands to a book are written as lines. */
final class BookCommandSchemas {

  static final CommandSchema<OpenBook> OPEN_BOOK =
      CommandSchema.of(
          "OpenBook",
          OpenBook.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, OpenBook::request);
            var by = s.required("by", Codecs.ACTOR, OpenBook::by);
            var on = CommandParts.bookDate(s, OpenBook::on);
            var book = s.required("book", Codecs.REGISTRY, OpenBook::book);
            var zone = s.required("zone", Codecs.ZONE, OpenBook::zone);
            return v ->
                new OpenBook(v.get(request), v.get(by), v.get(on), v.get(book), v.get(zone));
          });

  static final CommandSchema<OpenAccount> OPEN_ACCOUNT =
      CommandSchema.of(
          "OpenAccount",
          OpenAccount.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, OpenAccount::request);
            var by = s.required("by", Codecs.ACTOR, OpenAccount::by);
            var on = CommandParts.bookDate(s, OpenAccount::on);
            var book = s.required("book", Codecs.REGISTRY, OpenAccount::book);
            var account = s.required("account", Codecs.ACCOUNT, OpenAccount::account);
            var kind = s.required("kind", Codecs.ACCOUNT_KIND, OpenAccount::kind);
            var holder = s.required("holder", Codecs.ACTOR, OpenAccount::holder);
            var name = s.defaulted("name", Parts.NAME, OpenAccount::name);
            var trust = Parts.givenFlag("trust", s, OpenAccount::trust);
            return v ->
                new OpenAccount(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(account),
                    v.get(kind),
                    v.get(holder),
                    v.get(name).orElseGet(() -> BilingualName.english(v.get(holder).name())),
                    v.get(trust));
          });

  static final CommandSchema<SuspendAccount> SUSPEND_ACCOUNT =
      CommandSchema.of(
          "SuspendAccount",
          SuspendAccount.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, SuspendAccount::request);
            var by = s.required("by", Codecs.ACTOR, SuspendAccount::by);
            var on = CommandParts.bookDate(s, SuspendAccount::on);
            var book = s.required("book", Codecs.REGISTRY, SuspendAccount::book);
            var account = s.required("account", Codecs.ACCOUNT, SuspendAccount::account);
            var reason = s.required("reason", Codecs.WORDING, SuspendAccount::reason);
            return v ->
                new SuspendAccount(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(account),
                    v.get(reason));
          });

  static final CommandSchema<ResumeAccount> RESUME_ACCOUNT =
      CommandSchema.of(
          "ResumeAccount",
          ResumeAccount.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, ResumeAccount::request);
            var by = s.required("by", Codecs.ACTOR, ResumeAccount::by);
            var on = CommandParts.bookDate(s, ResumeAccount::on);
            var book = s.required("book", Codecs.REGISTRY, ResumeAccount::book);
            var account = s.required("account", Codecs.ACCOUNT, ResumeAccount::account);
            return v ->
                new ResumeAccount(
                    v.get(request), v.get(by), v.get(on), v.get(book), v.get(account));
          });

  static final CommandSchema<CloseAccount> CLOSE_ACCOUNT =
      CommandSchema.of(
          "CloseAccount",
          CloseAccount.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, CloseAccount::request);
            var by = s.required("by", Codecs.ACTOR, CloseAccount::by);
            var on = CommandParts.bookDate(s, CloseAccount::on);
            var book = s.required("book", Codecs.REGISTRY, CloseAccount::book);
            var account = s.required("account", Codecs.ACCOUNT, CloseAccount::account);
            return v ->
                new CloseAccount(v.get(request), v.get(by), v.get(on), v.get(book), v.get(account));
          });

  static final CommandSchema<NotifyIssuance> NOTIFY_ISSUANCE =
      CommandSchema.of(
          "NotifyIssuance",
          NotifyIssuance.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, NotifyIssuance::request);
            var by = s.required("by", Codecs.ACTOR, NotifyIssuance::by);
            var on = CommandParts.bookDate(s, NotifyIssuance::on);
            var book = s.required("book", Codecs.REGISTRY, NotifyIssuance::book);
            var decision = s.required("decision", Codecs.DECISION, NotifyIssuance::decision);
            var decided = s.required("decided", Codecs.FACT_DATE, NotifyIssuance::decided);
            var lines =
                s.required("lines", Lists.of(Parts.GIVEN_NOTIFIED_LINE), NotifyIssuance::lines);
            return v ->
                new NotifyIssuance(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(decision),
                    v.get(decided),
                    v.get(lines));
          });

  static final CommandSchema<IssueCredits> ISSUE_CREDITS =
      CommandSchema.of(
          "IssueCredits",
          IssueCredits.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, IssueCredits::request);
            var by = s.required("by", Codecs.ACTOR, IssueCredits::by);
            var on = CommandParts.bookDate(s, IssueCredits::on);
            var book = s.required("book", Codecs.REGISTRY, IssueCredits::book);
            var line = s.required("line", Codecs.LINE, IssueCredits::line);
            var allocations =
                s.required("allocations", Lists.of(Parts.ALLOCATION), IssueCredits::allocations);
            var authorisations =
                s.optional(
                    "authorisations",
                    Lists.setOf(Codecs.AUTHORISATION),
                    c -> Optional.of(c.authorisations()).filter(set -> !set.isEmpty()));
            return v ->
                new IssueCredits(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(line),
                    v.get(allocations),
                    v.get(authorisations).orElseGet(TreeSet::new));
          });

  static final CommandSchema<RestrictDisposal> RESTRICT_DISPOSAL =
      CommandSchema.of(
          "RestrictDisposal",
          RestrictDisposal.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, RestrictDisposal::request);
            var by = s.required("by", Codecs.ACTOR, RestrictDisposal::by);
            var on = CommandParts.bookDate(s, RestrictDisposal::on);
            var book = s.required("book", Codecs.REGISTRY, RestrictDisposal::book);
            var restriction =
                s.required("restriction", Codecs.RESTRICTION, RestrictDisposal::restriction);
            var account = s.required("account", Codecs.ACCOUNT, RestrictDisposal::account);
            var what = CommandParts.selection(s, RestrictDisposal::what);
            var ground = s.required("ground", Codecs.WORDING, RestrictDisposal::ground);
            return v ->
                new RestrictDisposal(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(restriction),
                    v.get(account),
                    v.get(what),
                    v.get(ground));
          });

  static final CommandSchema<ReleaseRestriction> RELEASE_RESTRICTION =
      CommandSchema.of(
          "ReleaseRestriction",
          ReleaseRestriction.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, ReleaseRestriction::request);
            var by = s.required("by", Codecs.ACTOR, ReleaseRestriction::by);
            var on = CommandParts.bookDate(s, ReleaseRestriction::on);
            var book = s.required("book", Codecs.REGISTRY, ReleaseRestriction::book);
            var restriction =
                s.required("restriction", Codecs.RESTRICTION, ReleaseRestriction::restriction);
            var ground = s.required("ground", Codecs.WORDING, ReleaseRestriction::ground);
            return v ->
                new ReleaseRestriction(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(restriction),
                    v.get(ground));
          });

  static final CommandSchema<CorrectMovement> CORRECT_MOVEMENT =
      CommandSchema.of(
          "CorrectMovement",
          CorrectMovement.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, CorrectMovement::request);
            var by = s.required("by", Codecs.ACTOR, CorrectMovement::by);
            var on = CommandParts.bookDate(s, CorrectMovement::on);
            var book = s.required("book", Codecs.REGISTRY, CorrectMovement::book);
            var original = s.required("original", Codecs.REQUEST, CorrectMovement::original);
            var ground = s.required("ground", Codecs.WORDING, CorrectMovement::ground);
            return v ->
                new CorrectMovement(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(original),
                    v.get(ground));
          });

  static final List<CommandSchema<?>> ALL =
      List.of(
          OPEN_BOOK,
          OPEN_ACCOUNT,
          SUSPEND_ACCOUNT,
          RESUME_ACCOUNT,
          CLOSE_ACCOUNT,
          NOTIFY_ISSUANCE,
          ISSUE_CREDITS,
          RESTRICT_DISPOSAL,
          RELEASE_RESTRICTION,
          CORRECT_MOVEMENT);

  private BookCommandSchemas() {}
}
