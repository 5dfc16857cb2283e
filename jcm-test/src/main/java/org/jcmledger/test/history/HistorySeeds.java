package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Which histories a test plays. The system property {@code jcm.seed} plays the one history of that
 * seed, to see a failure again; {@code jcm.histories} says how many to play otherwise.
 */
public final class HistorySeeds {

  /** The property that names one seed. */
  public static final String SEED = "jcm.seed";

  /** The property that gives the number of histories. */
  public static final String HISTORIES = "jcm.histories";

  private HistorySeeds() {}

  /**
   * The seeds to play: consecutive from {@code first}, unless a property says otherwise.
   *
   * @param first the first seed, fixed for a build that gives the same result every time, or for
   *     instance the clock's for one that explores
   * @param histories how many without the property
   */
  public static List<Long> from(long first, int histories) {
    Long only = Long.getLong(SEED);
    if (only != null) {
      return List.of(only);
    }
    int count = Integer.getInteger(HISTORIES, histories);
    List<Long> seeds = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      seeds.add(first + i);
    }
    return seeds;
  }

  /**
   * Hands a history of each seed to a test. If the test fails, the failure names the seed and how
   * to play that one history again.
   *
   * <pre>{@code
   * HistorySeeds.forEach(1, 10, history -> {
   *   try (JcmLedger ledger = history.newLedger()) {
   *     history.play(new LedgerTarget(ledger), 300);
   *     // … whatever must hold of the ledger, or agree with history.model()
   *   }
   * });
   * }</pre>
   *
   * @param first the first seed
   * @param histories how many, unless a property says otherwise
   * @param test what is to be done with each history
   * @throws AssertionError if the test fails, with that failure as its cause
   */
  public static void forEach(long first, int histories, Consumer<HistoryGenerator> test) {
    for (long seed : from(first, histories)) {
      try {
        test.accept(HistoryGenerator.seeded(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "the history of seed "
                + seed
                + " fails; -D"
                + SEED
                + "="
                + seed
                + " plays it again: "
                + e.getMessage(),
            e);
      }
    }
  }
}
