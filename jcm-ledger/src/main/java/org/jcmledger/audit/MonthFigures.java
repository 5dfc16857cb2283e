package org.jcmledger.audit;

import java.time.YearMonth;

/**
 * How one book stood at the end of a month in which something changed, in tCO2e.
 *
 * @param month the month of the book dates
 * @param issued issued so far
 * @param held in holding accounts
 * @param retired in retirement accounts
 * @param cancelled in cancellation accounts
 * @param lastPosition the last event of the month that changed any of these
 */
public record MonthFigures(
    YearMonth month, long issued, long held, long retired, long cancelled, long lastPosition) {}
