package org.jcmledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jcmledger.store.SqliteConnections.Use;

/**
 * A ledger's file that nobody is writing, opened for verification: one file that holds all there
 * is. It is read without locks and without a trace, so it may lie where nothing can be written, and
 * is afterwards as it was, byte for byte. Used by one thread at a time.
 */
public final class SettledLedger implements StoredRows, AutoCloseable {

  private final Path path;
  private final Object stamp;
  private final SqliteReader reader;

  private SettledLedger(Path path, Object stamp, SqliteReader reader) {
    this.path = path;
    this.stamp = stamp;
    this.reader = reader;
  }

  /**
   * Opens a file.
   *
   * @throws LedgerFileException if there is no such file, if it is not a ledger's or of a newer
   *     format, if it cannot be read, if there is anything in it but the table of events, or if
   *     another file beside it may hold its newest events
   */
  public static SettledLedger open(Path path) {
    Path real = LedgerPaths.existing(path);
    requireSettled(real);
    Object stamp = stamp(real);
    return new SettledLedger(real, stamp, new SqliteReader(real, checked(real)));
  }

  private static Connection checked(Path path) {
    Connection connection;
    try {
      connection = SqliteConnections.open(path, Use.LOOK);
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, path);
    }
    try {
      SqliteFormat.check(connection, path); // first of all: anything else would read the schema
      SqliteFormat.checkExactly(connection, path);
      SqliteConnections.nowReadSettled(connection);
    } catch (SQLException e) {
      SqliteConnections.closeQuietly(connection);
      throw SqliteErrors.translate(e, path);
    } catch (LedgerFileException e) {
      SqliteConnections.closeQuietly(connection);
      throw e;
    }
    return connection;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public long head() {
    try {
      return reader.head();
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, path);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws LedgerFileException also if someone wrote to the file meanwhile, so that what was shown
   *     need not be of one moment
   */
  @Override
  public void scanRows(RowVisitor visitor) {
    Watched watched = new Watched(visitor);
    try {
      reader.scanRows(watched, () -> {});
    } catch (SQLException e) {
      requireUntouched();
      LedgerFileException problem = SqliteErrors.translate(e, path);
      throw problem.problem() == Problem.DAMAGED
          ? new DamagedLedgerException(path, "it cannot be read on after " + watched.last(), e)
          : problem;
    }
    requireUntouched();
  }

  /**
   * What SQLite's own examination finds wrong with the file's structure, at most ten things: pages,
   * the kinds of values, the index of event ids against the table. Empty if all is well.
   *
   * @throws LedgerFileException if the file cannot be examined
   */
  public List<String> structureFaults() {
    try {
      return reader.faults();
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, path);
    }
  }

  @Override
  public void close() {
    reader.close();
  }

  private void requireUntouched() {
    requireSettled(path);
    if (!stamp(path).equals(stamp)) {
      throw notSettled(path, "was written to while it was being read");
    }
  }

  private static void requireSettled(Path path) {
    if (LedgerPaths.isUnsettled(path)) {
      throw notSettled(
          path, "is in use or was not closed: its newest events are in a file beside it");
    }
  }

  private static LedgerFileException notSettled(Path path, String why) {
    return new LedgerFileException(
        Problem.NOT_SETTLED,
        path,
        "The ledger " + path + " " + why + ". Take the copy that a hand-over makes.",
        null);
  }

  /** Changes whenever somebody writes the file. */
  private static Object stamp(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return List.of(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException e) {
      throw new LedgerFileException(
          Problem.NOT_READABLE, path, "The ledger " + path + " cannot be reached.", e);
    }
  }

  /** Knows how far a scan came. */
  private static final class Watched implements RowVisitor {

    private final RowVisitor visitor;
    private long position = Long.MIN_VALUE;

    Watched(RowVisitor visitor) {
      this.visitor = visitor;
    }

    @Override
    public boolean visit(StoredEvent event) {
      position = event.position();
      return visitor.visit(event);
    }

    @Override
    public boolean unreadable(long at, String what) {
      position = at;
      return visitor.unreadable(at, what);
    }

    String last() {
      return position == Long.MIN_VALUE ? "its beginning" : "event " + position;
    }
  }
}
