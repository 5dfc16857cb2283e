package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The connections that read one ledger's file. Each read borrows one, so that reads never wait for
 * each other nor for the writer; a few are kept for the next.
 */
final class SqliteReaders {

  /** A use of a borrowed reader. */
  interface Read<T> {
    T with(SqliteReader reader) throws SQLException;
  }

  private static final int KEPT = 4;

  private final Path path;
  private final SqliteConnections.Use use;
  private final WriterTurn turn; // knows whether the log is closed
  private final Deque<SqliteReader> idle = new ArrayDeque<>(KEPT);
  private boolean closed;

  SqliteReaders(Path path, SqliteConnections.Use use, WriterTurn turn) {
    this.path = path;
    this.use = use;
    this.turn = turn;
  }

  /** How these readers are connected. */
  SqliteConnections.Use use() {
    return use;
  }

  <T> T read(Read<T> read) {
    SqliteReader reader = borrow();
    boolean sound = false;
    try {
      T result = read.with(reader);
      sound = true;
      return result;
    } catch (SQLException e) {
      turn.requireNotClosed();
      throw SqliteErrors.translate(e, path);
    } finally {
      giveBack(reader, sound);
    }
  }

  private SqliteReader borrow() {
    turn.requireNotClosed();
    synchronized (idle) {
      SqliteReader kept = idle.poll();
      if (kept != null) {
        return kept;
      }
    }
    return new SqliteReader(path, use);
  }

  private void giveBack(SqliteReader reader, boolean sound) {
    synchronized (idle) {
      if (sound && !closed && idle.size() < KEPT) {
        idle.push(reader);
        return;
      }
    }
    // After close: the last connection to close takes the -wal and -shm files away.
    reader.close();
  }

  /** Closes the idle ones; those in use close when they are given back. */
  void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(SqliteReader::close);
      idle.clear();
    }
  }
}
