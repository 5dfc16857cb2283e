package org.jcmledger.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * The events that a log held when a batch was begun, looked up together as far as it is known which
 * will be asked for: a log may be far away.
 */
final class Stored {

  private final EventLog log;
  private Set<String> lookedUp = Set.of();
  private Map<String, StoredEvent> found = Map.of();

  Stored(EventLog log) {
    this.log = log;
  }

  /** Looks events up all at once. */
  void lookUp(Collection<String> eventIds) {
    if (!eventIds.isEmpty()) {
      if (lookedUp.isEmpty()) { // Few batches look anything up.
        lookedUp = new HashSet<>();
        found = new HashMap<>();
      }
      lookedUp.addAll(eventIds);
      found.putAll(log.findAll(eventIds));
    }
  }

  Optional<StoredEvent> find(String eventId) {
    return lookedUp.contains(eventId) ? Optional.ofNullable(found.get(eventId)) : log.find(eventId);
  }
}
