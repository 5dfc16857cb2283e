package org.jcmledger.store.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.LeafHashVisitor;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.RowVisitor;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.store.StoredRows;
import org.jcmledger.store.TurnTransaction;
import org.jcmledger.store.WriterTurn;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An event log in one schema of a PostgreSQL database. docs/postgresql.md describes the tables, the
 * roles and what an operator has to see to.
 *
 * <p>Any number of processes write and read it. A transaction holds the lock on the head row from
 * its beginning to its end, so writers of all processes take turns, and positions follow the order
 * of commits. A server that restarts is waited out for some twenty seconds before anything is
 * refused, unless a commit is in doubt.
 *
 * <p>The log holds one connection for writing and takes another for each read; the data source
 * should be a pool of at least three.
 */
public final class PostgresLog implements EventLog, StoredRows {

  /** The schema of a ledger that was not given another. */
  public static final String DEFAULT_SCHEMA = "jcm";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresLog.class);

  private static final int ROWS_AT_ONCE = 500;
  private static final int HASHES_AT_ONCE = 10_000;

  private final PostgresSchema schema;
  private final boolean writable;
  private final WriterTurn turn;
  private final PostgresConnections connections;
  private final LeafHash leafHash = new LeafHash(); // used by whoever has the turn
  private @Nullable PostgresWriter
      writer; // of whoever has the turn; null: opened at the next begin
  private @Nullable PostgresTransaction current; // seen by whoever has the turn
  private Optional<SnapshotStore> snapshots = Optional.empty(); // since the check
  private volatile boolean closing;

  private PostgresLog(DataSource source, PostgresSchema schema, boolean writable) {
    this.schema = schema;
    this.writable = writable;
    turn = new WriterTurn(schema.log());
    connections = new PostgresConnections(source, schema.log(), () -> closing);
  }

  /**
   * Makes a ledger's tables in a schema, and the schema, or brings the tables of an earlier version
   * up to date; does nothing if that has been done. For the role that owns the schema: the one that
   * works with the ledger needs no right to make tables.
   *
   * @param source the database
   * @param schema the schema's name: small letters, digits and underscores
   * @throws LedgerDatabaseException if the role may not do that, or if a later version of this
   *     software has made the tables
   */
  public static void prepare(DataSource source, String schema) {
    PostgresSchema of = new PostgresSchema(schema);
    new PostgresConnections(source, of.log(), () -> false)
        .once(
            connection -> {
              PostgresVersions.ours().bringUpToDateBesideOthers(connection, of);
              return true;
            });
  }

  /**
   * Opens an empty ledger for writing. Makes its tables first, if they are not there.
   *
   * @throws LedgerDatabaseException if there are events in it already, or if it cannot be made
   */
  public static PostgresLog create(DataSource source, String schema) {
    PostgresLog log = new PostgresLog(source, new PostgresSchema(schema), true);
    boolean there = log.connections.once(connection -> log.schema.hasTable(connection, "version"));
    if (!there) {
      prepare(source, schema);
    }
    log.check();
    if (log.head() != 0) {
      log.close();
      throw new LedgerDatabaseException(
          Problem.ALREADY_THERE, log.name(), "is there already", null);
    }
    return log;
  }

  /**
   * Opens a ledger for writing, also while other processes write it.
   *
   * @throws LedgerDatabaseException if there is none, if the tables are of another version, or if
   *     the server cannot be reached
   * @throws org.jcmledger.store.DamagedLedgerException if the tables are not as they should be
   */
  public static PostgresLog open(DataSource source, String schema) {
    PostgresLog log = new PostgresLog(source, new PostgresSchema(schema), true);
    log.check();
    return log;
  }

  /**
   * Opens a ledger for reading; a role that may only read will do.
   *
   * @throws LedgerDatabaseException if there is none, if the tables are of another version, or if
   *     the server cannot be reached
   * @throws org.jcmledger.store.DamagedLedgerException if the tables are not as they should be
   */
  public static PostgresLog openForReading(DataSource source, String schema) {
    PostgresLog log = new PostgresLog(source, new PostgresSchema(schema), false);
    log.check();
    return log;
  }

  private void check() {
    connections.once(
        connection -> {
          schema.check(connection);
          if (writable) {
            snapshots = snapshots(connection);
          }
          return true;
        });
  }

  private Optional<SnapshotStore> snapshots(Connection connection) throws SQLException {
    if (PostgresSnapshots.mayKeep(connection, schema)) {
      return Optional.of(new PostgresSnapshots(connections, schema));
    }
    LOG.info("{} is used without snapshots: the role may not read and replace them", name());
    return Optional.empty();
  }

  /** Whether a schema may be called so: small letters, digits and underscores, a letter first. */
  public static boolean isSchemaName(String schema) {
    return PostgresSchema.isName(schema);
  }

  /** What the ledger in a schema is called for people, such as {@code jcm (PostgreSQL)}. */
  public static String name(String schema) {
    return new PostgresSchema(schema).log();
  }

  /** The ledger's name for people, such as {@code jcm (PostgreSQL)}. */
  @Override
  public String name() {
    return schema.log();
  }

  @Override
  public LogTransaction begin() {
    if (!writable) {
      turn.requireNotClosed();
      throw connections.openedForReading();
    }
    turn.take();
    try {
      PostgresTransaction transaction = connections.patiently(this::locked);
      current = transaction;
      return transaction;
    } catch (RuntimeException e) {
      abandonWriter();
      turn.pass();
      throw e;
    }
  }

  private PostgresTransaction locked() throws SQLException {
    PostgresWriter with = writer;
    try {
      if (with == null) {
        with = writer(connections.take());
      }
      return new PostgresTransaction(with, with.begin());
    } catch (SQLException e) {
      abandonWriter();
      throw e;
    }
  }

  private PostgresWriter writer(Connection connection) throws SQLException {
    try {
      PostgresWriter opened = new PostgresWriter(schema, connection);
      writer = opened;
      return opened;
    } catch (SQLException e) {
      PostgresConnections.giveBack(connection);
      throw e;
    }
  }

  /** After a failure; the next transaction takes a new connection. */
  private void abandonWriter() {
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public long head() {
    turn.requireNotClosed();
    return connections.read(
        connection -> {
          String sql = "SELECT max(position) FROM " + schema.table("event");
          try (PreparedStatement head = connection.prepareStatement(sql);
              ResultSet row = head.executeQuery()) {
            return row.next() ? row.getLong(1) : 0; // an empty table's NULL is read as 0
          }
        });
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    turn.requireNotClosed();
    return connections.read(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(select("WHERE event_id = ?"))) {
            find.setString(1, eventId);
            try (ResultSet row = find.executeQuery()) {
              return row.next()
                  ? Optional.of(new PostgresRows(name()).event(row))
                  : Optional.empty();
            }
          }
        });
  }

  @Override
  public Map<String, StoredEvent> findAll(Collection<String> eventIds) {
    Map<String, StoredEvent> found = new HashMap<>();
    show(
        select("WHERE event_id = ANY (?)"),
        (row, rows) -> {
          StoredEvent event = rows.event(row);
          found.put(event.eventId(), event);
          return true;
        },
        (Object) eventIds.toArray(String[]::new));
    return found;
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    show(
        select("WHERE position > ? AND position <= ?"), only(visitor), afterPosition, upToPosition);
  }

  /** Asks for the hashes alone, which are a tenth of what the server would send otherwise. */
  @Override
  public void scanLeafHashes(long afterPosition, long upToPosition, LeafHashVisitor visitor) {
    show(
        HASHES_AT_ONCE,
        "SELECT position, leaf_hash FROM "
            + schema.table("event")
            + " WHERE position > ? AND position <= ? ORDER BY position",
        (row, rows) -> visitor.visit(rows.leafHash(row, 2)),
        afterPosition,
        upToPosition);
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    show(select("WHERE stream = ? AND sequence >= ?"), only(visitor), stream, fromSequence);
  }

  @Override
  public void scanRows(RowVisitor visitor) {
    show(
        select(""),
        (row, rows) -> {
          StoredEvent event;
          try {
            event = rows.event(row);
          } catch (DamagedLedgerException e) {
            return visitor.unreadable(row.getLong(1), e.what());
          }
          return visitor.visit(event);
        });
  }

  /** Shows a row to a visitor; says whether to go on. */
  private interface Shown {
    boolean to(ResultSet row, PostgresRows rows) throws SQLException;
  }

  private static Shown only(EventVisitor visitor) {
    return (row, rows) -> visitor.visit(rows.event(row));
  }

  private String select(String which) {
    return "SELECT "
        + PostgresRows.COLUMNS
        + " FROM "
        + schema.table("event")
        + " "
        + which
        + " ORDER BY position";
  }

  /** Shows the rows of one statement, which are of one moment; each of them once. */
  private void show(String sql, Shown shown, Object... parameters) {
    show(ROWS_AT_ONCE, sql, shown, parameters);
  }

  private void show(int atOnce, String sql, Shown shown, Object... parameters) {
    turn.requireNotClosed();
    boolean[] begun = new boolean[1];
    connections.read(
        connection -> {
          connection.setAutoCommit(false); // or the driver would fetch all rows at once
          try (PreparedStatement scan = connection.prepareStatement(sql)) {
            scan.setFetchSize(atOnce);
            for (int i = 0; i < parameters.length; i++) {
              scan.setObject(i + 1, parameters[i]);
            }
            visit(scan, shown, begun);
            return true;
          } catch (SQLException e) {
            if (begun[0]) {
              throw PostgresErrors.translate(e, name());
            }
            throw e;
          }
        });
  }

  private void visit(PreparedStatement scan, Shown shown, boolean[] begun) throws SQLException {
    PostgresRows rows = new PostgresRows(name());
    try (ResultSet row = scan.executeQuery()) {
      while (row.next()) {
        turn.requireNotClosed();
        begun[0] = true;
        if (!shown.to(row, rows)) {
          return;
        }
      }
    }
  }

  /** In a table beside the events', for whoever writes; a reader goes by the events alone. */
  @Override
  public Optional<SnapshotStore> snapshots() {
    return snapshots;
  }

  /**
   * Writes a copy of the ledger as it stands into a new file, for an auditor: a ledger's file as
   * {@link SqliteLog} has them, with the same rows and hashes, settled, and checked row by row
   * against this ledger. Writers and readers go on meanwhile.
   *
   * @return the position of the last event in the copy
   * @throws org.jcmledger.store.LedgerFileException if there is such a file already, if its folder
   *     cannot be written, or if the disk is full
   */
  public long handOver(Path out) {
    turn.requireNotClosed();
    return SqliteLog.copyOf(this, name(), out);
  }

  @Override
  public void close() {
    closing = true;
    if (turn.isMine() && current != null) {
      current.close();
    }
    if (turn.closeForEver()) {
      abandonWriter();
    }
  }

  private final class PostgresTransaction extends TurnTransaction {

    private final PostgresWriter with;

    PostgresTransaction(PostgresWriter with, PostgresWriter.Last last) {
      super(turn, leafHash, last.position(), last.recordedAt());
      this.with = with;
    }

    @Override
    protected void insert(StoredEvent event) {
      with.insert(event);
    }

    @Override
    protected void flush() {
      with.flush();
    }

    @Override
    protected void commitInStore() {
      with.commit();
    }

    @Override
    protected void rollBackInStore() {
      with.rollBack();
    }

    @Override
    protected void ended() {
      current = null;
      if (with.hasFailed()) {
        abandonWriter();
      }
    }
  }
}
