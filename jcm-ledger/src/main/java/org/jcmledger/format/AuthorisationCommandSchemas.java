package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.RevokeAuthorisation;

/** How the commands about authorisations under Article 6 are written as lines. */
final class AuthorisationCommandSchemas {

  static final CommandSchema<AuthoriseOutcomes> AUTHORISE_OUTCOMES =
      CommandSchema.of(
          "AuthoriseOutcomes",
          AuthoriseOutcomes.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, AuthoriseOutcomes::request);
            var by = s.required("by", Codecs.ACTOR, AuthoriseOutcomes::by);
            var on = s.required("on", Codecs.FACT_DATE, AuthoriseOutcomes::on);
            var committee = s.required("committee", Codecs.PARTNER, AuthoriseOutcomes::committee);
            var authorisation =
                s.required("authorisation", Codecs.AUTHORISATION, AuthoriseOutcomes::authorisation);
            var party = s.required("party", Codecs.PARTY, AuthoriseOutcomes::party);
            var approach = s.required("approach", Codecs.APPROACH, AuthoriseOutcomes::approach);
            var terms = AuthorisationParts.terms(s.part(AuthoriseOutcomes::terms), true);
            return v ->
                new AuthoriseOutcomes(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(party),
                    v.get(approach),
                    v.get(terms));
          });

  static final CommandSchema<ChangeAuthorisation> CHANGE_AUTHORISATION =
      CommandSchema.of(
          "ChangeAuthorisation",
          ChangeAuthorisation.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, ChangeAuthorisation::request);
            var by = s.required("by", Codecs.ACTOR, ChangeAuthorisation::by);
            var on = s.required("on", Codecs.FACT_DATE, ChangeAuthorisation::on);
            var committee = s.required("committee", Codecs.PARTNER, ChangeAuthorisation::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, ChangeAuthorisation::authorisation);
            var terms = AuthorisationParts.terms(s.part(ChangeAuthorisation::terms), true);
            var reason = s.required("reason", Codecs.WORDING, ChangeAuthorisation::reason);
            return v ->
                new ChangeAuthorisation(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(terms),
                    v.get(reason));
          });

  static final CommandSchema<RevokeAuthorisation> REVOKE_AUTHORISATION =
      CommandSchema.of(
          "RevokeAuthorisation",
          RevokeAuthorisation.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, RevokeAuthorisation::request);
            var by = s.required("by", Codecs.ACTOR, RevokeAuthorisation::by);
            var on = s.required("on", Codecs.FACT_DATE, RevokeAuthorisation::on);
            var committee = s.required("committee", Codecs.PARTNER, RevokeAuthorisation::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, RevokeAuthorisation::authorisation);
            var reason = s.required("reason", Codecs.WORDING, RevokeAuthorisation::reason);
            return v ->
                new RevokeAuthorisation(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(reason));
          });

  static final CommandSchema<NotifyAuthorisation> NOTIFY_AUTHORISATION =
      CommandSchema.of(
          "NotifyAuthorisation",
          NotifyAuthorisation.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, NotifyAuthorisation::request);
            var by = s.required("by", Codecs.ACTOR, NotifyAuthorisation::by);
            var on = CommandParts.bookDate(s, NotifyAuthorisation::on);
            var book = s.required("book", Codecs.REGISTRY, NotifyAuthorisation::book);
            var committee = s.required("committee", Codecs.PARTNER, NotifyAuthorisation::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, NotifyAuthorisation::authorisation);
            var version = s.required("version", Codecs.NUMBER, NotifyAuthorisation::version);
            var authorised =
                s.required("authorised", Codecs.FACT_DATE, NotifyAuthorisation::authorised);
            var party = s.required("party", Codecs.PARTY, NotifyAuthorisation::party);
            var approach = s.required("approach", Codecs.APPROACH, NotifyAuthorisation::approach);
            var terms = AuthorisationParts.terms(s.part(NotifyAuthorisation::terms), true);
            return v ->
                new NotifyAuthorisation(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(version),
                    v.get(authorised),
                    v.get(party),
                    v.get(approach),
                    v.get(terms));
          });

  static final CommandSchema<NotifyRevocation> NOTIFY_REVOCATION =
      CommandSchema.of(
          "NotifyRevocation",
          NotifyRevocation.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, NotifyRevocation::request);
            var by = s.required("by", Codecs.ACTOR, NotifyRevocation::by);
            var on = CommandParts.bookDate(s, NotifyRevocation::on);
            var book = s.required("book", Codecs.REGISTRY, NotifyRevocation::book);
            var committee = s.required("committee", Codecs.PARTNER, NotifyRevocation::committee);
            var authorisation =
                s.required("authorisation", Codecs.AUTHORISATION, NotifyRevocation::authorisation);
            var revoked = s.required("revoked", Codecs.FACT_DATE, NotifyRevocation::revoked);
            var reason = s.required("reason", Codecs.WORDING, NotifyRevocation::reason);
            return v ->
                new NotifyRevocation(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(revoked),
                    v.get(reason));
          });

  static final CommandSchema<ApplyAuthorisation> APPLY_AUTHORISATION =
      CommandSchema.of(
          "ApplyAuthorisation",
          ApplyAuthorisation.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, ApplyAuthorisation::request);
            var by = s.required("by", Codecs.ACTOR, ApplyAuthorisation::by);
            var on = CommandParts.bookDate(s, ApplyAuthorisation::on);
            var book = s.required("book", Codecs.REGISTRY, ApplyAuthorisation::book);
            var authorisations =
                s.required(
                    "authorisations",
                    Lists.setOf(Codecs.AUTHORISATION),
                    ApplyAuthorisation::authorisations);
            var serials = s.required("serials", Codecs.SERIALS, ApplyAuthorisation::serials);
            return v ->
                new ApplyAuthorisation(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(authorisations),
                    v.get(serials));
          });

  static final List<CommandSchema<?>> ALL =
      List.of(
          AUTHORISE_OUTCOMES,
          CHANGE_AUTHORISATION,
          REVOKE_AUTHORISATION,
          NOTIFY_AUTHORISATION,
          NOTIFY_REVOCATION,
          APPLY_AUTHORISATION);

  private AuthorisationCommandSchemas() {}
}
