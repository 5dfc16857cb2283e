package org.jcmledger.test;

import org.jcmledger.core.serial.SerialSet;

/** How two sets of serials differ, for a message. */
final class Difference {

  private Difference() {}

  static String between(SerialSet expected, SerialSet actual) {
    SerialSet missing = expected.minus(actual);
    SerialSet tooMany = actual.minus(expected);
    return (missing.isEmpty() ? "" : "\n  missing:  " + Telling.of(missing))
        + (tooMany.isEmpty() ? "" : "\n  too many: " + Telling.of(tooMany));
  }
}
