package org.jcmledger.audit;

import java.util.List;
import org.jcmledger.core.value.Registry;

/**
 * One book as the audit finds it.
 *
 * @param book the registry
 * @param issued all that was issued
 * @param held what is in holding accounts now
 * @param retired what is in retirement accounts now
 * @param cancelled what is in cancellation accounts now
 * @param accounts every account ever opened, in the order of their numbers
 * @param lines every line ever notified, in the order of decisions
 * @param byYear by year and partner country, in that order
 * @param byMonth month by month, ascending
 */
public record BookFigures(
    Registry book,
    Figure issued,
    Figure held,
    Figure retired,
    Figure cancelled,
    List<AccountFigures> accounts,
    List<LineFigures> lines,
    List<YearFigures> byYear,
    List<MonthFigures> byMonth) {

  /** Copies the lists. */
  public BookFigures {
    accounts = List.copyOf(accounts);
    lines = List.copyOf(lines);
    byYear = List.copyOf(byYear);
    byMonth = List.copyOf(byMonth);
  }
}
