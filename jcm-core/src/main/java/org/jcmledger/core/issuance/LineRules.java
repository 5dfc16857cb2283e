package org.jcmledger.core.issuance;

import java.util.Collection;
import java.util.Optional;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.PeriodAcrossTheCut;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Vintage;

/**
 * What a line must keep to wherever it is first heard of: in the committee that decides it, or in a
 * book that is notified by a committee of another ledger.
 */
public final class LineRules {

  private LineRules() {}

  /** A committee decides on projects that its own partner country hosts. */
  public static void ofCommittee(PartnerCountry committee, Collection<ProjectId> projects) {
    for (ProjectId project : projects) {
      if (!project.host().equals(committee)) {
        throw RejectedException.raise(new OfAnotherCommittee(committee, project.reference()));
      }
    }
  }

  /**
   * Credits to 2020 count towards pledges and those from 2021 towards NDCs, so a period that goes
   * from one into the other is two lines (R22).
   */
  public static void withinOneEra(LineRef line, MonitoringPeriod period) {
    int last = Vintage.LAST_OF_PLEDGES.year();
    if (period.first().getYear() <= last && period.last().getYear() > last) {
      throw RejectedException.raise(new PeriodAcrossTheCut(line, period));
    }
  }

  /** An assumed vintage is the year of the period's last day; a given one any year it touches. */
  public static void vintageFits(
      LineRef line, Vintage vintage, boolean assumed, MonitoringPeriod period) {
    boolean fits = assumed ? vintage.year() == period.last().getYear() : period.touches(vintage);
    if (!fits) {
      throw RejectedException.raise(new VintageOutsidePeriod(line, vintage, period));
    }
  }

  /**
   * No day of a project is credited twice (R21).
   *
   * @param projects the projects of the line
   * @param period its period
   * @param before what earlier decisions credited
   * @param here what earlier lines of the same decision credited; the line is added to it
   */
  public static void creditedOnce(
      Collection<ProjectId> projects,
      MonitoringPeriod period,
      CreditedPeriods before,
      CreditedPeriods here) {
    for (ProjectId project : projects) {
      Optional<MonitoringPeriod> credited =
          here.overlapping(project, period).or(() -> before.overlapping(project, period));
      if (credited.isPresent()) {
        throw RejectedException.raise(
            new MonitoringPeriodsOverlap(project, period, credited.get()));
      }
      here.add(project, period);
    }
  }
}
