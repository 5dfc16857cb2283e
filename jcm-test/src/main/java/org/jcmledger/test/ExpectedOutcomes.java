package org.jcmledger.test;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.AuthorisationView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.RecordedEvent;

/** What a book must make of credits as mitigation outcomes, told without the domain's rules. */
final class ExpectedOutcomes {

  private ExpectedOutcomes() {}

  /** The host's authorisation and Japan's, among those named, and when they transfer. */
  static Authorised under(SortedSet<AuthorisationId> named, BookView book) {
    AuthorisationView host = of(named, book, false).orElseThrow(() -> unknown(named));
    Optional<AuthorisationView> japan = of(named, book, true);
    boolean towardsNdc = japan.isPresent() && host.terms().purposes().ndc();
    return new Authorised(
        host.approach(),
        host.party(),
        version(host),
        japan.map(ExpectedOutcomes::version),
        towardsNdc ? Optional.of(FirstTransfer.TO_ANOTHER_PARTY) : trigger(host));
  }

  private static Optional<AuthorisationView> of(
      SortedSet<AuthorisationId> named, BookView book, boolean japan) {
    return named.stream()
        .flatMap(id -> book.authorisation(id).stream())
        .filter(view -> view.party().equals(Party.JP) == japan)
        .findFirst();
  }

  private static IllegalArgumentException unknown(SortedSet<AuthorisationId> named) {
    return new IllegalArgumentException("no authorisation by a host is among " + named);
  }

  private static AuthorisationVersion version(AuthorisationView view) {
    return new AuthorisationVersion(view.authorisation(), view.version());
  }

  private static Optional<FirstTransfer> trigger(AuthorisationView host) {
    return host.terms()
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

  /** Those of a book's serials that stand under authorisations and were not first transferred. */
  static SerialSet waiting(Registry book, SerialSet among, List<RecordedEvent> before) {
    SerialSet waiting = SerialSet.empty();
    for (RecordedEvent recorded : before) {
      Event event = recorded.event();
      if (event instanceof CreditsIssued issued
          && issued.book().equals(book)
          && issued.authorised().filter(u -> u.firstTransfer().isEmpty()).isPresent()) {
        waiting = waiting.union(SerialSet.of(issued.serials()));
      } else if (event instanceof AuthorisationApplied applied && applied.book().equals(book)) {
        waiting =
            applied.authorised().firstTransfer().isPresent()
                ? waiting.minus(applied.serials())
                : waiting.union(applied.serials());
      } else if (event instanceof CreditsCancelled cancelled && cancelled.book().equals(book)) {
        waiting = waiting.minus(cancelled.firstTransferred());
      }
    }
    return waiting.intersection(among);
  }
}
