package org.jcmledger.test.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;

/** Lines of decisions: periods that abut or leave gaps, joint projects, uneven and zero shares. */
final class LineMaker {

  private static final int LONGEST_PERIOD = 500;
  private static final LocalDate LAST_OF_PLEDGES = LocalDate.of(2020, 12, 31);

  private final Scene scene;
  private final Dice dice;

  LineMaker(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  /** One to three lines of different projects; fewer, or none, if no period is to be had. */
  List<IssuanceLine> of(NaiveCommittee committee) {
    List<ProjectId> free = new ArrayList<>(committee.projects());
    List<IssuanceLine> lines = new ArrayList<>();
    int wanted = dice.chance(60) ? 1 : dice.between(2, 3);
    while (!free.isEmpty() && lines.size() < wanted) {
      SortedSet<ProjectId> projects = new TreeSet<>();
      do {
        projects.add(free.remove(dice.between(0, free.size() - 1)));
      } while (!free.isEmpty() && dice.chance(25));
      List<MonitoringPeriod> credited =
          projects.stream().flatMap(project -> committee.periods(project).stream()).toList();
      period(credited).ifPresent(period -> lines.add(line(projects, period)));
    }
    return lines;
  }

  /** One or two lines of a project that a committee elsewhere decided on. */
  List<IssuanceLine> elsewhere(ProjectId project) {
    List<MonitoringPeriod> credited = new ArrayList<>();
    for (NaiveLine line : scene.japan().lines()) {
      if (line.notified().projects().contains(project)) {
        credited.add(line.notified().period());
      }
    }
    List<IssuanceLine> lines = new ArrayList<>();
    do {
      Optional<MonitoringPeriod> period = period(credited);
      if (period.isPresent()) {
        credited.add(period.get());
        lines.add(line(new TreeSet<>(List.of(project)), period.get()));
      }
    } while (lines.isEmpty() || dice.chance(20));
    return lines;
  }

  private Optional<MonitoringPeriod> period(Collection<MonitoringPeriod> credited) {
    LocalDate today = scene.today(ZoneId.of("Asia/Tokyo"));
    List<MonitoringPeriod> sorted =
        credited.stream().sorted(Comparator.comparing(MonitoringPeriod::first)).toList();
    if (sorted.isEmpty()) {
      LocalDate first = today.minusDays(dice.between(30, 900));
      return Optional.of(period(first, today));
    }
    if (dice.chance(25)) {
      int i = dice.between(0, sorted.size() - 1);
      LocalDate last = sorted.get(i).first().minusDays(1);
      LocalDate first =
          sorted.subList(0, i).stream()
              .map(MonitoringPeriod::last)
              .max(Comparator.naturalOrder())
              .map(before -> before.plusDays(1))
              .orElse(last.minusDays(200));
      if (!first.isAfter(last)) {
        return Optional.of(
            dice.chance(50) && !crossesTheCut(first, last)
                ? MonitoringPeriod.of(first, last)
                : period(scene.day(first, last), last));
      }
    }
    LocalDate last =
        sorted.stream().map(MonitoringPeriod::last).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate first = last.plusDays(dice.chance(60) ? 1 : dice.between(2, 120));
    return first.isAfter(today) ? Optional.empty() : Optional.of(period(first, today));
  }

  private MonitoringPeriod period(LocalDate first, LocalDate latest) {
    LocalDate drawn = first.plusDays(dice.between(0, LONGEST_PERIOD));
    LocalDate last = drawn.isAfter(latest) ? latest : drawn;
    return MonitoringPeriod.of(first, crossesTheCut(first, last) ? LAST_OF_PLEDGES : last);
  }

  /** No period goes from 2020 into 2021 (R22). */
  private static boolean crossesTheCut(LocalDate first, LocalDate last) {
    return !first.isAfter(LAST_OF_PLEDGES) && last.isAfter(LAST_OF_PLEDGES);
  }

  private IssuanceLine line(SortedSet<ProjectId> projects, MonitoringPeriod period) {
    boolean assumed = dice.chance(30);
    int year =
        assumed
            ? period.last().getYear()
            : dice.between(period.first().getYear(), period.last().getYear());
    long total = dice.chance(10) ? 1 : dice.between(1L, dice.chance(80) ? 40 : 200);
    long japan =
        switch (dice.between(0, 9)) {
          case 0 -> 0;
          case 1 -> total;
          case 2, 3 -> total - total / 5;
          default -> dice.between(0L, total);
        };
    return new IssuanceLine(
        projects,
        period,
        Vintage.of(year),
        assumed,
        Credits.of(total),
        Tonnes.of(japan),
        Tonnes.of(total - japan));
  }
}
