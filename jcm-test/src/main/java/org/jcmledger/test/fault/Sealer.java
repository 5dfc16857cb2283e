package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/** Covers traces: writes rows anew as a ledger would have written them in this order. */
final class Sealer {

  private final LeafHash leafHash = new LeafHash();

  /** Makes every hash that does not fit anew, and nothing else. */
  List<StoredEvent> hashes(List<StoredEvent> rows) {
    List<StoredEvent> sealed = new ArrayList<>(rows.size());
    for (StoredEvent row : rows) {
      sealed.add(new Row(row).sealed(leafHash));
    }
    return sealed;
  }

  /** Makes positions, numbers within streams, and then the hashes anew. */
  List<StoredEvent> all(List<StoredEvent> rows) {
    List<StoredEvent> sealed = new ArrayList<>(rows.size());
    Map<String, Long> sequences = new HashMap<>();
    for (StoredEvent stored : rows) {
      Row row = new Row(stored);
      row.position = sealed.size() + 1L;
      row.sequence = sequences.merge(row.stream, 1L, Long::sum) - 1;
      sealed.add(row.sealed(leafHash));
    }
    return sealed;
  }
}
