package org.jcmledger.audit;

import java.util.Collection;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Vintage;

/** What holds of a line wherever it is first heard of: in its committee, or in a book. */
final class LineChecks {

  private static final int LAST_OF_PLEDGES = 2020;

  private final Suspicions suspicions;

  LineChecks(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  void ofTheCommittee(PartnerCountry committee, Collection<ProjectId> projects, long position) {
    for (ProjectId project : projects) {
      if (!project.host().equals(committee)) {
        ofAnother(committee, project.reference(), position);
      }
    }
  }

  void ofAnother(PartnerCountry committee, String subject, long position) {
    new Suspicion(FindingCode.OF_ANOTHER_COMMITTEE, position)
        .fact("committee", committee)
        .fact("subject", subject)
        .report(suspicions);
  }

  /** Credits to 2020 and those from 2021 are two lines (R22). */
  void withinOneEra(LineRef line, MonitoringPeriod period, long tonnes, long position) {
    if (period.first().getYear() <= LAST_OF_PLEDGES && period.last().getYear() > LAST_OF_PLEDGES) {
      new Suspicion(FindingCode.PERIOD_ACROSS_THE_CUT, position)
          .fact("line", line)
          .fact("period", period)
          .stake(tonnes)
          .report(suspicions);
    }
  }

  void vintageFits(
      LineRef line,
      Vintage vintage,
      boolean assumed,
      MonitoringPeriod period,
      long tonnes,
      long position) {
    int year = vintage.year();
    boolean fits =
        assumed
            ? year == period.last().getYear()
            : period.first().getYear() <= year && year <= period.last().getYear();
    if (!fits) {
      new Suspicion(FindingCode.VINTAGE_OUTSIDE_PERIOD, position)
          .fact("line", line)
          .fact("vintage", vintage)
          .fact("period", period)
          .stake(tonnes)
          .report(suspicions);
    }
  }

  /** No day of a project is credited twice (R21). */
  void creditedOnce(
      Collection<ProjectId> projects,
      CreditedDays.Credited line,
      CreditedDays before,
      long tonnes) {
    for (ProjectId project : projects) {
      before
          .add(project, line)
          .ifPresent(
              other ->
                  new Suspicion(FindingCode.MONITORING_PERIODS_OVERLAP, line.position())
                      .earlier(other.position())
                      .fact("project", project)
                      .fact("line", line.line())
                      .fact("period", line.period())
                      .fact("otherLine", other.line())
                      .fact("other", other.period())
                      .stake(tonnes)
                      .report(suspicions));
    }
  }
}
