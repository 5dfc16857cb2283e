package org.jcmledger.core.decision;

import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where; the domain has no clock, so whoever asks it to decide tells it. */
@FunctionalInterface
public interface Today {

  /** The day on which the event would be recorded, in a time zone. */
  LocalDate in(ZoneId zone);
}
