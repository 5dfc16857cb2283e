package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;

/**
 * A ledger's rows inserted again into an empty file by nothing but SQLite, in the commits in which
 * they were recorded; those of one recording time are taken to be one. Only so many rows at a time
 * are in memory.
 *
 * @param events how many rows
 * @param commits how many commits
 * @param seconds what the inserting took
 */
record Replayed(long events, long commits, double seconds) {

  private static final int AT_ONCE = 50_000;

  double commitSize() {
    return (double) events / commits;
  }

  /** Inserts the rows after a position; those before it are inserted too, and not counted. */
  static Replayed of(Path ledger, long before, Path file) {
    try (RawSqlite raw = RawSqlite.create(file, true);
        SqliteLog log = SqliteLog.openForReading(ledger)) {
      Replay replay = new Replay(raw, before);
      log.scan(
          0,
          event -> {
            replay.add(event);
            return true;
          });
      replay.insert();
      return new Replayed(replay.events, replay.commits, replay.seconds);
    }
  }

  private static final class Replay {

    private final RawSqlite raw;
    private final long before;
    private final List<List<StoredEvent>> groups = new ArrayList<>();
    private int waiting;
    private long events;
    private long commits;
    private double seconds;

    Replay(RawSqlite raw, long before) {
      this.raw = raw;
      this.before = before;
    }

    void add(StoredEvent event) {
      List<StoredEvent> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      boolean next = last.isEmpty() || last.get(0).recordedAt() != event.recordedAt();
      if (next && (waiting >= AT_ONCE || event.position() == before + 1)) {
        insert();
        last = List.of();
      }
      if (next || last.isEmpty()) {
        last = new ArrayList<>();
        groups.add(last);
      }
      last.add(event);
      waiting++;
    }

    void insert() {
      List<List<StoredEvent>> now = List.copyOf(groups);
      double took = raw.insert(now);
      if (!now.isEmpty() && now.get(0).get(0).position() > before) {
        seconds += took;
        commits += now.size();
        events += now.stream().mapToLong(List::size).sum();
      }
      groups.clear();
      waiting = 0;
    }
  }
}
