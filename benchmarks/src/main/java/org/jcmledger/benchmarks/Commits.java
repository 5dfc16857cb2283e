package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;

/**
 * What a ledger of {@link Market} wrote: its rows, in the groups in which they were committed.
 *
 * @param before what was there before the measured window
 * @param measured what was written in it
 */
record Commits(List<List<StoredEvent>> before, List<List<StoredEvent>> measured) {

  /** Reads them from a ledger's file that is closed. */
  static Commits read(Path path, long firstMeasured) {
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      return read(log, firstMeasured);
    }
  }

  /** Reads them from any log. */
  static Commits read(EventLog log, long firstMeasured) {
    List<List<StoredEvent>> before = new ArrayList<>();
    List<List<StoredEvent>> measured = new ArrayList<>();
    log.scan(
        0,
        event -> {
          add(event, event.position() < firstMeasured ? before : measured);
          return true;
        });
    return new Commits(before, measured);
  }

  /** Reads what is after a position from any log. */
  static Commits after(EventLog log, long position) {
    List<List<StoredEvent>> measured = new ArrayList<>();
    log.scan(
        position,
        event -> {
          add(event, measured);
          return true;
        });
    return new Commits(List.of(), measured);
  }

  private static void add(StoredEvent event, List<List<StoredEvent>> groups) {
    List<StoredEvent> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
    if (last.isEmpty() || last.get(0).recordedAt() != event.recordedAt()) {
      last = new ArrayList<>();
      groups.add(last);
    }
    last.add(event);
  }

  /** The rows of groups, one after another. */
  static List<StoredEvent> rows(List<List<StoredEvent>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  int events() {
    return measured.stream().mapToInt(List::size).sum();
  }

  /** How many events a commit had, on average. */
  double meanSize() {
    return (double) events() / measured.size();
  }

  /** How many bytes of payload and metadata an event had, on average. */
  double meanBytes() {
    return measured.stream()
        .flatMap(List::stream)
        .mapToInt(event -> event.payload().length + event.metadata().length)
        .average()
        .orElse(0);
  }
}
