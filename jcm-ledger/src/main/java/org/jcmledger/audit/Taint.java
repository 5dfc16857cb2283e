package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/**
 * Serials about which something was found already. What shows about them later mostly follows from
 * it, so that one fraud does not come back as a thousand findings.
 */
final class Taint {

  private static final int SEARCHED = 10_000;

  private final IntervalMap tainted = new IntervalMap();
  private final List<Suspicion> roots = new ArrayList<>();

  boolean isEmpty() {
    return tainted.isEmpty();
  }

  /** The suspicion becomes the root of what is found about these serials from now on. */
  void add(SerialSet serials, Suspicion root) {
    roots.add(root);
    for (SerialRange range : serials.ranges()) {
      tainted.put(range, roots.size() - 1);
    }
  }

  /**
   * The serials about which a finding of this code is news; of the others, their roots are told.
   */
  SerialSet news(SerialSet serials, FindingCode code) {
    if (tainted.isEmpty()) {
      return serials;
    }
    List<SerialRange> old = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      tainted.forEach(
          range,
          (first, last, index) -> {
            Suspicion root = roots.get(index);
            if (weight(code) <= weight(root.code)) {
              old.add(SerialRange.of(first, last));
              if (old.size() == 1) {
                root.consequences++;
              }
            }
            return old.size() < SEARCHED;
          });
    }
    return serials.minus(SerialSet.of(old));
  }

  /** That a tonne was used twice is news even where it was known to be in two holdings. */
  private static int weight(FindingCode code) {
    return code == FindingCode.ENDED_TWICE || code == FindingCode.RETIRED_AND_CANCELLED ? 2 : 1;
  }
}
