package org.jcmledger.core.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.decision.OtherBooks;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.rejection.AboveTheCeiling;
import org.jcmledger.core.rejection.AuthorisationExpired;
import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.AuthorisingPartiesDiffer;
import org.jcmledger.core.rejection.CooperativeApproachesDiffer;
import org.jcmledger.core.rejection.LineNotAuthorised;
import org.jcmledger.core.rejection.PartyNotAuthorised;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.VintageNotAuthorised;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;

/**
 * Bringing credits under the authorisations that a command names (A6), and whether that makes them
 * first transferred (A4).
 */
final class Authorising {

  private final BookState state;
  private final AuthorisationVersion byHost;
  private final Outcomes.Known host;
  private final Optional<AuthorisationVersion> byJapan;

  private Authorising(
      BookState state,
      AuthorisationVersion byHost,
      Outcomes.Known host,
      Optional<AuthorisationVersion> byJapan) {
    this.state = state;
    this.byHost = byHost;
    this.host = host;
    this.byJapan = byJapan;
  }

  /**
   * The authorisations by their numbers, all in force: in Japan's book the host's and Japan's, in
   * the host's book the host's.
   */
  static Authorising under(SortedSet<AuthorisationId> named, BookState state) {
    SortedSet<Party> given = new TreeSet<>();
    for (AuthorisationId id : named) {
      given.add(inForce(id, state).party());
    }
    PartnerCountry committee = inForce(named.first(), state).committee();
    SortedSet<Party> wanted = wanted(committee, state.registry);
    if (!given.equals(wanted) || named.size() != wanted.size()) {
      throw RejectedException.raise(new AuthorisingPartiesDiffer(state.registry, wanted, given));
    }
    AuthorisationId byHost = of(Party.of(committee), named, state);
    Outcomes.Known host = inForce(byHost, state);
    Optional<AuthorisationId> byJapan =
        wanted.contains(Party.JP) ? Optional.of(of(Party.JP, named, state)) : Optional.empty();
    if (byJapan.isPresent()) {
      Outcomes.Known japan = inForce(byJapan.get(), state);
      if (!japan.approach().equals(host.approach())) {
        throw RejectedException.raise(
            new CooperativeApproachesDiffer(host.approach(), japan.approach()));
      }
    }
    return new Authorising(
        state, state.outcomes.version(byHost), host, byJapan.map(state.outcomes::version));
  }

  private static SortedSet<Party> wanted(PartnerCountry committee, Registry book) {
    SortedSet<Party> wanted = new TreeSet<>();
    wanted.add(Party.of(committee));
    if (book.equals(Registry.JP)) {
      wanted.add(Party.JP);
    }
    return wanted;
  }

  private static Outcomes.Known inForce(AuthorisationId id, BookState state) {
    Outcomes.Known known = state.outcomes.known.get(id);
    if (known == null) {
      throw RejectedException.raise(new AuthorisationUnknown(id));
    }
    if (known.revoked()) {
      throw RejectedException.raise(new AuthorisationIsRevoked(id));
    }
    return known;
  }

  private static AuthorisationId of(
      Party party, Collection<AuthorisationId> named, BookState state) {
    return named.stream()
        .filter(id -> inForce(id, state).party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  /** No more stands under an authorisation than it allows, in both books together. */
  Authorising withinTheCeiling(Credits wanted, OtherBooks others) {
    within(byHost, wanted, others);
    byJapan.ifPresent(version -> within(version, wanted, others));
    return this;
  }

  private void within(AuthorisationVersion version, Credits wanted, OtherBooks others) {
    Optional<Credits> ceiling = terms(version).ceiling();
    if (ceiling.isEmpty()) {
      return;
    }
    Outcomes.Known known =
        Objects.requireNonNull(state.outcomes.known.get(version.authorisation()));
    Tonnes elsewhere = others.authorised(known.committee(), version.authorisation());
    long before = known.authorised() + elsewhere.amount();
    if (before + wanted.amount() > ceiling.get().amount()) {
      throw RejectedException.raise(
          new AboveTheCeiling(
              version, ceiling.get(), Tonnes.of(Math.min(Credits.MAX, before)), wanted));
    }
  }

  /** Each authorisation covers the line and its vintage, and has not run out. */
  Authorising covering(LineRef line, Vintage vintage, LocalDate on) {
    covers(byHost, line, vintage, on, state);
    byJapan.ifPresent(version -> covers(version, line, vintage, on, state));
    return this;
  }

  static void covers(
      AuthorisationVersion version, LineRef line, Vintage vintage, LocalDate on, BookState state) {
    AuthorisationTerms terms = state.outcomes.terms(version);
    BookState.Notified notified = Objects.requireNonNull(state.lines.get(line));
    if (!terms.scope().covers(line, notified.line().projects())) {
      throw RejectedException.raise(new LineNotAuthorised(version, line));
    }
    if (!terms.vintages().cover(vintage)) {
      throw RejectedException.raise(new VintageNotAuthorised(version, vintage));
    }
    if (terms.expires().filter(on::isAfter).isPresent()) {
      throw RejectedException.raise(new AuthorisationExpired(version, terms.expires().get(), on));
    }
  }

  /** Under which authorisations the credits stand from now on. */
  Authorised authorised() {
    return new Authorised(
        host.approach(), host.party(), byHost, byJapan, byJapan.isPresent() ? abroad() : athome());
  }

  /**
   * Credits of Japan's side leave the host for good when Japan's registry records them: a first
   * international transfer if Japan may use them towards its NDC. If not, they are for other
   * purposes, and the host says when.
   */
  private Optional<FirstTransfer> abroad() {
    AuthorisationTerms terms = terms(byHost);
    if (terms.purposes().ndc() && terms.users().contains(Party.JP)) {
      return Optional.of(FirstTransfer.TO_ANOTHER_PARTY);
    }
    if (terms.purposes().other().isEmpty()) {
      throw RejectedException.raise(new PartyNotAuthorised(byHost, Party.JP));
    }
    return athome();
  }

  /** Credits of the host's side are first transferred for other purposes only, when it says. */
  private Optional<FirstTransfer> athome() {
    return terms(byHost)
        .purposes()
        .other()
        .map(AuthorisedPurposes.OtherPurposes::firstTransfer)
        .flatMap(Authorising::atOnce);
  }

  private static Optional<FirstTransfer> atOnce(FirstTransferTrigger trigger) {
    return switch (trigger) {
      case AUTHORISATION -> Optional.of(FirstTransfer.AUTHORISATION);
      case ISSUANCE -> Optional.of(FirstTransfer.ISSUANCE);
      case USE_OR_CANCELLATION -> Optional.empty();
    };
  }

  private AuthorisationTerms terms(AuthorisationVersion version) {
    return state.outcomes.terms(version);
  }
}
