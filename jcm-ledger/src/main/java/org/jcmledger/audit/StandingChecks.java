package org.jcmledger.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Credits come under authorisations that both Parties gave, that are in force and cover them, and
 * not more than they allow; and what that makes first transferred follows from them (A4, A6).
 */
final class StandingChecks {

  private final AuditedBook book;
  private final Authorisations authorisations;
  private final Suspicions suspicions;
  private final CoverChecks covers;

  StandingChecks(AuditedBook book, Authorisations authorisations, Suspicions suspicions) {
    this.book = book;
    this.authorisations = authorisations;
    this.suspicions = suspicions;
    this.covers = new CoverChecks(book, suspicions);
  }

  void issued(CreditsIssued event, long position) {
    event
        .authorised()
        .ifPresent(under -> stand(SerialSet.of(event.serials()), under, event.on(), position));
  }

  void applied(AuthorisationApplied event, long position) {
    live(event.serials(), position);
    once(event.serials(), position);
    stand(event.serials(), event.authorised(), event.on(), position);
  }

  /** What was never issued, or was retired or cancelled, comes under nothing any more. */
  private void live(SerialSet serials, long position) {
    List<SerialRange> dead =
        new ArrayList<>(book.blockOf.missing(serials, Suspicion.RANGES).ranges());
    for (SerialRange range : serials.ranges()) {
      book.places.forEach(
          range,
          (first, last, index) -> {
            if (book.byIndex.get(index).place.isEnd()) {
              dead.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    if (!dead.isEmpty()) {
      new Suspicion(FindingCode.AUTHORISED_WITHOUT_BEING_LIVE, position)
          .fact("book", book.registry)
          .serials(book.registry, SerialSet.of(dead))
          .report(suspicions);
    }
  }

  /**
   * Only what stood under a revoked authorisation and was never first transferred is free again.
   */
  private void once(SerialSet serials, long position) {
    List<SerialRange> again = new ArrayList<>();
    book.byStanding(
        serials,
        (part, under) -> {
          boolean revoked =
              isRevoked(under.byHost()) || under.byJapan().filter(this::isRevoked).isPresent();
          if (under.firstTransfer().isPresent() || !revoked) {
            again.addAll(part.ranges());
          }
        });
    if (!again.isEmpty()) {
      new Suspicion(FindingCode.AUTHORISED_TWICE, position)
          .fact("book", book.registry)
          .serials(book.registry, SerialSet.of(again))
          .report(suspicions);
    }
  }

  private boolean isRevoked(AuthorisationVersion version) {
    AuditedBook.Outcome known = book.authorisations.get(version.authorisation());
    return known == null || known.revoked();
  }

  private void stand(SerialSet serials, Authorised under, LocalDate on, long position) {
    book.become(serials, under);
    versions(under).forEach(version -> limited(version, serials, position));
    if (under.firstTransfer().isPresent()) {
      serials.ranges().forEach(range -> book.transferred.put(range, 0));
    }
    if (isOfItsHost(serials, under, position) && isOfBothParties(serials, under, position)) {
      versions(under).forEach(version -> inForce(version, serials, on, position));
      approach(serials, under, position);
      firstTransferFollows(serials, under, position);
    }
  }

  /** No more stands under an authorisation than it allows, in all books together. */
  private void limited(AuthorisationVersion version, SerialSet serials, long position) {
    AuthorisationId id = version.authorisation();
    long standing = authorisations.more(id, serials.size());
    AuditedBook.Outcome known = book.authorisations.get(id);
    if (known == null || known.event().terms().ceiling().isEmpty()) {
      return;
    }
    long ceiling = known.event().terms().ceiling().get().amount();
    if (standing > ceiling) {
      new Suspicion(FindingCode.AUTHORISED_ABOVE_THE_CEILING, position)
          .earlier(known.position())
          .fact("book", book.registry)
          .fact("authorisation", id)
          .fact("ceiling", ceiling)
          .fact("standing", standing)
          .serials(book.registry, serials)
          .stake(Math.min(serials.size(), standing - ceiling))
          .report(suspicions);
    }
  }

  /** The host owes an adjustment only under an authorisation of its own that is in force. */
  private boolean isOfItsHost(SerialSet serials, Authorised under, long position) {
    AuditedBook.Outcome known = book.authorisations.get(under.byHost().authorisation());
    List<SerialRange> ofOthers = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, block) -> {
            if (!Party.of(book.blocks.get(block).partner()).equals(under.host())) {
              ofOthers.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    if (!ofOthers.isEmpty()) {
      new Suspicion(FindingCode.CLAIMED_BY_BOTH_PARTIES, position)
          .fact("book", book.registry)
          .fact("party", under.host())
          .serials(book.registry, SerialSet.of(ofOthers))
          .report(suspicions);
      return false;
    }
    if (known == null || known.revoked() || !known.event().party().equals(under.host())) {
      new Suspicion(FindingCode.FIRST_TRANSFERRED_NOT_ADJUSTED, position)
          .earlier(known == null ? 0 : known.position())
          .fact("book", book.registry)
          .fact("authorisation", under.byHost().authorisation())
          .fact("host", under.host())
          .serials(book.registry, serials)
          .report(suspicions);
      return false;
    }
    return true;
  }

  /** In Japan's book Japan authorises too, in the host's nobody else. */
  private boolean isOfBothParties(SerialSet serials, Authorised under, long position) {
    boolean abroad = book.registry.equals(Registry.JP);
    AuditedBook.Outcome host = book.authorisations.get(under.byHost().authorisation());
    Optional<AuditedBook.Outcome> japan =
        under.byJapan().map(version -> book.authorisations.get(version.authorisation()));
    boolean ofAnother =
        japan
            .map(AuditedBook.Outcome::event)
            .filter(
                event ->
                    !event.party().equals(Party.JP)
                        || host == null
                        || !event.committee().equals(host.event().committee()))
            .isPresent();
    if (under.byJapan().isPresent() != abroad || ofAnother) {
      new Suspicion(FindingCode.AUTHORISING_PARTIES_DIFFER, position)
          .earlier(japan.map(AuditedBook.Outcome::position).orElse(0L))
          .fact("book", book.registry)
          .fact("host", under.host())
          .fact("japan", under.byJapan().map(AuthorisationVersion::toString).orElse("-"))
          .serials(book.registry, serials)
          .report(suspicions);
      return false;
    }
    return true;
  }

  /** The cooperative approach is that of both authorisations. */
  private void approach(SerialSet serials, Authorised under, long position) {
    for (AuthorisationVersion version : versions(under)) {
      AuditedBook.Outcome known = book.authorisations.get(version.authorisation());
      if (known != null && !known.event().approach().equals(under.approach())) {
        suspect(FindingCode.COOPERATIVE_APPROACHES_DIFFER, version, known, position)
            .fact("approach", under.approach())
            .fact("given", known.event().approach())
            .serials(book.registry, serials)
            .report(suspicions);
        return;
      }
    }
  }

  static List<AuthorisationVersion> versions(Authorised under) {
    List<AuthorisationVersion> versions = new ArrayList<>();
    versions.add(under.byHost());
    under.byJapan().ifPresent(versions::add);
    return versions;
  }

  private void inForce(
      AuthorisationVersion version, SerialSet serials, LocalDate on, long position) {
    AuditedBook.Outcome known = book.authorisations.get(version.authorisation());
    if (known == null || known.revoked() || known.event().version() != version.number()) {
      suspect(FindingCode.AUTHORISATION_NOT_IN_FORCE, version, known, position)
          .serials(book.registry, serials)
          .report(suspicions);
      return;
    }
    covers.check(version, known.event().terms(), serials, on, position);
  }

  private Suspicion suspect(
      FindingCode code,
      AuthorisationVersion version,
      AuditedBook.@Nullable Outcome known,
      long position) {
    return new Suspicion(code, position)
        .earlier(known == null ? 0 : known.position())
        .fact("book", book.registry)
        .fact("authorisation", version);
  }

  /** It happens at once or not, as the host's authorisation says. */
  private void firstTransferFollows(SerialSet serials, Authorised under, long position) {
    Optional<AuthorisationTerms> terms = Optional.ofNullable(book.terms.get(under.byHost()));
    if (terms.isEmpty()) {
      return;
    }
    Optional<FirstTransfer> wanted = wanted(terms.get(), under.byJapan().isPresent());
    if (!wanted.equals(under.firstTransfer())) {
      new Suspicion(FindingCode.FIRST_TRANSFER_DIFFERS, position)
          .fact("book", book.registry)
          .fact("authorisation", under.byHost())
          .serials(book.registry, serials)
          .report(suspicions);
    }
  }

  private static Optional<FirstTransfer> wanted(AuthorisationTerms terms, boolean abroad) {
    if (abroad && terms.purposes().ndc() && terms.users().contains(Party.JP)) {
      return Optional.of(FirstTransfer.TO_ANOTHER_PARTY);
    }
    return terms
        .purposes()
        .other()
        .flatMap(
            other ->
                switch (other.firstTransfer()) {
                  case AUTHORISATION -> Optional.of(FirstTransfer.AUTHORISATION);
                  case ISSUANCE -> Optional.of(FirstTransfer.ISSUANCE);
                  case USE_OR_CANCELLATION -> Optional.empty();
                });
  }
}
