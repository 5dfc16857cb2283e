package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Sample;

/**
 * One book's story: given what happened, when someone asks something, then the book records it or
 * refuses. Every step checks besides that deciding changed nothing, and that the book rebuilt from
 * its events is the same as the live one.
 */
final class BookScenario {

  private final AccountBook book;
  private final List<BookEvent> history = new ArrayList<>();
  private final Map<RequestId, Event> past = new HashMap<>();
  private Instant now = Instant.parse("2026-04-01T00:00:00Z");
  private int requests;

  private BookScenario(Registry registry) {
    this.book = new AccountBook(registry);
  }

  /** A book of which nothing is recorded yet. */
  static BookScenario of(Registry registry) {
    return new BookScenario(registry);
  }

  /** From now on it is noon of this day in Greenwich. */
  BookScenario today(String day) {
    return now(Sample.day(day).atTime(12, 0).toInstant(ZoneOffset.UTC).toString());
  }

  /** From now on it is this instant. */
  BookScenario now(String instant) {
    this.now = Instant.parse(instant);
    return this;
  }

  /** All this was asked and granted. */
  BookScenario given(Ask... asks) {
    for (Ask ask : asks) {
      BookCommand command = command(ask);
      record(command.request(), event(decide(command)));
    }
    return this;
  }

  /** A committee's decision, which the ledger notifies in the same commit. */
  BookScenario given(IssuanceDecided decided) {
    when(decided).recorded();
    return this;
  }

  /** A request that another aggregate answered with this event. */
  BookScenario givenElsewhere(String request, Event event) {
    past.put(RequestId.of(request), event);
    return this;
  }

  Answer when(Ask ask) {
    BookCommand command = command(ask);
    return new Answer(command.request(), decide(command));
  }

  Answer when(IssuanceDecided decided) {
    Decision<IssuanceNotified> decision =
        changingNothing(() -> book.notify(decided, circumstances()));
    return new Answer(
        RequestId.of("decision-" + ++requests),
        decision.match(Decision::granted, Decision::refused));
  }

  /** The answer to a command in a book that stays as it is. */
  Optional<Rejection> refusal(Ask ask) {
    return book.decide(command(ask), circumstances()).match(e -> Optional.empty(), Optional::of);
  }

  BookScenario thenBalance(AccountNumber account, long tonnes) {
    assertThat(book.balance(account)).as("balance of %s", account).isEqualTo(Sample.tonnes(tonnes));
    assertThat(book.holdings(account).size()).as("serials of %s", account).isEqualTo(tonnes);
    return this;
  }

  BookScenario thenHolds(AccountNumber account, SerialSet serials) {
    assertThat(book.holdings(account)).as("serials of %s", account).isEqualTo(serials);
    return thenBalance(account, serials.size());
  }

  AccountBook book() {
    return book;
  }

  /** Another book, rebuilt from the same events. */
  AccountBook rebuilt() {
    AccountBook other = new AccountBook(book.registry());
    history.forEach(other::apply);
    return other;
  }

  List<BookEvent> history() {
    return List.copyOf(history);
  }

  private BookCommand command(Ask ask) {
    RequestId request = ask.request().orElseGet(() -> RequestId.of("request-" + ++requests));
    return ask.form().of(request, ask.by(), ask.on(), book.registry());
  }

  private Circumstances circumstances() {
    return new Circumstances(
        zone -> LocalDate.ofInstant(now, zone), request -> Optional.ofNullable(past.get(request)));
  }

  private Decision<BookEvent> decide(BookCommand command) {
    return changingNothing(() -> book.decide(command, circumstances()));
  }

  private <T> T changingNothing(Supplier<T> question) {
    T answer = question.get();
    assertThat(book.isSameAs(rebuilt())).as("a decision changes nothing").isTrue();
    return answer;
  }

  private static BookEvent event(Decision<BookEvent> decision) {
    return decision.match(
        event -> event,
        reason -> {
          throw new AssertionError("refused: " + reason.code() + ": " + reason.message());
        });
  }

  private void record(RequestId request, BookEvent event) {
    book.apply(event);
    history.add(event);
    past.put(request, event);
    assertThat(book.isSameAs(rebuilt())).as("a rebuilt book is the same").isTrue();
  }

  /** What the book answered. */
  final class Answer {

    private final RequestId request;
    private final Decision<BookEvent> decision;

    private Answer(RequestId request, Decision<BookEvent> decision) {
      this.request = request;
      this.decision = decision;
    }

    /** It was granted with exactly this event, which is now part of the past. */
    BookScenario thenRecorded(BookEvent expected) {
      assertThat(event(decision)).isEqualTo(expected);
      return recorded();
    }

    /** It was granted; the event is now part of the past. */
    BookScenario recorded() {
      record(request, event(decision));
      return BookScenario.this;
    }

    /** It was refused for exactly this reason. */
    BookScenario thenRefused(Rejection expected) {
      Optional<Rejection> reason = decision.match(granted -> Optional.empty(), Optional::of);
      assertThat(reason).contains(expected);
      return BookScenario.this;
    }
  }
}
