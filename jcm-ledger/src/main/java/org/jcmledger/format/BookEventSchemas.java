package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.RestrictionReleased;

/** How the events of a book that move nothing are stored. */
final class BookEventSchemas {

  static final EventSchema<BookOpened> BOOK_OPENED =
      EventSchema.of(
          "jcm.BookOpened",
          1,
          BookOpened.class,
          s -> {
            var on = s.required("on", Codecs.DATE, BookOpened::on);
            var by = s.required("by", Codecs.ACTOR, BookOpened::by);
            var book = s.required("book", Codecs.REGISTRY, BookOpened::book);
            var zone = s.required("zone", Codecs.ZONE, BookOpened::zone);
            return v -> new BookOpened(v.get(on), v.get(by), v.get(book), v.get(zone));
          });

  static final EventSchema<AccountOpened> ACCOUNT_OPENED =
      EventSchema.of(
          "jcm.AccountOpened",
          1,
          AccountOpened.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AccountOpened::on);
            var by = s.required("by", Codecs.ACTOR, AccountOpened::by);
            var book = s.required("book", Codecs.REGISTRY, AccountOpened::book);
            var account = s.required("account", Codecs.ACCOUNT, AccountOpened::account);
            var kind = s.required("kind", Codecs.ACCOUNT_KIND, AccountOpened::kind);
            var holder = s.required("holder", Codecs.ACTOR, AccountOpened::holder);
            var name = s.required("name", Parts.NAME, AccountOpened::name);
            var trust = s.required("trust", Codecs.TRUTH, AccountOpened::trust);
            return v ->
                new AccountOpened(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(account),
                    v.get(kind),
                    v.get(holder),
                    v.get(name),
                    v.get(trust));
          });

  static final EventSchema<AccountSuspended> ACCOUNT_SUSPENDED =
      EventSchema.of(
          "jcm.AccountSuspended",
          1,
          AccountSuspended.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AccountSuspended::on);
            var by = s.required("by", Codecs.ACTOR, AccountSuspended::by);
            var book = s.required("book", Codecs.REGISTRY, AccountSuspended::book);
            var account = s.required("account", Codecs.ACCOUNT, AccountSuspended::account);
            var reason = s.required("reason", Codecs.WORDING, AccountSuspended::reason);
            return v ->
                new AccountSuspended(
                    v.get(on), v.get(by), v.get(book), v.get(account), v.get(reason));
          });

  static final EventSchema<AccountResumed> ACCOUNT_RESUMED =
      EventSchema.of(
          "jcm.AccountResumed",
          1,
          AccountResumed.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AccountResumed::on);
            var by = s.required("by", Codecs.ACTOR, AccountResumed::by);
            var book = s.required("book", Codecs.REGISTRY, AccountResumed::book);
            var account = s.required("account", Codecs.ACCOUNT, AccountResumed::account);
            return v -> new AccountResumed(v.get(on), v.get(by), v.get(book), v.get(account));
          });

  static final EventSchema<AccountClosed> ACCOUNT_CLOSED =
      EventSchema.of(
          "jcm.AccountClosed",
          1,
          AccountClosed.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AccountClosed::on);
            var by = s.required("by", Codecs.ACTOR, AccountClosed::by);
            var book = s.required("book", Codecs.REGISTRY, AccountClosed::book);
            var account = s.required("account", Codecs.ACCOUNT, AccountClosed::account);
            return v -> new AccountClosed(v.get(on), v.get(by), v.get(book), v.get(account));
          });

  static final EventSchema<IssuanceNotified> ISSUANCE_NOTIFIED =
      EventSchema.of(
          "jcm.IssuanceNotified",
          1,
          IssuanceNotified.class,
          s -> {
            var on = s.required("on", Codecs.DATE, IssuanceNotified::on);
            var by = s.required("by", Codecs.ACTOR, IssuanceNotified::by);
            var book = s.required("book", Codecs.REGISTRY, IssuanceNotified::book);
            var decision = s.required("decision", Codecs.DECISION, IssuanceNotified::decision);
            var decided = s.required("decided", Codecs.FACT_DATE, IssuanceNotified::decided);
            var lines = s.required("lines", Lists.of(Parts.NOTIFIED_LINE), IssuanceNotified::lines);
            return v ->
                new IssuanceNotified(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(decision),
                    v.get(decided),
                    v.get(lines));
          });

  static final EventSchema<CreditsIssued> CREDITS_ISSUED =
      EventSchema.of(
          "jcm.CreditsIssued",
          1,
          CreditsIssued.class,
          s -> {
            var on = s.required("on", Codecs.DATE, CreditsIssued::on);
            var by = s.required("by", Codecs.ACTOR, CreditsIssued::by);
            var book = s.required("book", Codecs.REGISTRY, CreditsIssued::book);
            var line = s.required("line", Codecs.LINE, CreditsIssued::line);
            var vintage = s.required("vintage", Codecs.VINTAGE, CreditsIssued::vintage);
            var serials = s.required("serials", Codecs.RANGE, CreditsIssued::serials);
            var allocations =
                s.required(
                    "allocations", Lists.of(Parts.ALLOCATED_RANGE), CreditsIssued::allocations);
            var authorised =
                s.optional("authorised", AuthorisationParts.AUTHORISED, CreditsIssued::authorised);
            return v ->
                new CreditsIssued(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(line),
                    v.get(vintage),
                    v.get(serials),
                    v.get(allocations),
                    v.get(authorised));
          });

  static final EventSchema<DisposalRestricted> DISPOSAL_RESTRICTED =
      EventSchema.of(
          "jcm.DisposalRestricted",
          1,
          DisposalRestricted.class,
          s -> {
            var on = s.required("on", Codecs.DATE, DisposalRestricted::on);
            var by = s.required("by", Codecs.ACTOR, DisposalRestricted::by);
            var book = s.required("book", Codecs.REGISTRY, DisposalRestricted::book);
            var restriction =
                s.required("restriction", Codecs.RESTRICTION, DisposalRestricted::restriction);
            var account = s.required("account", Codecs.ACCOUNT, DisposalRestricted::account);
            var serials = s.required("serials", Codecs.SERIALS, DisposalRestricted::serials);
            var ground = s.required("ground", Codecs.WORDING, DisposalRestricted::ground);
            return v ->
                new DisposalRestricted(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(restriction),
                    v.get(account),
                    v.get(serials),
                    v.get(ground));
          });

  static final EventSchema<RestrictionReleased> RESTRICTION_RELEASED =
      EventSchema.of(
          "jcm.RestrictionReleased",
          1,
          RestrictionReleased.class,
          s -> {
            var on = s.required("on", Codecs.DATE, RestrictionReleased::on);
            var by = s.required("by", Codecs.ACTOR, RestrictionReleased::by);
            var book = s.required("book", Codecs.REGISTRY, RestrictionReleased::book);
            var restriction =
                s.required("restriction", Codecs.RESTRICTION, RestrictionReleased::restriction);
            var ground = s.required("ground", Codecs.WORDING, RestrictionReleased::ground);
            return v ->
                new RestrictionReleased(
                    v.get(on), v.get(by), v.get(book), v.get(restriction), v.get(ground));
          });

  static final List<EventSchema<?>> ALL =
      List.of(
          BOOK_OPENED,
          ACCOUNT_OPENED,
          ACCOUNT_SUSPENDED,
          ACCOUNT_RESUMED,
          ACCOUNT_CLOSED,
          ISSUANCE_NOTIFIED,
          CREDITS_ISSUED,
          DISPOSAL_RESTRICTED,
          RESTRICTION_RELEASED);

  private BookEventSchemas() {}
}
