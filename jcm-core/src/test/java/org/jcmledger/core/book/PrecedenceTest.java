package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.NOWHERE;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.everySecond;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.projects;
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.tonnes;
import static org.jcmledger.core.value.Sample.vintage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.AllocationsDoNotAddUp;
import org.jcmledger.core.rejection.AlreadyCorrected;
import org.jcmledger.core.rejection.CorrectionIsFinal;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.core.rejection.DecisionAlreadyNotified;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.LineAlreadyIssued;
import org.jcmledger.core.rejection.LineNotNotified;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.MovementUnknown;
import org.jcmledger.core.rejection.NoSideOfTheDecision;
import org.jcmledger.core.rejection.NotAMovement;
import org.jcmledger.core.rejection.NotTheHolder;
import org.jcmledger.core.rejection.NotTheRegistry;
import org.jcmledger.core.rejection.NothingToIssue;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.Precedence;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.RestrictionNumberUsed;
import org.jcmledger.core.rejection.SameAccount;
import org.jcmledger.core.rejection.SerialsMovedOn;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Where a command breaks several rules, the reason of the earliest stage is named. For each command
 * every way to break a rule is tried alone, and then every combination of them.
 */
class PrecedenceTest {

  private static final AccountNumber SHUT = AccountNumber.of("SHUT");
  private static final AccountNumber SHUT_RETIREMENT = AccountNumber.of("SHUT-RETIREMENT");
  private static final AccountNumber SHUT_CANCELLATION = AccountNumber.of("SHUT-CANCELLATION");
  private static final AccountNumber FROZEN = AccountNumber.of("FROZEN");
  private static final AccountNumber FROZEN_RETIREMENT = AccountNumber.of("FROZEN-RETIREMENT");
  private static final AccountNumber FROZEN_CANCELLATION = AccountNumber.of("FROZEN-CANCELLATION");
  private static final Actor STRANGER = Actor.of("Somebody else");
  private static final MonitoringPeriod WINTER = period("2015-09-20", "2016-05-15");

  /** A way to break one rule, the only one that is then broken. */
  private record Breach<A>(
      String part, String name, Class<? extends Rejection> alone, Consumer<A> spoil) {}

  private static <A> Breach<A> breach(
      String part, Class<? extends Rejection> alone, Consumer<A> spoil) {
    return new Breach<>(part, part + ": " + alone.getSimpleName(), alone, spoil);
  }

  /**
   * Tries every breach alone, and every choice of at most one breach for each part of the command;
   * tells how many combinations there were.
   */
  private static <A> int examine(
      BookScenario book, Supplier<A> attempt, Function<A, Ask> ask, List<Breach<A>> breaches) {
    assertThat(book.refusal(ask.apply(attempt.get()))).as("nothing broken").isEmpty();
    Map<Breach<A>, Precedence> stages = new LinkedHashMap<>();
    for (Breach<A> breach : breaches) {
      Rejection reason = refusal(book, attempt, ask, List.of(breach));
      assertThat(reason).as(breach.name()).isInstanceOf(breach.alone());
      stages.put(breach, reason.precedence());
    }
    List<List<Breach<A>>> chosen = new ArrayList<>();
    chosen.add(List.of());
    for (String part : breaches.stream().map(Breach::part).distinct().toList()) {
      List<List<Breach<A>>> longer = new ArrayList<>(chosen);
      for (List<Breach<A>> before : chosen) {
        for (Breach<A> breach : breaches) {
          if (breach.part().equals(part)) {
            List<Breach<A>> more = new ArrayList<>(before);
            more.add(breach);
            longer.add(more);
          }
        }
      }
      chosen = longer;
    }
    int combinations = 0;
    for (List<Breach<A>> breach : chosen) {
      if (breach.size() < 2) {
        continue;
      }
      Precedence earliest =
          breach.stream().map(stages::get).min(Comparator.naturalOrder()).orElseThrow();
      Rejection reason = refusal(book, attempt, ask, breach);
      assertThat(reason.precedence())
          .as("%s gives %s", breach.stream().map(Breach::name).toList(), reason.code())
          .isEqualTo(earliest);
      combinations++;
    }
    return combinations;
  }

  private static <A> Rejection refusal(
      BookScenario book, Supplier<A> attempt, Function<A, Ask> ask, List<Breach<A>> breaches) {
    A broken = attempt.get();
    for (Breach<A> breach : breaches) {
      breach.spoil().accept(broken);
    }
    Optional<Rejection> reason = book.refusal(ask.apply(broken));
    assertThat(reason).as("%s", breaches.stream().map(Breach::name).toList()).isPresent();
    return reason.orElseThrow();
  }

  /** A book in which every rule can be broken. The government holds 1-100 and 126-130 of 2016. */
  private static BookScenario book() {
    return Japan.issued()
        .given(
            Ask.open(SHUT, AccountKind.ENTITY_HOLDING),
            Ask.open(SHUT_RETIREMENT, AccountKind.RETIREMENT),
            Ask.open(SHUT_CANCELLATION, AccountKind.CANCELLATION),
            Ask.open(FROZEN, AccountKind.ENTITY_HOLDING),
            Ask.open(FROZEN_RETIREMENT, AccountKind.RETIREMENT),
            Ask.open(FROZEN_CANCELLATION, AccountKind.CANCELLATION),
            Ask.transfer(MAYEKAWA, FROZEN, serials("121-125")),
            Ask.retire(MAYEKAWA, RETIRED, serials("111"), Ask.PLEDGE),
            Ask.cancel(MAYEKAWA, CANCELLED, serials("112")),
            Ask.close(SHUT),
            Ask.close(SHUT_RETIREMENT),
            Ask.close(SHUT_CANCELLATION),
            Ask.suspend(FROZEN),
            Ask.suspend(FROZEN_RETIREMENT),
            Ask.suspend(FROZEN_CANCELLATION),
            Ask.restrict("R-1", GOVERNMENT, serials("91-100")));
  }

  /** The parts of a movement; what it moves is the union of the serials, or else the quantity. */
  private static final class Movement {
    String on = "2026-04-01";
    Optional<Actor> by = Optional.empty();
    AccountNumber from = GOVERNMENT;
    AccountNumber to;
    SerialSet serials = serials("1-10");
    Optional<Long> quantity = Optional.empty();
    RetirementPurpose purpose = Ask.PLEDGE;

    Movement(AccountNumber to) {
      this.to = to;
    }

    Selection what() {
      return quantity.map(q -> Selection.of(credits(q))).orElse(Selection.of(serials));
    }

    Ask finish(Ask ask) {
      return by.map(ask::by).orElse(ask).on(on);
    }
  }

  private static List<Breach<Movement>> common(
      AccountNumber wrongKind, AccountNumber closed, AccountNumber suspended) {
    return List.of(
        breach("date", DateRunsBackwards.class, m -> m.on = "2026-03-31"),
        breach("date", DateInTheFuture.class, m -> m.on = "2026-04-02"),
        breach("by", NotTheHolder.class, m -> m.by = Optional.of(STRANGER)),
        breach("from", AccountUnknown.class, m -> m.from = NOWHERE),
        breach("from", AccountIsClosed.class, m -> m.from = SHUT),
        breach("from", AccountIsSuspended.class, m -> m.from = FROZEN),
        breach("from", AccountIsTerminal.class, m -> m.from = RETIRED),
        breach("from", AccountIsTerminal.class, m -> m.from = CANCELLED),
        breach("to", TargetUnknown.class, m -> m.to = AccountNumber.of("NOBODY")),
        breach("to", WrongKindOfTarget.class, m -> m.to = wrongKind),
        breach("to", TargetIsClosed.class, m -> m.to = closed),
        breach("to", TargetIsSuspended.class, m -> m.to = suspended));
  }

  private static List<Breach<Movement>> bySerials() {
    return List.of(
        breach(
            "range",
            TooManyRanges.class,
            m -> m.serials = m.serials.union(everySecond(200_001, 10_000))),
        breach("held", SerialsNotHeld.class, m -> m.serials = m.serials.union(serials("103-104"))),
        breach("free", SerialsRestricted.class, m -> m.serials = m.serials.union(serials("95"))));
  }

  private static List<Breach<Movement>> byQuantity() {
    return List.of(
        breach("quantity", InsufficientCredits.class, m -> m.quantity = Optional.of(101L)),
        breach("quantity", InsufficientCredits.class, m -> m.quantity = Optional.of(91L)));
  }

  @SafeVarargs
  private static <A> List<A> all(List<A>... lists) {
    List<A> all = new ArrayList<>();
    for (List<A> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  @Nested
  class A_transfer {

    private List<Breach<Movement>> own() {
      List<Breach<Movement>> own = new ArrayList<>(common(RETIRED, SHUT, FROZEN));
      own.add(breach("to", WrongKindOfTarget.class, m -> m.to = CANCELLED));
      own.add(breach("to", SameAccount.class, m -> m.to = m.from));
      return own;
    }

    private Ask ask(Movement m) {
      return m.finish(Ask.transfer(m.from, m.to, m.what()));
    }

    @Test
    void of_serials_is_refused_for_the_earliest_reason() {
      assertThat(examine(book(), () -> new Movement(TRADER), this::ask, all(own(), bySerials())))
          .isGreaterThan(1_000);
    }

    @Test
    void of_a_quantity_is_refused_for_the_earliest_reason() {
      assertThat(examine(book(), () -> new Movement(TRADER), this::ask, all(own(), byQuantity())))
          .isGreaterThan(500);
    }
  }

  @Nested
  class A_retirement {

    private List<Breach<Movement>> own() {
      return common(TRADER, SHUT_RETIREMENT, FROZEN_RETIREMENT);
    }

    private List<Breach<Movement>> purpose() {
      return List.of(breach("purpose", VintageNotForPurpose.class, m -> m.purpose = Ask.NDC));
    }

    private Ask ask(Movement m) {
      return m.finish(Ask.retire(m.from, m.to, m.what(), m.purpose));
    }

    @Test
    void of_serials_is_refused_for_the_earliest_reason() {
      assertThat(
              examine(
                  book(),
                  () -> new Movement(RETIRED),
                  this::ask,
                  all(own(), bySerials(), purpose())))
          .isGreaterThan(1_000);
    }

    @Test
    void of_a_quantity_is_refused_for_the_earliest_reason() {
      assertThat(
              examine(
                  book(),
                  () -> new Movement(RETIRED),
                  this::ask,
                  all(own(), byQuantity(), purpose())))
          .isGreaterThan(500);
    }
  }

  @Nested
  class A_cancellation {

    private List<Breach<Movement>> own() {
      return common(RETIRED, SHUT_CANCELLATION, FROZEN_CANCELLATION);
    }

    private Ask ask(Movement m) {
      return m.finish(Ask.cancel(m.from, m.to, m.what()));
    }

    @Test
    void of_serials_is_refused_for_the_earliest_reason() {
      assertThat(examine(book(), () -> new Movement(CANCELLED), this::ask, all(own(), bySerials())))
          .isGreaterThan(1_000);
    }

    @Test
    void of_a_quantity_is_refused_for_the_earliest_reason() {
      assertThat(
              examine(book(), () -> new Movement(CANCELLED), this::ask, all(own(), byQuantity())))
          .isGreaterThan(500);
    }
  }

  private static final class Restriction {
    String on = "2026-04-01";
    Actor by = Ask.OPERATOR;
    String number = "R-2";
    AccountNumber account = GOVERNMENT;
    SerialSet serials = serials("1-10");
  }

  @Test
  void a_restriction_is_refused_for_the_earliest_reason() {
    List<Breach<Restriction>> breaches =
        List.of(
            breach("date", DateRunsBackwards.class, r -> r.on = "2026-03-31"),
            breach("date", DateInTheFuture.class, r -> r.on = "2026-04-02"),
            breach("by", NotTheRegistry.class, r -> r.by = STRANGER),
            breach("number", RestrictionNumberUsed.class, r -> r.number = "R-1"),
            breach("account", AccountUnknown.class, r -> r.account = NOWHERE),
            breach("account", AccountIsClosed.class, r -> r.account = SHUT),
            breach("account", AccountIsTerminal.class, r -> r.account = RETIRED),
            breach(
                "range",
                TooManyRanges.class,
                r -> r.serials = r.serials.union(everySecond(200_001, 10_000))),
            breach(
                "held",
                SerialsNotHeld.class,
                r -> r.serials = r.serials.union(serials("103-104"))));
    int combinations =
        examine(
            book(),
            Restriction::new,
            r -> Ask.restrict(r.number, r.account, Selection.of(r.serials)).by(r.by).on(r.on),
            breaches);
    assertThat(combinations).isGreaterThan(150);
  }

  private static final class Issuance {
    String on = "2026-04-01";
    Actor by = Ask.OPERATOR;
    LineRef line = line("LA-1", 1);
    AccountNumber to = TRADER;
    long amount = 10;
  }

  @Test
  void an_issuance_is_refused_for_the_earliest_reason() {
    BookScenario book =
        book()
            .given(
                Ask.notification(
                    "LA-1",
                    FactDate.on(day("2016-09-29")),
                    notified(1, "LA001", WINTER, 20, 10),
                    notified(2, "LA002", WINTER, 20, 0)));
    List<Breach<Issuance>> breaches =
        List.of(
            breach("date", DateRunsBackwards.class, i -> i.on = "2026-03-31"),
            breach("date", DateInTheFuture.class, i -> i.on = "2026-04-02"),
            breach("by", NotTheRegistry.class, i -> i.by = STRANGER),
            breach("line", LineNotNotified.class, i -> i.line = line("LA-2", 1)),
            breach("line", LineAlreadyIssued.class, i -> i.line = line("MN-2016-09-29", 1)),
            breach("line", NothingToIssue.class, i -> i.line = line("LA-1", 2)),
            breach("to", TargetUnknown.class, i -> i.to = NOWHERE),
            breach("to", TargetIsClosed.class, i -> i.to = SHUT),
            breach("to", TargetIsSuspended.class, i -> i.to = FROZEN),
            breach("to", WrongKindOfTarget.class, i -> i.to = RETIRED),
            breach("amount", AllocationsDoNotAddUp.class, i -> i.amount = 11));
    int combinations =
        examine(
            book,
            Issuance::new,
            i -> Ask.issue(i.line, Allocation.of(i.to, credits(i.amount))).by(i.by).on(i.on),
            breaches);
    assertThat(combinations).isGreaterThan(200);
  }

  private static final class Notification {
    String on = "2026-04-01";
    Actor by = Ask.OPERATOR;
    String decision = "MN-2";
    String project = "MN001";
    MonitoringPeriod period = period("2016-05-16", "2016-12-31");
    Vintage vintage = vintage(2016);
  }

  @Test
  void a_notification_is_refused_for_the_earliest_reason() {
    Registry mongolia = Registry.of("MN");
    BookScenario book =
        BookScenario.of(mongolia)
            .given(
                Ask.openBook("Asia/Ulaanbaatar"),
                Ask.notification(
                    "MN-1", FactDate.on(day("2016-09-29")), notified(1, "MN001", WINTER, 20, 10)));
    List<Breach<Notification>> breaches =
        List.of(
            breach("date", DateRunsBackwards.class, n -> n.on = "2026-03-31"),
            breach("date", DateInTheFuture.class, n -> n.on = "2026-04-02"),
            breach("by", NotTheRegistry.class, n -> n.by = STRANGER),
            breach("decision", DecisionAlreadyNotified.class, n -> n.decision = "MN-1"),
            breach("project", OfAnotherCommittee.class, n -> n.project = "VN001"),
            breach("period", MonitoringPeriodsOverlap.class, n -> n.period = WINTER),
            breach("vintage", VintageOutsidePeriod.class, n -> n.vintage = vintage(2017)));
    int combinations =
        examine(
            book,
            Notification::new,
            n ->
                Ask.notification(
                        n.decision,
                        FactDate.on(day("2016-09-29")),
                        new NotifiedLine(
                            1,
                            projects(n.project),
                            n.period,
                            n.vintage,
                            false,
                            credits(20),
                            tonnes(10)))
                    .by(n.by)
                    .on(n.on),
            breaches);
    assertThat(combinations).isGreaterThan(80);
    // A decision of two other countries comes first, whatever else is wrong with it.
    Ask foreign =
        Ask.notification(
            "VN-1", FactDate.on(day("2016-09-29")), notified(1, "MN001", WINTER, 20, 10));
    assertThat(book.refusal(foreign).orElseThrow()).isInstanceOf(NoSideOfTheDecision.class);
  }

  private static final class Correction {
    String on = "2026-04-01";
    Actor by = Ask.OPERATOR;
    String original = "good";
  }

  @Test
  void a_correction_is_refused_for_the_earliest_reason() {
    BookScenario book =
        book()
            .given(laterIssuance(TRADER, 40, 2015)[0].on("2026-04-01"))
            .given(laterIssuance(TRADER, 40, 2015)[1].on("2026-04-01"))
            .given(
                Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("good"),
                Ask.transfer(GOVERNMENT, TRADER, serials("11-20")).named("reversed"),
                Ask.correct("reversed").named("correction"),
                Ask.transfer(GOVERNMENT, TRADER, serials("21-30")).named("moved-on"),
                Ask.transfer(TRADER, MAYEKAWA, serials("21")),
                Ask.transfer(GOVERNMENT, TRADER, serials("31-40")).named("restricted"),
                Ask.restrict("R-2", TRADER, serials("31")),
                Ask.transfer(GOVERNMENT, TRADER, serials("41-50")).named("moved-and-restricted"),
                Ask.transfer(TRADER, MAYEKAWA, serials("41")),
                Ask.restrict("R-3", TRADER, serials("42")),
                Ask.open(AccountNumber.of("GONE"), AccountKind.ENTITY_HOLDING),
                Ask.transfer(GOVERNMENT, AccountNumber.of("GONE"), serials("51-60")),
                Ask.transfer(AccountNumber.of("GONE"), TRADER, serials("51-52")).named("closed"),
                Ask.transfer(AccountNumber.of("GONE"), TRADER, serials("53-60"))
                    .named("closed-moved-and-restricted"),
                Ask.close(AccountNumber.of("GONE")),
                Ask.transfer(TRADER, MAYEKAWA, serials("53")),
                Ask.restrict("R-4", TRADER, serials("54")));
    List<Breach<Correction>> breaches =
        List.of(
            breach("date", DateRunsBackwards.class, c -> c.on = "2026-03-31"),
            breach("date", DateInTheFuture.class, c -> c.on = "2026-04-02"),
            breach("by", NotTheRegistry.class, c -> c.by = STRANGER),
            breach("original", MovementUnknown.class, c -> c.original = "never"),
            breach("original", NotAMovement.class, c -> c.original = "first-issuance"),
            breach("original", CorrectionIsFinal.class, c -> c.original = "correction"),
            breach("original", AlreadyCorrected.class, c -> c.original = "reversed"),
            breach("original", TargetIsClosed.class, c -> c.original = "closed"),
            breach("original", SerialsMovedOn.class, c -> c.original = "moved-on"),
            breach("original", SerialsRestricted.class, c -> c.original = "restricted"),
            // Several rules at once, which one movement can break together:
            breach("original", SerialsMovedOn.class, c -> c.original = "moved-and-restricted"),
            breach(
                "original", TargetIsClosed.class, c -> c.original = "closed-moved-and-restricted"));
    int combinations =
        examine(book, Correction::new, c -> Ask.correct(c.original).by(c.by).on(c.on), breaches);
    assertThat(combinations).isGreaterThan(40);
  }
}
