package org.jcmledger.faults;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** How often, and by which dice. */
final class Faults {

  private Faults() {}

  /** So often in the short form, or so often in the long one. */
  static int times(int shortForm, int longForm) {
    return "long".equals(System.getProperty("jcm.faults")) ? longForm : shortForm;
  }

  /** Dice whose seed is printed; {@code -Djcm.faults.seed} rolls them again. */
  static Random dice(String test) {
    long seed = Long.getLong("jcm.faults.seed", ThreadLocalRandom.current().nextLong());
    System.out.println(test + " seed " + seed);
    return new Random(seed);
  }
}
