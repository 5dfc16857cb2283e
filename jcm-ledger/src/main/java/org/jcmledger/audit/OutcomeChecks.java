package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Party;

/**
 * Credits as outcomes under Article 6: nobody uses what no host has first transferred, nothing is
 * first transferred that its host did not authorise, and not more than that (A1, A4, A6).
 */
final class OutcomeChecks {

  private static final int LAST_OF_PLEDGES = 2020;

  private final AuditedBook book;
  private final Committees committees;
  private final Authorisations authorisations;
  private final Suspicions suspicions;

  OutcomeChecks(
      AuditedBook book,
      Committees committees,
      Authorisations authorisations,
      Suspicions suspicions) {
    this.book = book;
    this.committees = committees;
    this.authorisations = authorisations;
    this.suspicions = suspicions;
  }

  /** Whether the committee that is held here has told the book, and not the registry. */
  boolean isOfACommitteeHeldHere(AuthorisationNotified event) {
    return committees.holds(event.committee());
  }

  void notified(AuthorisationNotified event, long position) {
    AuditedBook.Outcome known = new AuditedBook.Outcome(event, position, false);
    book.authorisations.put(event.authorisation(), known);
    if (!committees.holds(event.committee())) {
      return;
    }
    Optional<Authorisations.Version> given =
        authorisations.version(event.authorisation(), event.version());
    boolean same =
        given
            .filter(
                v ->
                    v.committee().equals(event.committee())
                        && v.party().equals(event.party())
                        && v.terms().equals(event.terms()))
            .isPresent();
    if (!same) {
      new Suspicion(FindingCode.AUTHORISATION_DIFFERS, position)
          .earlier(given.map(Authorisations.Version::position).orElse(0L))
          .fact("book", book.registry)
          .fact("authorisation", event.authorisation())
          .fact("version", event.version())
          .stake(event.terms().ceiling().map(Credits::amount).orElse(0L))
          .report(suspicions);
    }
  }

  void revoked(RevocationNotified event) {
    book.authorisations.computeIfPresent(
        event.authorisation(),
        (id, known) -> new AuditedBook.Outcome(known.event(), known.position(), true));
  }

  void issued(CreditsIssued event, long position) {
    event.authorised().ifPresent(u -> stand(SerialSet.of(event.serials()), u, position));
  }

  void applied(AuthorisationApplied event, long position) {
    stand(event.serials(), event.authorised(), position);
  }

  private void stand(SerialSet serials, Authorised under, long position) {
    book.standing.add(under);
    for (SerialRange range : serials.ranges()) {
      book.standingOf.put(range, book.standing.size() - 1);
    }
    limited(under.byHost(), serials, position);
    under.byJapan().ifPresent(version -> limited(version, serials, position));
    if (under.firstTransfer().isPresent()) {
      transferred(serials, under, position);
    } else {
      obliging(serials, under, position);
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

  private void transferred(SerialSet serials, Authorised under, long position) {
    for (SerialRange range : serials.ranges()) {
      book.transferred.put(range, 0);
    }
    obliging(serials, under, position);
  }

  /** The host owes an adjustment only under an authorisation of its own that is in force. */
  private void obliging(SerialSet serials, Authorised under, long position) {
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
    } else if (known == null || known.revoked() || !known.event().party().equals(under.host())) {
      new Suspicion(FindingCode.FIRST_TRANSFERRED_NOT_ADJUSTED, position)
          .earlier(known == null ? 0 : known.position())
          .fact("book", book.registry)
          .fact("authorisation", under.byHost().authorisation())
          .fact("host", under.host())
          .serials(book.registry, serials)
          .report(suspicions);
    }
  }

  /** What is cancelled for other purposes and first transferred by that stood ready for it. */
  void cancelled(CreditsCancelled event, long position) {
    SerialSet serials = event.firstTransferred();
    if (serials.isEmpty()) {
      return;
    }
    List<SerialRange> loose = new ArrayList<>(missing(serials));
    List<SerialRange> ready = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      book.standingOf.forEach(
          range,
          (first, last, index) -> {
            Authorised under = book.standing.get(index);
            AuditedBook.Outcome known = book.authorisations.get(under.byHost().authorisation());
            boolean obliges = known != null && !known.revoked();
            (obliges ? ready : loose).add(SerialRange.of(first, last));
            return true;
          });
    }
    ready.forEach(range -> book.transferred.put(range, 0));
    if (!loose.isEmpty()) {
      new Suspicion(FindingCode.FIRST_TRANSFERRED_NOT_ADJUSTED, position)
          .earlier(0)
          .fact("book", book.registry)
          .fact("authorisation", "?")
          .fact("host", "?")
          .serials(book.registry, SerialSet.of(loose))
          .report(suspicions);
    }
  }

  private List<SerialRange> missing(SerialSet serials) {
    return book.standingOf.missing(serials, Suspicion.RANGES).ranges();
  }

  /** Towards an NDC nobody uses what no host has first transferred; earlier vintages cannot be. */
  void retired(CreditsRetired event, long position) {
    if (event.purpose().match(pledge -> true, ndc -> false)) {
      return;
    }
    SerialSet wanting = book.transferred.missing(event.serials(), Suspicion.RANGES);
    List<SerialRange> late = new ArrayList<>();
    for (SerialRange range : wanting.ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, block) -> {
            if (book.blocks.get(block).vintage().year() > LAST_OF_PLEDGES) {
              late.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    if (!late.isEmpty()) {
      new Suspicion(FindingCode.USED_WITHOUT_FIRST_TRANSFER, position)
          .account("account", book.ref(event.to()))
          .fact("book", book.registry)
          .fact("purpose", event.purpose())
          .serials(book.registry, SerialSet.of(late))
          .report(suspicions);
    }
  }
}
