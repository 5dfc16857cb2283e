package org.jcmledger.core.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.value.Sample.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;
import org.junit.jupiter.api.Test;

/** Which days of a project were credited. */
class CreditedPeriodsTest {

  private static final ProjectId MN001 = ProjectId.of("MN001");
  private static final ProjectId MN002 = ProjectId.of("MN002");

  @Test
  void what_was_never_credited_overlaps_nothing() {
    CreditedPeriods credited = new CreditedPeriods();
    assertThat(credited.overlapping(MN001, period("2015-01-01", "2015-12-31"))).isEmpty();
  }

  @Test
  void one_shared_day_overlaps_and_the_day_after_does_not() {
    MonitoringPeriod winter = period("2015-09-20", "2016-05-15");
    CreditedPeriods credited = new CreditedPeriods();
    credited.add(MN001, winter);
    assertThat(credited.overlapping(MN001, period("2016-05-15", "2016-06-01"))).contains(winter);
    assertThat(credited.overlapping(MN001, period("2016-05-16", "2016-06-01"))).isEmpty();
    assertThat(credited.overlapping(MN001, period("2015-01-01", "2015-09-20"))).contains(winter);
    assertThat(credited.overlapping(MN001, period("2015-01-01", "2015-09-19"))).isEmpty();
  }

  @Test
  void each_project_has_its_own_periods() {
    CreditedPeriods credited = new CreditedPeriods();
    credited.add(MN001, period("2015-09-20", "2016-05-15"));
    assertThat(credited.overlapping(MN002, period("2015-09-20", "2016-05-15"))).isEmpty();
  }

  @Test
  void it_agrees_with_comparing_every_pair() {
    Random random = new Random(20160929);
    LocalDate origin = LocalDate.of(2015, 1, 1);
    for (int round = 0; round < 200; round++) {
      CreditedPeriods credited = new CreditedPeriods();
      List<MonitoringPeriod> all = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        LocalDate first = origin.plusDays(random.nextInt(300));
        MonitoringPeriod next = MonitoringPeriod.of(first, first.plusDays(random.nextInt(20)));
        boolean overlaps = all.stream().anyMatch(period -> period.overlaps(next));
        assertThat(credited.overlapping(MN001, next).isPresent())
            .as("%s against %s", next, all)
            .isEqualTo(overlaps);
        credited
            .overlapping(MN001, next)
            .ifPresent(found -> assertThat(all).contains(found).anyMatch(next::overlaps));
        if (!overlaps) {
          credited.add(MN001, next);
          all.add(next);
        }
      }
    }
  }

  @Test
  void the_same_periods_are_equal_in_whatever_order_they_came() {
    CreditedPeriods one = new CreditedPeriods();
    one.add(MN001, period("2015-01-01", "2015-12-31"));
    one.add(MN001, period("2016-01-01", "2016-12-31"));
    CreditedPeriods other = new CreditedPeriods();
    other.add(MN001, period("2016-01-01", "2016-12-31"));
    assertThat(other).isNotEqualTo(one);
    other.add(MN001, period("2015-01-01", "2015-12-31"));
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
  }
}
