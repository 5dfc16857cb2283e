package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that was suspected so far, so many of each code and no more. */
final class Suspicions {

  /** How many findings of one code are listed; the rest is counted. */
  static final int LISTED = 1_000;

  private final List<Suspicion> all = new ArrayList<>();
  private final Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
  private final Map<List<Object>, Suspicion> roots = new HashMap<>();

  void add(Suspicion suspicion) {
    long count = counts.merge(suspicion.code, 1L, Long::sum);
    if (count <= LISTED) {
      all.add(suspicion);
    }
  }

  void addOnce(Suspicion suspicion, List<Object> key) {
    Suspicion root = roots.putIfAbsent(key, suspicion);
    if (root == null) {
      add(suspicion);
    } else {
      root.consequence(suspicion.atStake);
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Suspicion> listed() {
    return all;
  }

  Map<FindingCode, Long> unlisted() {
    Map<FindingCode, Long> more = new EnumMap<>(FindingCode.class);
    counts.forEach(
        (code, count) -> {
          if (count > LISTED) {
            more.put(code, count - LISTED);
          }
        });
    return more;
  }
}
