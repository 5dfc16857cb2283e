package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.store.EventLog;

/** Makes findings of suspicions: positions become references to events of the logs at hand. */
final class Conclusion {

  private final EventLog log;
  private final Optional<EventLog> against;

  Conclusion(EventLog log, Optional<EventLog> against) {
    this.log = log;
    this.against = against;
  }

  /** The heaviest first, then in the order in which they show. */
  List<Finding> findings(Suspicions suspicions) {
    List<Suspicion> ordered = new ArrayList<>(suspicions.listed());
    ordered.sort(
        Comparator.comparing((Suspicion suspicion) -> suspicion.code.severity())
            .thenComparing(suspicion -> suspicion.position)
            .thenComparing(suspicion -> suspicion.code));
    TreeSet<Long> here = new TreeSet<>();
    TreeSet<Long> there = new TreeSet<>();
    for (Suspicion suspicion : ordered) {
      here.addAll(suspicion.positions);
      there.addAll(suspicion.positionsAgainst);
    }
    Map<Long, EventRef> known = SecondLook.references(log, here, EventRef.Origin.AUDITED);
    Map<Long, EventRef> others =
        against
            .map(other -> SecondLook.references(other, there, EventRef.Origin.AGAINST))
            .orElse(Map.of());
    return ordered.stream().map(suspicion -> finding(suspicion, known, others)).toList();
  }

  private static Finding finding(
      Suspicion suspicion, Map<Long, EventRef> known, Map<Long, EventRef> others) {
    List<EventRef> events = new ArrayList<>();
    add(events, suspicion.positions, known);
    add(events, suspicion.positionsAgainst, others);
    return new Finding(
        suspicion.code,
        events,
        suspicion.accounts,
        suspicion.serials,
        suspicion.rows,
        Tonnes.of(suspicion.atStake),
        suspicion.facts,
        suspicion.consequences);
  }

  private static void add(
      List<EventRef> events, Iterable<Long> positions, Map<Long, EventRef> known) {
    for (long position : positions) {
      EventRef reference = known.get(position);
      if (reference != null) {
        events.add(reference);
      }
    }
  }
}
