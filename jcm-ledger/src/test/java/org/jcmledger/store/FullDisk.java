package org.jcmledger.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** An SQLite log whose file cannot grow while its disk is said to be full. */
public final class FullDisk implements EventLog {

  private static final int NO_LIMIT = 1_073_741_823;

  private final SqliteLog log;
  private volatile boolean full;

  /** A log on a disk with room. */
  public FullDisk(SqliteLog log) {
    this.log = log;
  }

  /** Leaves no room for another page; or gives room again. */
  public void full(boolean isFull) {
    full = isFull;
  }

  @Override
  public LogTransaction begin() {
    LogTransaction transaction = log.begin();
    // The limit is one connection's, and after a failure the log opens another.
    try (Statement statement = log.writer().connection().createStatement()) {
      statement.execute("PRAGMA max_page_count = " + (full ? 1 : NO_LIMIT));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return transaction;
  }

  @Override
  public long head() {
    return log.head();
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return log.find(eventId);
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    log.scan(afterPosition, upToPosition, visitor);
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    log.scanStream(stream, fromSequence, visitor);
  }

  @Override
  public void close() {
    log.close();
  }
}
