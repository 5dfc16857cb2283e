package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.issuance.TermsRules;
import org.jcmledger.core.rejection.AuthorisationAlreadyNotified;
import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationNumberUsed;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.NoSideOfTheAuthorisation;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** How a Party's authorisation, its changes and its revocation reach a book (A6, A7). */
final class AuthorisationRules {

  private AuthorisationRules() {}

  /** An authorisation of a committee that this ledger does not hold. */
  static AuthorisationNotified notify(NotifyAuthorisation c, LocalDate on, BookState state) {
    side(c.committee(), c.authorisation(), state);
    TermsRules.ofTheTwoParties(c.committee(), c.party());
    TermsRules.ofCommittee(c.committee(), c.terms());
    AuthorisationNotified event =
        new AuthorisationNotified(
            on,
            c.by(),
            c.book(),
            c.committee(),
            c.authorisation(),
            c.version(),
            c.authorised(),
            c.party(),
            c.approach(),
            c.terms());
    numbered(event, state);
    next(event, state);
    TermsRules.usersAreNotTheHost(c.committee(), c.terms());
    return event;
  }

  /** A revocation of a committee that this ledger does not hold. */
  static RevocationNotified notify(NotifyRevocation c, LocalDate on, BookState state) {
    side(c.committee(), c.authorisation(), state);
    Outcomes.Known known = state.outcomes.known.get(c.authorisation());
    if (known == null || !known.committee().equals(c.committee())) {
      throw RejectedException.raise(new AuthorisationUnknown(c.authorisation()));
    }
    inForce(c.authorisation(), known);
    return new RevocationNotified(
        on, c.by(), c.book(), c.committee(), c.authorisation(), c.revoked(), c.reason());
  }

  /** An authorisation of a committee that this ledger holds, in the same commit. */
  static AuthorisationNotified notification(
      OutcomesAuthorised authorised, BookState state, Circumstances now) {
    AuthorisationNotified event =
        new AuthorisationNotified(
            day(authorised.on(), state, now),
            authorised.by(),
            state.registry,
            authorised.committee(),
            authorised.authorisation(),
            1,
            authorised.on(),
            authorised.party(),
            authorised.approach(),
            authorised.terms());
    numbered(event, state);
    return event;
  }

  /** A change by a committee that this ledger holds, in the same commit. */
  static AuthorisationNotified notification(
      AuthorisationChanged changed, BookState state, Circumstances now) {
    Outcomes.Known known = known(changed.authorisation(), state);
    return new AuthorisationNotified(
        day(changed.on(), state, now),
        changed.by(),
        state.registry,
        changed.committee(),
        changed.authorisation(),
        changed.version(),
        changed.on(),
        known.party(),
        known.approach(),
        changed.terms());
  }

  /** A revocation by a committee that this ledger holds, in the same commit. */
  static RevocationNotified notification(
      AuthorisationRevoked revoked, BookState state, Circumstances now) {
    return new RevocationNotified(
        day(revoked.on(), state, now),
        revoked.by(),
        state.registry,
        revoked.committee(),
        revoked.authorisation(),
        revoked.on(),
        revoked.reason());
  }

  private static LocalDate day(FactDate happened, BookState state, Circumstances now) {
    return IssuanceRules.dayOfNotification(happened, state, now);
  }

  /** An authorisation concerns Japan and the partner country, and no one else. */
  private static void side(PartnerCountry committee, AuthorisationId id, BookState state) {
    if (!state.registry.equals(Registry.JP) && !state.registry.equals(committee.registry())) {
      throw RejectedException.raise(new NoSideOfTheAuthorisation(state.registry, id));
    }
  }

  /** A number is one authorisation's, of one committee, Party and cooperative approach. */
  private static void numbered(AuthorisationNotified event, BookState state) {
    Outcomes.Known known = state.outcomes.known.get(event.authorisation());
    boolean another =
        known != null
            && (!known.committee().equals(event.committee())
                || !known.party().equals(event.party())
                || !known.approach().equals(event.approach()));
    if (another) {
      throw RejectedException.raise(new AuthorisationNumberUsed(event.authorisation()));
    }
  }

  /** A book hears of versions in their order; it may have missed some. */
  private static void next(AuthorisationNotified event, BookState state) {
    Outcomes.Known known = state.outcomes.known.get(event.authorisation());
    if (known == null) {
      return;
    }
    inForce(event.authorisation(), known);
    if (event.version() <= known.version()) {
      throw RejectedException.raise(
          new AuthorisationAlreadyNotified(
              state.registry,
              new AuthorisationVersion(event.authorisation(), known.version()),
              event.version()));
    }
  }

  private static void inForce(AuthorisationId id, Outcomes.Known known) {
    if (known.revoked()) {
      throw RejectedException.raise(new AuthorisationIsRevoked(id));
    }
  }

  private static Outcomes.Known known(AuthorisationId id, BookState state) {
    Outcomes.Known known = state.outcomes.known.get(id);
    if (known == null) {
      throw new IllegalStateException("authorisation " + id + " was never notified");
    }
    return known;
  }
}
