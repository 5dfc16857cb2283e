package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;

/**
 * The period goes from 2020 into 2021. Credits to 2020 count towards pledges and those from 2021
 * towards NDCs, so such a period is two lines (R22).
 *
 * @param line the line
 * @param period its period
 */
public record PeriodAcrossTheCut(LineRef line, MonitoringPeriod period) implements Rejection {

  @Override
  public String code() {
    return "period-across-the-cut";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "the period "
        + period
        + " of line "
        + line
        + " goes beyond 2020-12-31 and must be split there into two lines";
  }
}
