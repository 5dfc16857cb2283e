package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.audit.AuditedAccount.Place;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.NotifiedLine;

/** An issuance gives a notified line, whole and once, serials that never were before (R1, R19). */
final class IssuanceChecks {

  private final AuditedBook book;
  private final AccountChecks accounts;
  private final Suspicions suspicions;

  IssuanceChecks(AuditedBook book, AccountChecks accounts, Suspicions suspicions) {
    this.book = book;
    this.accounts = accounts;
    this.suspicions = suspicions;
  }

  void check(CreditsIssued event, long position) {
    checkSerials(event, position);
    checkAllocations(event, position);
    checkLine(event, position);
    apply(event, position);
  }

  private void checkSerials(CreditsIssued event, long position) {
    SerialSet before = book.blockOf.present(SerialSet.of(event.serials()), Suspicion.RANGES);
    if (!before.isEmpty()) {
      Suspicion suspicion = new Suspicion(FindingCode.ISSUED_SERIALS_OVERLAP, position);
      int block = book.blockOf.get(before.first()).orElseThrow();
      suspicion
          .earlier(book.blocks.get(block).position())
          .fact("book", book.registry)
          .serials(book.registry, before)
          .report(suspicions);
      book.misplaced.add(before, suspicion);
      suspectHolders(before);
    } else if (event.serials().first() != book.nextSerial) {
      new Suspicion(FindingCode.ISSUED_SERIALS_SKIP, position)
          .fact("book", book.registry)
          .serials(book.registry, SerialSet.of(event.serials()))
          .fact("first", event.serials().first())
          .fact("expected", book.nextSerial)
          .report(suspicions);
    }
  }

  private void suspectHolders(SerialSet serials) {
    for (SerialRange range : serials.ranges()) {
      book.places.forEach(
          range,
          (first, last, index) -> {
            book.byIndex.get(index).suspect = true;
            return true;
          });
    }
  }

  private void checkAllocations(CreditsIssued event, long position) {
    long next = event.serials().first();
    long sum = 0;
    boolean follow = true;
    for (AllocatedRange allocated : event.allocations()) {
      SerialSet serials = SerialSet.of(allocated.serials());
      AuditedAccount account = accounts.known(allocated.account(), position);
      accounts.usable(account, serials, position);
      if (account.place.isEnd()) {
        new Suspicion(FindingCode.WRONG_KIND_OF_TARGET, position)
            .account("account", account.ref)
            .serials(book.registry, serials)
            .report(suspicions);
      }
      follow &= allocated.serials().first() == next;
      next = allocated.serials().last() + 1;
      sum += allocated.serials().size();
    }
    if (!follow || next != event.serials().last() + 1) {
      Suspicion suspicion = new Suspicion(FindingCode.QUANTITY_AND_RANGE_DISAGREE, position);
      SerialSet all = SerialSet.of(event.serials());
      suspicion
          .fact("book", book.registry)
          .serials(book.registry, all)
          .fact("tonnes", sum)
          .stake(Math.abs(sum - all.size()))
          .report(suspicions);
      book.misplaced.add(all, suspicion);
      for (AllocatedRange allocated : event.allocations()) {
        book.misplaced.add(SerialSet.of(allocated.serials()), suspicion);
        accounts.known(allocated.account(), position).suspect = true;
      }
    }
  }

  private void checkLine(CreditsIssued event, long position) {
    AuditedLine line = book.lines.get(event.line());
    long size = event.serials().size();
    if (line == null) {
      line = new AuditedLine(event.line(), Optional.empty(), 0);
      line.suspect = true;
      book.lines.put(event.line(), line);
      suspect(FindingCode.ISSUED_WITHOUT_NOTIFICATION, event, position).report(suspicions);
    } else if (line.issuance > 0) {
      line.suspect = true;
      suspect(FindingCode.LINE_ISSUED_TWICE, event, position)
          .earlier(line.issuance)
          .report(suspicions);
    } else if (line.notified.isPresent()) {
      checkAmount(event, line, line.notified.get(), position);
    }
    line.tonnes += size;
    if (line.issuance == 0) {
      line.issuance = position;
      line.issued = Optional.of(event.serials());
      line.issuedOn = Optional.of(event.on());
    }
  }

  private void checkAmount(
      CreditsIssued event, AuditedLine line, NotifiedLine notified, long position) {
    long size = event.serials().size();
    long allowed = notified.notified().amount();
    if (size != allowed) {
      line.suspect = true;
      suspect(
              size > allowed
                  ? FindingCode.ISSUED_ABOVE_NOTIFIED
                  : FindingCode.ISSUED_BELOW_NOTIFIED,
              event,
              position)
          .event("earlier", line.notification)
          .fact("notified", allowed)
          .stake(Math.abs(size - allowed))
          .report(suspicions);
    }
    if (!event.vintage().equals(notified.vintage())) {
      suspect(FindingCode.ISSUED_VINTAGE_DIFFERS, event, position)
          .event("earlier", line.notification)
          .fact("vintage", event.vintage())
          .fact("notified", notified.vintage())
          .report(suspicions);
    }
  }

  private Suspicion suspect(FindingCode code, CreditsIssued event, long position) {
    return new Suspicion(code, position)
        .fact("book", book.registry)
        .fact("line", event.line())
        .serials(book.registry, SerialSet.of(event.serials()));
  }

  private void apply(CreditsIssued event, long position) {
    Block block = new Block(position, event.line(), event.vintage(), event.serials());
    book.blocks.add(block);
    book.blockOf.put(event.serials(), book.blocks.size() - 1);
    book.nextSerial = Math.max(book.nextSerial, event.serials().last() + 1);
    book.flows.add(
        Flows.Flow.ISSUED, block.partner(), event.on(), event.serials().size(), position);
    for (AllocatedRange allocated : event.allocations()) {
      AuditedAccount account = accounts.known(allocated.account(), position);
      book.places.put(allocated.serials(), account.index);
      account.enter(allocated.serials().size(), position);
      if (account.place == Place.RETIRED || account.place == Place.CANCELLED) {
        book.flows.add(
            account.place == Place.RETIRED ? Flows.Flow.RETIRED : Flows.Flow.CANCELLED,
            block.partner(),
            event.on(),
            allocated.serials().size(),
            position);
      }
    }
  }
}
