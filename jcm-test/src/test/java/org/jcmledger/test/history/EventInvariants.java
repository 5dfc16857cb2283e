package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.Registry;

/**
 * What the domain document's invariants ask of each new event, each in a method of its own. The
 * model stands where it stood before the event.
 */
final class EventInvariants {

  private final CoreRunner core;
  private final NaiveLedger model;
  private final List<Event> log = new ArrayList<>();

  EventInvariants(CoreRunner core, NaiveLedger model) {
    this.core = core;
    this.model = model;
  }

  /** The events of a newly accepted command, before the model knows of them. */
  void check(Command command, List<Event> events) {
    i1(events);
    for (Event event : events) {
      if (event instanceof Movement movement) {
        i1(movement);
        i6(movement);
        i7(movement);
        i8(movement);
        i15(movement);
      }
      if (event instanceof CreditsIssued issued) {
        i5(issued);
        i12(issued);
        i14(issued);
        i15(issued);
      }
      if (event instanceof IssuanceDecided decided) {
        i4(decided);
      }
      if (event instanceof IssuanceNotified notified) {
        i9(notified);
      }
      if (event instanceof BookEvent of) {
        assertThat(of.on())
            .as("I10 a book's dates never decrease, so that as-of is a prefix")
            .isAfterOrEqualTo(model.book(of.book()).lastDate());
      }
    }
    assertThat(events).as("each command records something: %s", command).isNotEmpty();
  }

  private void i1(List<Event> events) {
    assertThat(core.log().subList(0, log.size()))
        .as("I1 append-only: what was recorded stays as it was")
        .isEqualTo(log);
    log.addAll(events);
    assertThat(core.log()).as("I1 append-only: what is recorded comes last").isEqualTo(log);
  }

  private void i1(Movement movement) {
    if (movement instanceof MovementCorrected correction) {
      NaiveBook book = model.book(correction.book());
      Movement original = book.movements().get(correction.original());
      assertThat(original)
          .as("I1 a correction compensates a movement, and no correction: %s", correction)
          .isNotNull()
          .isNotInstanceOf(MovementCorrected.class);
      assertThat(book.isCorrected(correction.original()))
          .as("I1 a movement is compensated once: %s", correction)
          .isFalse();
      assertThat(List.of(correction.serials(), correction.from(), correction.to()))
          .as("I1 it is compensated whole: %s", correction)
          .isEqualTo(List.of(original.serials(), original.to(), original.from()));
    }
  }

  private void i4(IssuanceDecided decided) {
    for (IssuanceLine line : decided.lines()) {
      assertThat(line.japan().amount() + line.host().amount())
          .as("I4 per decision Σ notified(sides) = total: %s", decided.decision())
          .isEqualTo(line.total().amount());
    }
  }

  private void i5(CreditsIssued issued) {
    assertThat(issued.serials().first())
        .as("I5 blocks are disjoint: a new one follows the last")
        .isEqualTo(model.book(issued.book()).issued() + 1);
    List<SerialRange> parts = issued.allocations().stream().map(AllocatedRange::serials).toList();
    assertThat(SerialSet.of(parts))
        .as("I5 the allocated parts are disjoint and make up the block")
        .isEqualTo(SerialSet.of(issued.serials()));
  }

  private void i6(Movement movement) {
    if (!(movement instanceof MovementCorrected)) {
      assertThat(kind(movement.book(), movement.from()).isTerminal())
          .as("I6 no outflow from retirement or cancellation but by correction: %s", movement)
          .isFalse();
    }
  }

  private void i7(Movement movement) {
    NaiveBook book = model.book(movement.book());
    assertThat(List.of(book.account(movement.from()), book.account(movement.to())))
        .as("I7 no cross-registry movement: both accounts are of %s", movement.book())
        .allMatch(Optional::isPresent);
  }

  private void i8(Movement movement) {
    assertThat(model.book(movement.book()).restricted().overlaps(movement.serials()))
        .as("I8 restricted blocks do not move: %s", movement)
        .isFalse();
  }

  private static void i9(IssuanceNotified notified) {
    assertThat(notified.lines())
        .as("I9 periods are credited by one committee, that of the project's host: %s", notified)
        .allMatch(
            line ->
                line.projects().stream()
                    .allMatch(p -> p.host().equals(notified.decision().committee())));
  }

  private void i12(CreditsIssued issued) {
    NaiveLine line = model.book(issued.book()).line(issued.line()).orElseThrow();
    assertThat(line.issuances()).as("I12 each side issues a line once: %s", issued.line()).isZero();
    assertThat(issued.serials().size())
        .as("I12 and then the whole of it: %s", issued.line())
        .isEqualTo(line.notified().notified().amount());
  }

  private void i14(CreditsIssued issued) {
    NaiveLine line = model.book(issued.book()).line(issued.line()).orElseThrow();
    assertThat(line.notified().notified().isZero())
        .as("I14 a share of zero creates no credits: %s", issued.line())
        .isFalse();
  }

  private void i15(Movement movement) {
    AccountKind to = kind(movement.book(), movement.to());
    if (movement instanceof CreditsRetired) {
      assertThat(to).as("I15 無効化 is retirement").isEqualTo(AccountKind.RETIREMENT);
    } else if (movement instanceof CreditsCancelled) {
      assertThat(to).as("I15 取消し is cancellation").isEqualTo(AccountKind.CANCELLATION);
    } else if (movement instanceof CreditsTransferred) {
      assertThat(to.isTerminal()).as("I15 a transfer ends nothing").isFalse();
    }
  }

  private void i15(CreditsIssued issued) {
    assertThat(issued.allocations())
        .as("I15 credits are issued to holding accounts")
        .noneMatch(a -> kind(issued.book(), a.account()).isTerminal());
  }

  private AccountKind kind(Registry book, AccountNumber account) {
    return model.book(book).account(account).orElseThrow().kind();
  }
}
