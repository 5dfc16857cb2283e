package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** A correction brings back what one movement moved, all of it, once, and from where it put it. */
final class CorrectionChecks {

  private final AuditedBook book;
  private final AccountChecks accounts;
  private final MovementChecks movements;
  private final Originals originals;
  private final Suspicions suspicions;

  CorrectionChecks(
      AuditedBook book,
      AccountChecks accounts,
      MovementChecks movements,
      Originals originals,
      Suspicions suspicions) {
    this.book = book;
    this.accounts = accounts;
    this.movements = movements;
    this.originals = originals;
    this.suspicions = suspicions;
  }

  void check(MovementCorrected event, long position) {
    AuditedAccount from = accounts.known(event.from(), position);
    AuditedAccount to = accounts.known(event.to(), position);
    accounts.notClosed(to, event.serials(), position);
    Optional<Seen> original = originals.before(position, event.original());
    if (original.isEmpty()) {
      suspect(FindingCode.CORRECTION_WITHOUT_ORIGINAL, event, position)
          .fact("book", book.registry)
          .fact("original", event.original())
          .report(suspicions);
    } else if (isMovement(original.get())) {
      against(original.get(), event, position);
    } else {
      suspect(FindingCode.CORRECTION_OF_NO_MOVEMENT, event, position)
          .earlier(original.get().position())
          .fact("book", book.registry)
          .report(suspicions);
    }
    book.corrections.putIfAbsent(event.original(), position);
    movements.unrestricted(event.serials(), position);
    stillThere(event, original, from, position);
    movements.apply(event, from, to, position);
  }

  private boolean isMovement(Seen original) {
    return original.event() instanceof Movement movement
        && !(movement instanceof MovementCorrected)
        && movement.book().equals(book.registry);
  }

  private void against(Seen seen, MovementCorrected event, long position) {
    Movement original = (Movement) seen.event();
    Long before = book.corrections.get(event.original());
    if (before != null) {
      suspect(FindingCode.CORRECTED_TWICE, event, position)
          .earlier(seen.position())
          .event("before", before)
          .report(suspicions);
    }
    List<String> differences = new ArrayList<>();
    if (!original.to().equals(event.from())) {
      differences.add(event.from() + " != " + original.to());
    }
    if (!original.from().equals(event.to())) {
      differences.add(event.to() + " != " + original.from());
    }
    if (!original.serials().equals(event.serials())) {
      differences.add(
          Suspicion.text(event.serials()) + " != " + Suspicion.text(original.serials()));
    }
    if (!differences.isEmpty()) {
      suspect(FindingCode.CORRECTION_DIFFERS_FROM_ORIGINAL, event, position)
          .earlier(seen.position())
          .fact("difference", String.join("; ", differences))
          .report(suspicions);
    }
  }

  private Suspicion suspect(FindingCode code, MovementCorrected event, long position) {
    Suspicion suspicion = new Suspicion(code, position);
    suspicion.serials(book.registry, event.serials());
    suspicion.accounts.add(book.ref(event.from()));
    suspicion.accounts.add(book.ref(event.to()));
    book.misplaced.add(event.serials(), suspicion);
    return suspicion;
  }

  private void stillThere(
      MovementCorrected event, Optional<Seen> original, AuditedAccount from, long position) {
    List<SerialRange> gone = new ArrayList<>();
    for (SerialRange range : event.serials().ranges()) {
      book.places.forEach(
          range,
          (first, last, index) -> {
            if (index != from.index) {
              gone.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    SerialSet news =
        book.misplaced.news(SerialSet.of(gone), FindingCode.CORRECTION_AFTER_ONWARD_MOVEMENT);
    if (news.isEmpty()) {
      return;
    }
    Suspicion suspicion = new Suspicion(FindingCode.CORRECTION_AFTER_ONWARD_MOVEMENT, position);
    suspicion
        .earlier(original.map(Seen::position).orElse(0L))
        .account("account", from.ref)
        .serials(book.registry, news)
        .report(suspicions);
    book.misplaced.add(news, suspicion);
  }
}
