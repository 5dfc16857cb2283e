package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;

/**
 * Nobody uses what no host has first transferred, and nobody otherwise than the authorisations
 * allow to which it keeps since (A1, A4, A6, A7). Vintages to 2020 are no outcomes.
 */
final class UseChecks {

  private static final int LAST_OF_PLEDGES = 2020;
  private static final String OTHER_PURPOSES = "other international mitigation purposes";

  private final AuditedBook book;
  private final Suspicions suspicions;
  private final CoverChecks covers;

  UseChecks(AuditedBook book, Suspicions suspicions) {
    this.book = book;
    this.suspicions = suspicions;
    this.covers = new CoverChecks(book, suspicions);
  }

  /** Towards an NDC. */
  void retired(CreditsRetired event, long position) {
    if (event.purpose().match(pledge -> true, ndc -> false)) {
      return;
    }
    SerialSet late = outcomes(book.transferred.missing(event.serials(), Suspicion.RANGES));
    withoutFirstTransfer(late, event, event.purpose().toString(), position);
    Party user = Party.of(book.registry);
    book.byStanding(
        book.transferred.present(event.serials(), Integer.MAX_VALUE),
        (part, under) ->
            allowed(
                part,
                under,
                event,
                event.purpose().toString(),
                position,
                terms -> terms.purposes().ndc() && terms.users().contains(user)));
  }

  /** A cancellation for other purposes is a use, and may be the first transfer. */
  void cancelled(CreditsCancelled event, long position) {
    boolean forOthers = event.purpose() == CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION;
    SerialSet outcomes = forOthers ? outcomes(event.serials()) : SerialSet.empty();
    SerialSet before = book.transferred.present(outcomes, Integer.MAX_VALUE);
    SerialSet now = event.firstTransferred();
    SerialSet wrong = forOthers ? now.minus(event.serials()).union(now.intersection(before)) : now;
    firstTransferFollows(wrong, position);
    if (forOthers) {
      withoutFirstTransfer(
          outcomes.minus(before).minus(now).firstRanges(Suspicion.RANGES),
          event,
          OTHER_PURPOSES,
          position);
      book.byStanding(before, (part, under) -> otherUse(part, under, event, position));
    }
    obliging(now.minus(wrong), position);
    book.byStanding(
        now.minus(wrong), (part, under) -> transferredNow(part, under, event, position));
  }

  /** Only a cancellation for other purposes first transfers, its own serials, and those once. */
  private void firstTransferFollows(SerialSet wrong, long position) {
    if (!wrong.isEmpty()) {
      new Suspicion(FindingCode.FIRST_TRANSFER_DIFFERS, position)
          .fact("book", book.registry)
          .fact("authorisation", "-")
          .serials(book.registry, wrong)
          .report(suspicions);
    }
  }

  private void withoutFirstTransfer(
      SerialSet serials, Movement event, String purpose, long position) {
    if (!serials.isEmpty()) {
      new Suspicion(FindingCode.USED_WITHOUT_FIRST_TRANSFER, position)
          .account("account", book.ref(event.to()))
          .fact("book", book.registry)
          .fact("purpose", purpose)
          .serials(book.registry, serials)
          .report(suspicions);
    }
  }

  /** Where nothing in force stands behind a first transfer, nobody adjusts for it. */
  private void obliging(SerialSet now, long position) {
    List<SerialRange> loose =
        new ArrayList<>(book.standingOf.missing(now, Suspicion.RANGES).ranges());
    book.byStanding(
        now,
        (part, under) -> {
          AuditedBook.Outcome known = book.authorisations.get(under.byHost().authorisation());
          if (known == null || known.revoked()) {
            loose.addAll(part.ranges());
          }
        });
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

  /** First transferred by this, under the versions in force, to which they keep from now on. */
  private void transferredNow(
      SerialSet part, Authorised under, CreditsCancelled event, long position) {
    Authorised now =
        new Authorised(
            under.approach(),
            under.host(),
            inForce(under.byHost()),
            under.byJapan().map(this::inForce),
            Optional.of(FirstTransfer.USE_OR_CANCELLATION));
    book.become(part, now);
    part.ranges().forEach(range -> book.transferred.put(range, 0));
    otherUse(part, now, event, position);
    for (AuthorisationVersion version : StandingChecks.versions(now)) {
      AuthorisationTerms terms = book.terms.get(version);
      if (terms != null) {
        covers.check(version, terms, part, event.on(), position);
      }
    }
  }

  private AuthorisationVersion inForce(AuthorisationVersion version) {
    AuditedBook.Outcome known = book.authorisations.get(version.authorisation());
    return known == null || known.event().version() < 1
        ? version
        : new AuthorisationVersion(version.authorisation(), known.event().version());
  }

  private void otherUse(SerialSet part, Authorised under, CreditsCancelled event, long position) {
    allowed(
        part,
        under,
        event,
        OTHER_PURPOSES,
        position,
        terms -> terms.purposes().other().isPresent());
  }

  private void allowed(
      SerialSet part,
      Authorised under,
      Movement event,
      String purpose,
      long position,
      Predicate<AuthorisationTerms> use) {
    Optional<Actor> holder =
        Optional.ofNullable(book.accounts.get(event.from()))
            .flatMap(account -> account.opening)
            .map(opening -> opening.holder());
    for (AuthorisationVersion version : StandingChecks.versions(under)) {
      AuthorisationTerms terms = book.terms.get(version);
      boolean allowed =
          terms == null || (use.test(terms) && holder.map(terms::authorise).orElse(true));
      if (!allowed) {
        new Suspicion(FindingCode.USED_AGAINST_THE_AUTHORISATION, position)
            .account("account", book.ref(event.from()))
            .fact("book", book.registry)
            .fact("authorisation", version)
            .fact("purpose", purpose)
            .fact("holder", holder.map(Actor::name).orElse("?"))
            .serials(book.registry, part)
            .report(suspicions);
        return;
      }
    }
  }

  /** Those of vintages from 2021. */
  private SerialSet outcomes(SerialSet serials) {
    List<SerialRange> found = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, block) -> {
            if (book.blocks.get(block).vintage().year() > LAST_OF_PLEDGES) {
              found.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    return SerialSet.of(found);
  }
}
