package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.Vintage;

/**
 * The vintage is no year of the monitoring period or, where it is assumed, not the year of its last
 * day.
 *
 * @param line the line
 * @param vintage the vintage
 * @param period the period
 */
public record VintageOutsidePeriod(LineRef line, Vintage vintage, MonitoringPeriod period)
    implements Rejection {

  @Override
  public String code() {
    return "vintage-outside-period";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "vintage " + vintage + " of line " + line + " does not fit the period " + period;
  }
}
