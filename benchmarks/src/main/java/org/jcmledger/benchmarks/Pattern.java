package org.jcmledger.benchmarks;

import java.util.SplittableRandom;

/** Between which accounts the transfers go. */
enum Pattern {
  /** Any two. */
  RANDOM {
    @Override
    int[] pair(SplittableRandom random) {
      int from = random.nextInt(Market.ACCOUNTS);
      int other = random.nextInt(Market.ACCOUNTS - 1);
      return new int[] {from, other < from ? other : other + 1};
    }
  },

  /** One account and any other, as often in as out. */
  HOT {
    @Override
    int[] pair(SplittableRandom random) {
      int other = 1 + random.nextInt(Market.ACCOUNTS - 1);
      return random.nextBoolean() ? new int[] {0, other} : new int[] {other, 0};
    }
  };

  /** The numbers of an account that gives and of another one that takes. */
  abstract int[] pair(SplittableRandom random);
}
