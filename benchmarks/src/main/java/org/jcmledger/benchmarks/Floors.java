package org.jcmledger.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The least ratios that the ledger is to reach, by benchmark and baseline. */
final class Floors {

  private static final Map<String, Double> RATIOS = new LinkedHashMap<>();

  static {
    RATIOS.put("transfers-sqlite-1-random", 0.80);
    RATIOS.put("transfers-sqlite-8-random", 0.65);
    RATIOS.put("transfers-sqlite-32-random", 0.55);
    RATIOS.put("transfers-sqlite-256-random", 0.45);
    RATIOS.put("transfers-postgres-32", 0.65);
    RATIOS.put("two-processes-postgres", 0.60);
    RATIOS.put("audit-1m-one-thread", 0.18);
    RATIOS.put("audit-1m-two-threads", 0.30);
    RATIOS.put("rivals-postgres-32-random row-locks", 1.5);
    RATIOS.put("rivals-postgres-32-random pekko-jdbc", 1.2);
  }

  private Floors() {}

  static Optional<Double> of(Result result) {
    String bench = result.field("bench");
    String baseline = result.field("baseline").replaceFirst(":.*", "");
    return Optional.ofNullable(RATIOS.get(bench))
        .or(() -> Optional.ofNullable(RATIOS.get(bench + " " + baseline)));
  }
}
