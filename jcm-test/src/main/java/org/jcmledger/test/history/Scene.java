package org.jcmledger.test.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;

/** What all makers of commands share: chance, the present, the past, and fresh numbers. */
final class Scene {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "JP", TOKYO,
          "MN", ZoneId.of("Asia/Ulaanbaatar"),
          "ID", ZoneId.of("Asia/Jakarta"),
          "VN", ZoneId.of("Asia/Ho_Chi_Minh"),
          "CL", ZoneId.of("America/Santiago"));
  private static final Instant END_OF_TIME = Instant.parse("2095-01-01T00:00:00Z");

  final HistoryPlan plan;
  final Dice dice;
  final NaiveLedger model = new NaiveLedger();
  private final String prefix;
  private Instant now;
  private int numbers;
  private final Set<RequestId> accepted = new LinkedHashSet<>();

  Scene(HistoryPlan plan) {
    this.plan = plan;
    this.dice = new Dice(plan.seed());
    this.prefix = Long.toString(plan.seed(), 36);
    this.now = plan.start();
  }

  Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  /** Lets time pass: often little, now and then months, on average as the plan says. */
  void passTime() {
    long pace = plan.pace().toMillis();
    long most = dice.chance(50) ? pace / 5 : dice.chance(80) ? 2 * pace : 10 * pace;
    Instant later = now.plus(Duration.ofMillis(dice.between(0, most)));
    now = later.isAfter(END_OF_TIME) ? now : later;
  }

  LocalDate today(ZoneId zone) {
    return now.atZone(zone).toLocalDate();
  }

  LocalDate today(NaiveBook book) {
    return today(book.zone().orElse(TOKYO));
  }

  ZoneId zoneOf(Registry book) {
    return ZONES.getOrDefault(book.code(), ZoneOffset.UTC);
  }

  List<NaiveBook> books() {
    return plan.scope().books().orElseThrow().stream().map(model::book).toList();
  }

  Optional<NaiveBook> openBook() {
    return dice.any(books().stream().filter(NaiveBook::isOpen).toList());
  }

  NaiveBook japan() {
    return model.book(Registry.JP);
  }

  List<NaiveCommittee> committees() {
    return plan.partners().stream().map(model::committee).toList();
  }

  Optional<NaiveCommittee> signedCommittee() {
    return dice.any(committees().stream().filter(NaiveCommittee::isSigned).toList());
  }

  Optional<NaiveAccount> account(NaiveBook book, Predicate<NaiveAccount> wanted) {
    return dice.any(book.accounts().stream().filter(wanted).toList());
  }

  /** A date the book takes: not before its latest, not after today. */
  BookDate on(NaiveBook book) {
    LocalDate today = today(book);
    if (dice.chance(50)) {
      return BookDate.TODAY;
    }
    LocalDate earliest = book.lastDate();
    if (dice.chance(60) || earliest.isBefore(today.minusDays(30))) {
      return BookDate.of(today);
    }
    return BookDate.of(day(earliest, today));
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(
        dice.between(first.toEpochDay(), Math.max(first.toEpochDay(), last.toEpochDay())));
  }

  /** A date of the past, as exact as sources may be. */
  FactDate fact() {
    LocalDate day = today(TOKYO).minusDays(dice.between(0, 60));
    return switch (dice.between(0, 9)) {
      case 0 -> new FactDate.InMonth(YearMonth.from(day));
      case 1 -> new FactDate.InFiscalYear(day.minusMonths(3).getYear());
      case 2 -> FactDate.notAfter(day);
      default -> FactDate.on(day);
    };
  }

  FactDate future() {
    return FactDate.on(today(TOKYO).plusDays(dice.between(2, 400)));
  }

  RequestId request() {
    return RequestId.of(prefix + "-" + ++numbers);
  }

  RestrictionId restriction() {
    return RestrictionId.of("R-" + ++numbers);
  }

  DecisionId decision(PartnerCountry committee) {
    return DecisionId.of(committee + "-D" + ++numbers);
  }

  /** A number the committee has not given yet, unless all 999 are. */
  Optional<ProjectId> project(NaiveCommittee committee) {
    int next = committee.projects().size() + 1;
    return next > 999
        ? Optional.empty()
        : Optional.of(
            ProjectId.of(String.format(Locale.ROOT, "%s%03d", committee.partner(), next)));
  }

  /** Whether the request was not accepted before; it is now. */
  boolean remember(RequestId request) {
    return accepted.add(request);
  }

  boolean isAccepted(RequestId request) {
    return accepted.contains(request);
  }

  Set<RequestId> accepted() {
    return Collections.unmodifiableSet(accepted);
  }

  int fresh() {
    return ++numbers;
  }
}
