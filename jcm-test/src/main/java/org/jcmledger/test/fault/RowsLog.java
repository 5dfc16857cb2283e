package org.jcmledger.test.fault;

import java.util.List;
import java.util.Optional;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.StoredEvent;

/**
 * A log of any rows at all, also of such as no store would take: what an auditor reads when a file
 * was tampered with. Immutable, and never closed; nothing can be appended.
 */
public final class RowsLog implements EventLog {

  private final List<StoredEvent> rows;

  /** A log that shows the rows in the order in which they are given. */
  public RowsLog(List<StoredEvent> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Never gives one.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public LogTransaction begin() {
    throw new UnsupportedOperationException("these rows are only read");
  }

  @Override
  public long head() {
    return rows.stream().mapToLong(StoredEvent::position).max().orElse(0);
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return rows.stream().filter(row -> row.eventId().equals(eventId)).findFirst();
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    for (StoredEvent row : rows) {
      boolean wanted = row.position() > afterPosition && row.position() <= upToPosition;
      if (wanted && !visitor.visit(row)) {
        return;
      }
    }
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    scan(
        0,
        row -> !row.stream().equals(stream) || row.sequence() < fromSequence || visitor.visit(row));
  }

  @Override
  public void close() {}
}
