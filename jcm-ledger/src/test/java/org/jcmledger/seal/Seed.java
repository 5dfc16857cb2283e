package org.jcmledger.seal;

import java.util.Random;

/** Randomness that can be had again: {@code -Djcm.seed=...} with the seed that the run printed. */
final class Seed {

  private Seed() {}

  static Random random(String test) {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println(test + ": jcm.seed=" + seed);
    return new Random(seed);
  }
}
