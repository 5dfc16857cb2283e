package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;

/** How the events about authorisations under Article 6 are stored. */
final class AuthorisationEventSchemas {

  static final EventSchema<OutcomesAuthorised> OUTCOMES_AUTHORISED =
      EventSchema.of(
          "jcm.OutcomesAuthorised",
          1,
          OutcomesAuthorised.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, OutcomesAuthorised::on);
            var by = s.required("by", Codecs.ACTOR, OutcomesAuthorised::by);
            var committee = s.required("committee", Codecs.PARTNER, OutcomesAuthorised::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, OutcomesAuthorised::authorisation);
            var party = s.required("party", Codecs.PARTY, OutcomesAuthorised::party);
            var approach = s.required("approach", Codecs.APPROACH, OutcomesAuthorised::approach);
            var terms = AuthorisationParts.terms(s.part(OutcomesAuthorised::terms), false);
            return v ->
                new OutcomesAuthorised(
                    v.get(on),
                    v.get(by),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(party),
                    v.get(approach),
                    v.get(terms));
          });

  static final EventSchema<AuthorisationChanged> AUTHORISATION_CHANGED =
      EventSchema.of(
          "jcm.AuthorisationChanged",
          1,
          AuthorisationChanged.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, AuthorisationChanged::on);
            var by = s.required("by", Codecs.ACTOR, AuthorisationChanged::by);
            var committee =
                s.required("committee", Codecs.PARTNER, AuthorisationChanged::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, AuthorisationChanged::authorisation);
            var version = s.required("version", Codecs.NUMBER, AuthorisationChanged::version);
            var terms = AuthorisationParts.terms(s.part(AuthorisationChanged::terms), false);
            var reason = s.required("reason", Codecs.WORDING, AuthorisationChanged::reason);
            return v ->
                new AuthorisationChanged(
                    v.get(on),
                    v.get(by),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(version),
                    v.get(terms),
                    v.get(reason));
          });

  static final EventSchema<AuthorisationRevoked> AUTHORISATION_REVOKED =
      EventSchema.of(
          "jcm.AuthorisationRevoked",
          1,
          AuthorisationRevoked.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, AuthorisationRevoked::on);
            var by = s.required("by", Codecs.ACTOR, AuthorisationRevoked::by);
            var committee =
                s.required("committee", Codecs.PARTNER, AuthorisationRevoked::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, AuthorisationRevoked::authorisation);
            var reason = s.required("reason", Codecs.WORDING, AuthorisationRevoked::reason);
            return v ->
                new AuthorisationRevoked(
                    v.get(on), v.get(by), v.get(committee), v.get(authorisation), v.get(reason));
          });

  static final EventSchema<AuthorisationNotified> AUTHORISATION_NOTIFIED =
      EventSchema.of(
          "jcm.AuthorisationNotified",
          1,
          AuthorisationNotified.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AuthorisationNotified::on);
            var by = s.required("by", Codecs.ACTOR, AuthorisationNotified::by);
            var book = s.required("book", Codecs.REGISTRY, AuthorisationNotified::book);
            var committee =
                s.required("committee", Codecs.PARTNER, AuthorisationNotified::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, AuthorisationNotified::authorisation);
            var version = s.required("version", Codecs.NUMBER, AuthorisationNotified::version);
            var authorised =
                s.required("authorised", Codecs.FACT_DATE, AuthorisationNotified::authorised);
            var party = s.required("party", Codecs.PARTY, AuthorisationNotified::party);
            var approach = s.required("approach", Codecs.APPROACH, AuthorisationNotified::approach);
            var terms = AuthorisationParts.terms(s.part(AuthorisationNotified::terms), false);
            return v ->
                new AuthorisationNotified(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(version),
                    v.get(authorised),
                    v.get(party),
                    v.get(approach),
                    v.get(terms));
          });

  static final EventSchema<RevocationNotified> REVOCATION_NOTIFIED =
      EventSchema.of(
          "jcm.RevocationNotified",
          1,
          RevocationNotified.class,
          s -> {
            var on = s.required("on", Codecs.DATE, RevocationNotified::on);
            var by = s.required("by", Codecs.ACTOR, RevocationNotified::by);
            var book = s.required("book", Codecs.REGISTRY, RevocationNotified::book);
            var committee = s.required("committee", Codecs.PARTNER, RevocationNotified::committee);
            var authorisation =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, RevocationNotified::authorisation);
            var revoked = s.required("revoked", Codecs.FACT_DATE, RevocationNotified::revoked);
            var reason = s.required("reason", Codecs.WORDING, RevocationNotified::reason);
            return v ->
                new RevocationNotified(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(committee),
                    v.get(authorisation),
                    v.get(revoked),
                    v.get(reason));
          });

  static final EventSchema<AuthorisationApplied> AUTHORISATION_APPLIED =
      EventSchema.of(
          "jcm.AuthorisationApplied",
          1,
          AuthorisationApplied.class,
          s -> {
            var on = s.required("on", Codecs.DATE, AuthorisationApplied::on);
            var by = s.required("by", Codecs.ACTOR, AuthorisationApplied::by);
            var book = s.required("book", Codecs.REGISTRY, AuthorisationApplied::book);
            var serials = s.required("serials", Codecs.SERIALS, AuthorisationApplied::serials);
            var authorised =
                s.required(
                    "authorised", AuthorisationParts.AUTHORISED, AuthorisationApplied::authorised);
            return v ->
                new AuthorisationApplied(
                    v.get(on), v.get(by), v.get(book), v.get(serials), v.get(authorised));
          });

  static final List<EventSchema<?>> ALL =
      List.of(
          OUTCOMES_AUTHORISED,
          AUTHORISATION_CHANGED,
          AUTHORISATION_REVOKED,
          AUTHORISATION_NOTIFIED,
          REVOCATION_NOTIFIED,
          AUTHORISATION_APPLIED);

  private AuthorisationEventSchemas() {}
}
