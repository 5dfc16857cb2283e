package org.jcmledger.core.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** Short ways to write the values that tests speak of. */
public final class Sample {

  private Sample() {}

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static Credits credits(long amount) {
    return Credits.of(amount);
  }

  public static Tonnes tonnes(long amount) {
    return Tonnes.of(amount);
  }

  public static Vintage vintage(int year) {
    return Vintage.of(year);
  }

  public static Wording words(String text) {
    return Wording.of(text);
  }

  /** Serials such as {@code serials("1-60", "70")}. */
  public static SerialSet serials(String... ranges) {
    return SerialSet.parse(Arrays.asList(ranges));
  }

  /** So many serials, each with a gap after it: 1, 3, 5 and so on, beginning at {@code first}. */
  public static SerialSet everySecond(long first, int count) {
    List<SerialRange> ranges = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ranges.add(SerialRange.single(first + 2L * i));
    }
    return SerialSet.of(ranges);
  }

  /** A period such as {@code period("2015-09-20", "2016-05-15")}. */
  public static MonitoringPeriod period(String first, String last) {
    return MonitoringPeriod.of(day(first), day(last));
  }

  public static SortedSet<ProjectId> projects(String... references) {
    SortedSet<ProjectId> projects = new TreeSet<>();
    for (String reference : references) {
      projects.add(ProjectId.of(reference));
    }
    return projects;
  }

  public static LineRef line(String decision, int number) {
    return LineRef.of(DecisionId.of(decision), number);
  }

  /** A committee's line for one project; the vintage is the year of the period's last day. */
  public static IssuanceLine decided(
      String project, MonitoringPeriod period, long total, long japan, long host) {
    return decided(projects(project), period, total, japan, host);
  }

  /** A committee's line for several projects together. */
  public static IssuanceLine decided(
      SortedSet<ProjectId> projects, MonitoringPeriod period, long total, long japan, long host) {
    return new IssuanceLine(
        projects,
        period,
        Vintage.of(period.last().getYear()),
        true,
        Credits.of(total),
        Tonnes.of(japan),
        Tonnes.of(host));
  }

  /** A line as notified to one side; the vintage is the year of the period's last day. */
  public static NotifiedLine notified(
      int number, String project, MonitoringPeriod period, long total, long share) {
    return notified(number, projects(project), period, total, share);
  }

  /** A line for several projects together, as notified to one side. */
  public static NotifiedLine notified(
      int number, SortedSet<ProjectId> projects, MonitoringPeriod period, long total, long share) {
    return new NotifiedLine(
        number,
        projects,
        period,
        Vintage.of(period.last().getYear()),
        true,
        Credits.of(total),
        Tonnes.of(share));
  }
}
