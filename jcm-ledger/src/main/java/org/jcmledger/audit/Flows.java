package org.jcmledger.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.value.PartnerCountry;

/** What was issued, retired and cancelled in a book, by year, month and partner country. */
final class Flows {

  /** The ways in which the sum of what is held changes. */
  enum Flow {
    ISSUED,
    RETIRED,
    CANCELLED
  }

  private record Key(int year, PartnerCountry partner) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byYear = Integer.compare(year, other.year);
      return byYear != 0 ? byYear : partner.compareTo(other.partner);
    }
  }

  private static final class Month {
    final Map<Flow, Long> sums = new EnumMap<>(Flow.class);
    long last;
  }

  private final Map<Flow, FigureSum> totals = sums();
  private final TreeMap<Key, Map<Flow, FigureSum>> byYear = new TreeMap<>();
  private final TreeMap<YearMonth, Month> byMonth = new TreeMap<>();

  void add(Flow flow, PartnerCountry partner, LocalDate on, long tonnes, long position) {
    sum(totals, flow).add(tonnes, position);
    Key key = new Key(on.getYear(), partner);
    sum(byYear.computeIfAbsent(key, k -> sums()), flow).add(tonnes, position);
    Month month = byMonth.computeIfAbsent(YearMonth.from(on), m -> new Month());
    month.sums.merge(flow, tonnes, Long::sum);
    month.last = Math.max(month.last, position);
  }

  Figure total(Flow flow) {
    return sum(totals, flow).figure();
  }

  /** What was issued less what has ended, from the events that issued it. */
  Figure held() {
    Figure issued = total(Flow.ISSUED);
    long ended = sum(totals, Flow.RETIRED).tonnes() + sum(totals, Flow.CANCELLED).tonnes();
    return new Figure(issued.tonnes() - ended, issued.events(), issued.positions());
  }

  List<YearFigures> years() {
    List<YearFigures> years = new ArrayList<>();
    Map<PartnerCountry, Long> held = new HashMap<>();
    byYear.forEach(
        (key, sums) -> {
          long change =
              sum(sums, Flow.ISSUED).tonnes()
                  - sum(sums, Flow.RETIRED).tonnes()
                  - sum(sums, Flow.CANCELLED).tonnes();
          years.add(
              new YearFigures(
                  key.year(),
                  key.partner(),
                  sum(sums, Flow.ISSUED).figure(),
                  sum(sums, Flow.RETIRED).figure(),
                  sum(sums, Flow.CANCELLED).figure(),
                  held.merge(key.partner(), change, Long::sum)));
        });
    return years;
  }

  List<MonthFigures> months() {
    List<MonthFigures> months = new ArrayList<>();
    Map<Flow, Long> sums = new EnumMap<>(Flow.class);
    byMonth.forEach(
        (month, changes) -> {
          changes.sums.forEach((flow, change) -> sums.merge(flow, change, Long::sum));
          long issued = sums.getOrDefault(Flow.ISSUED, 0L);
          long retired = sums.getOrDefault(Flow.RETIRED, 0L);
          long cancelled = sums.getOrDefault(Flow.CANCELLED, 0L);
          months.add(
              new MonthFigures(
                  month, issued, issued - retired - cancelled, retired, cancelled, changes.last));
        });
    return months;
  }

  private static Map<Flow, FigureSum> sums() {
    Map<Flow, FigureSum> sums = new EnumMap<>(Flow.class);
    for (Flow flow : Flow.values()) {
      sums.put(flow, new FigureSum());
    }
    return sums;
  }

  private static FigureSum sum(Map<Flow, FigureSum> sums, Flow flow) {
    return sums.computeIfAbsent(flow, f -> new FigureSum());
  }
}
