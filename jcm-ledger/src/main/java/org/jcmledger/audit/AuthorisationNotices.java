package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.PartnerCountry;
import org.jspecify.annotations.Nullable;

/** A book is told of authorisations as the Parties gave, changed and revoked them (A6, A7). */
final class AuthorisationNotices {

  private final AuditedBook book;
  private final Committees committees;
  private final Authorisations authorisations;
  private final Suspicions suspicions;

  AuthorisationNotices(
      AuditedBook book,
      Committees committees,
      Authorisations authorisations,
      Suspicions suspicions) {
    this.book = book;
    this.committees = committees;
    this.authorisations = authorisations;
    this.suspicions = suspicions;
  }

  /** Whether a committee that is held here has told the book, and not the registry. */
  boolean isOfACommitteeHeldHere(PartnerCountry committee) {
    return committees.holds(committee);
  }

  void notified(AuthorisationNotified event, long position) {
    AuditedBook.Outcome before = book.authorisations.get(event.authorisation());
    book.authorisations.put(event.authorisation(), new AuditedBook.Outcome(event, position, false));
    if (event.version() > 0) {
      book.terms.put(
          new AuthorisationVersion(event.authorisation(), event.version()), event.terms());
    }
    authorisations.told(event.authorisation(), event.version(), book.registry);
    if (!isAsGiven(event) || !isTheSame(event, before)) {
      differs(event.authorisation(), event.version(), given(event), position)
          .stake(event.terms().ceiling().map(Credits::amount).orElse(0L))
          .report(suspicions);
    } else if (before != null
        && (before.revoked() || event.version() <= before.event().version())) {
      Authorisations.outOfOrder(event.authorisation(), before.position(), position, suspicions);
    }
  }

  private long given(AuthorisationNotified event) {
    return authorisations
        .version(event.authorisation(), event.version())
        .map(Authorisations.Version::position)
        .orElse(0L);
  }

  /** As the committee has it, if the ledger holds that. */
  private boolean isAsGiven(AuthorisationNotified event) {
    return !committees.holds(event.committee())
        || authorisations
            .version(event.authorisation(), event.version())
            .filter(
                given ->
                    given.committee().equals(event.committee())
                        && given.on().equals(event.authorised())
                        && given.party().equals(event.party())
                        && given.approach().equals(event.approach())
                        && given.terms().equals(event.terms()))
            .isPresent();
  }

  /** A change is of the same committee, Party and cooperative approach. */
  private static boolean isTheSame(
      AuthorisationNotified event, AuditedBook.@Nullable Outcome before) {
    return before == null
        || (before.event().committee().equals(event.committee())
            && before.event().party().equals(event.party())
            && before.event().approach().equals(event.approach()));
  }

  void revoked(RevocationNotified event, long position) {
    AuditedBook.Outcome known = book.authorisations.get(event.authorisation());
    authorisations.toldOfRevocation(event.authorisation(), book.registry);
    Optional<Authorisations.Revocation> given = authorisations.revocation(event.authorisation());
    boolean asGiven =
        !committees.holds(event.committee())
            || given
                .map(Authorisations.Revocation::event)
                .filter(
                    revoked ->
                        revoked.committee().equals(event.committee())
                            && revoked.on().equals(event.revoked())
                            && revoked.reason().equals(event.reason()))
                .isPresent();
    if (!asGiven || known == null || !known.event().committee().equals(event.committee())) {
      long earlier =
          given
              .map(Authorisations.Revocation::position)
              .orElse(known == null ? 0L : known.position());
      differs(event.authorisation(), known == null ? 0 : known.event().version(), earlier, position)
          .report(suspicions);
    } else if (known.revoked()) {
      Authorisations.outOfOrder(event.authorisation(), known.position(), position, suspicions);
    }
    if (known != null) {
      book.authorisations.put(
          event.authorisation(), new AuditedBook.Outcome(known.event(), known.position(), true));
    }
  }

  private Suspicion differs(AuthorisationId id, int version, long earlier, long position) {
    return new Suspicion(FindingCode.AUTHORISATION_DIFFERS, position)
        .earlier(earlier)
        .fact("book", book.registry)
        .fact("authorisation", id)
        .fact("version", version);
  }
}
