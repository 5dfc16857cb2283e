package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;

/**
 * A line of a decision in the making: as a rule of last year's reductions, whose total is what the
 * two sides' parts make up. Immutable.
 */
public final class LineOf {

  private final SortedSet<ProjectId> projects;
  private final Tonnes japan;
  private final Tonnes host;
  private final Optional<Credits> total;
  private final Optional<Vintage> vintage;
  private final Optional<MonitoringPeriod> period;
  private final boolean assumed;

  private LineOf(
      SortedSet<ProjectId> projects,
      Tonnes japan,
      Tonnes host,
      Optional<Credits> total,
      Optional<Vintage> vintage,
      Optional<MonitoringPeriod> period,
      boolean assumed) {
    this.projects = projects;
    this.japan = japan;
    this.host = host;
    this.total = total;
    this.vintage = vintage;
    this.period = period;
    this.assumed = assumed;
  }

  LineOf(ProjectId project, long japan, long host) {
    this(
        new TreeSet<>(java.util.List.of(project)),
        Tonnes.of(japan),
        Tonnes.of(host),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Together with another project's reductions. */
  public LineOf with(ProjectId project) {
    SortedSet<ProjectId> more = new TreeSet<>(projects);
    more.add(project);
    return new LineOf(more, japan, host, total, vintage, period, assumed);
  }

  /** With this total, in tCO2e, whether or not the parts make it up. */
  public LineOf total(long tonnes) {
    Optional<Credits> all = Optional.of(Credits.of(tonnes));
    return new LineOf(projects, japan, host, all, vintage, period, assumed);
  }

  /** Of reductions in this year, and monitored over it unless a period is said. */
  public LineOf vintage(int year) {
    Optional<Vintage> of = Optional.of(Vintage.of(year));
    return new LineOf(projects, japan, host, total, of, period, assumed);
  }

  /**
   * Monitored from one day to another, both included; of the last day's year unless another is
   * said.
   */
  public LineOf period(String first, String last) {
    Optional<MonitoringPeriod> days =
        Optional.of(MonitoringPeriod.of(LocalDate.parse(first), LocalDate.parse(last)));
    return new LineOf(projects, japan, host, total, vintage, days, assumed);
  }

  /** The vintage is only assumed. */
  public LineOf assumed() {
    return new LineOf(projects, japan, host, total, vintage, period, true);
  }

  SortedSet<ProjectId> projects() {
    return projects;
  }

  Vintage vintageIn(Scene scene) {
    return vintage
        .or(() -> period.map(days -> Vintage.of(days.last().getYear())))
        .orElseGet(() -> Defaults.vintage(scene.today(Defaults.TOKYO)));
  }

  /** In this period, unless one is said. */
  LineOf periodIfNoneIsSaid(MonitoringPeriod days) {
    return period.isPresent()
        ? this
        : new LineOf(projects, japan, host, total, vintage, Optional.of(days), assumed);
  }

  boolean saysThePeriod() {
    return period.isPresent();
  }

  IssuanceLine decided(Scene scene) {
    Vintage of = vintageIn(scene);
    return new IssuanceLine(
        projects,
        period.orElseGet(() -> Defaults.year(of)),
        of,
        assumed,
        total.orElseGet(() -> Credits.of(japan.plus(host).amount())),
        japan,
        host);
  }

  NotifiedLine notified(int number, Registry side, Scene scene) {
    return NotifiedLine.of(number, decided(scene), side.equals(Registry.JP) ? japan : host);
  }
}
