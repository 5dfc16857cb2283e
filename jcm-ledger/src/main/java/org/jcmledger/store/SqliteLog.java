package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jcmledger.store.SqliteConnections.Use;
import org.jspecify.annotations.Nullable;

/**
 * An event log in one SQLite file, {@code *.jcm}. docs/stored-format.md describes the file.
 *
 * <p>One log object, in one process, writes a file at a time; any number read it, here and in other
 * processes, without waiting. A refusal to open leaves the file as it was, byte for byte.
 */
public final class SqliteLog implements EventLog, StoredRows {

  private static final int LOOKS = 20;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Path path;
  private final WriterTurn turn;
  private final SqliteReaders readers;
  private final LeafHash leafHash = new LeafHash(); // used by whoever has the turn
  private final @Nullable WriterLock lock; // null: for reading only
  private @Nullable SqliteWriter writer; // of whoever has the turn; null: opened at the next begin
  private @Nullable SqliteTransaction current; // seen by whoever has the turn

  private SqliteLog(Path path, Use reading, @Nullable WriterLock lock) {
    this.path = path;
    this.lock = lock;
    turn = new WriterTurn(path.toString());
    readers = new SqliteReaders(path, reading, turn);
  }

  /**
   * Creates a new, empty ledger's file and opens it for writing. The file appears whole or not at
   * all.
   *
   * @throws LedgerFileException if there is such a file, if its folder is not there or cannot be
   *     written, or if the disk is full
   */
  public static SqliteLog create(Path path) {
    Path real = LedgerPaths.fresh(path);
    WriterLock lock = WriterLock.acquire(real);
    try {
      LedgerPaths.requireFree(real); // again, now that no other ledger can be making it
      makeFile(real);
      return writing(real, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void makeFile(Path path) {
    Path scratch = LedgerPaths.scratch(path);
    try {
      try (Connection connection = SqliteConnections.open(scratch, Use.CREATE)) {
        SqliteFormat.createIn(connection);
      } catch (SQLException e) {
        throw SqliteErrors.translate(e, path);
      }
      LedgerPaths.settle(scratch, path);
    } finally {
      LedgerPaths.discard(scratch);
    }
  }

  /**
   * Opens a ledger's file for writing.
   *
   * @throws LedgerFileException if there is no such file, if it is not a ledger's or of a newer
   *     format, if it or its folder cannot be written, if it is damaged, or if it is open for
   *     writing here or in another process
   */
  public static SqliteLog open(Path path) {
    Path real = LedgerPaths.existing(path);
    look(real);
    LedgerPaths.requireWritable(real);
    WriterLock lock = WriterLock.acquire(real);
    try {
      return writing(real, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static SqliteLog writing(Path real, WriterLock lock) {
    SqliteLog log = new SqliteLog(real, Use.READ, lock);
    SqliteWriter writer = new SqliteWriter(real);
    try {
      SqliteFormat.check(writer.connection(), real); // again: only now is the -wal file seen too
    } catch (RuntimeException e) {
      writer.abandon();
      throw e;
    }
    log.writer = writer;
    return log;
  }

  /**
   * Opens a ledger's file for reading, also while another process writes it, and also in a folder
   * where nothing can be written. There, a file without a {@code -wal} beside it is taken as
   * settled: whoever starts writing it later is not noticed.
   *
   * <p>The last to close a ledger moves what is left in the {@code -wal} file into the ledger's
   * file, and that may be a reader; the events are the same before and after.
   *
   * @throws LedgerFileException if there is no such file, if it is not a ledger's or of a newer
   *     format, if it cannot be read, or if it is damaged
   */
  public static SqliteLog openForReading(Path path) {
    Path real = LedgerPaths.existing(path);
    look(real);
    Use use = Use.READ;
    if (!LedgerPaths.isWritableWithFolder(real)) {
      use = LedgerPaths.hasWal(real) ? Use.READ_ONLY_FOLDER : Use.READ_SETTLED;
    }
    SqliteLog log = new SqliteLog(real, use, null);
    try {
      log.head(); // so that a file which cannot be read is refused here and not later
    } catch (LedgerFileException e) {
      log.close();
      boolean walInTheWay = use == Use.READ_ONLY_FOLDER && e.problem() != Problem.DAMAGED;
      throw walInTheWay ? walCannotBeRead(real, e) : e;
    }
    return log;
  }

  /**
   * Opens a ledger's file to audit it: like {@link #openForReading}, but refuses a file in which
   * there is anything beside the ledger's one table. It would not disturb a ledger's work, and has
   * no place in a file that is to prove something.
   *
   * @throws LedgerFileException as {@link #openForReading}, and if there is
   */
  public static SqliteLog openForAudit(Path path) {
    SqliteLog log = openForReading(path);
    try (Connection connection = SqliteConnections.open(log.path, log.readers.use())) {
      SqliteFormat.checkExactly(connection, log.path);
      return log;
    } catch (SQLException e) {
      log.close();
      throw SqliteErrors.translate(e, log.path);
    } catch (RuntimeException e) {
      log.close();
      throw e;
    }
  }

  private static LedgerFileException walCannotBeRead(Path path, LedgerFileException e) {
    return new LedgerFileException(
        Problem.NOT_READABLE,
        path,
        "The ledger "
            + path
            + " has a -wal file beside it, which can only be read where the folder can be written:"
            + " copy both to another folder and read them there.",
        e);
  }

  /**
   * Refuses what is not a ledger's file, before anything is done that could leave a trace. Without
   * a trace is without a lock, and a file into which its writer is moving the {@code -wal} seems
   * damaged for a moment; so it takes more than one look to call a file with one damaged.
   */
  private static void look(Path path) {
    for (int looks = 1; !look(path, looks == LOOKS || !LedgerPaths.hasWal(path)); looks++) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  /** Whether it is a ledger's; if it seems damaged, that is only said in a last look. */
  private static boolean look(Path path, boolean last) {
    try (Connection connection = SqliteConnections.open(path, Use.LOOK)) {
      SqliteFormat.check(connection, path);
      return true;
    } catch (SQLException e) {
      if (!SqliteErrors.saysDamaged(e)) {
        throw SqliteErrors.translate(e, path);
      }
      if (last) {
        throw SqliteFormat.notALedger(path, e);
      }
      return false;
    } catch (DamagedLedgerException e) {
      if (last) {
        throw e;
      }
      return false;
    }
  }

  /** The file's real path. */
  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public LogTransaction begin() {
    if (lock == null) {
      turn.requireNotClosed();
      throw new LedgerFileException(
          Problem.OPENED_FOR_READING,
          path,
          "The ledger " + path + " is open for reading only.",
          null);
    }
    turn.take();
    try {
      SqliteWriter with = writer();
      SqliteTransaction transaction = new SqliteTransaction(with, with.begin());
      current = transaction;
      return transaction;
    } catch (RuntimeException e) {
      abandonWriter();
      turn.pass();
      throw e;
    }
  }

  /** After a failure; the next transaction opens a new connection, which looks afresh. */
  private void abandonWriter() {
    if (writer != null) {
      writer.abandon();
      writer = null;
    }
  }

  /** The writer's connection, opened again if a failure has cost it; only with the turn. */
  SqliteWriter writer() {
    SqliteWriter open = writer;
    if (open == null) {
      open = new SqliteWriter(path);
      writer = open;
    }
    return open;
  }

  @Override
  public long head() {
    return readers.read(SqliteReader::head);
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return readers.read(reader -> reader.find(eventId));
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    readers.read(
        reader -> {
          reader.scan(afterPosition, upToPosition, visitor, turn::requireNotClosed);
          return true;
        });
  }

  @Override
  public void scanLeafHashes(long afterPosition, long upToPosition, LeafHashVisitor visitor) {
    readers.read(
        reader -> {
          reader.scanLeafHashes(afterPosition, upToPosition, visitor, turn::requireNotClosed);
          return true;
        });
  }

  @Override
  public void scanRows(RowVisitor visitor) {
    readers.read(
        reader -> {
          reader.scanRows(visitor, turn::requireNotClosed);
          return true;
        });
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    readers.read(
        reader -> {
          reader.scanStream(stream, fromSequence, visitor, turn::requireNotClosed);
          return true;
        });
  }

  /** In a file beside the ledger's, for whoever writes; a reader goes by the events alone. */
  @Override
  public Optional<SnapshotStore> snapshots() {
    return lock == null ? Optional.empty() : Optional.of(new SnapshotFile(path));
  }

  /**
   * Writes a copy of the ledger as it stands into a new file, for an auditor: one file, settled,
   * with nothing beside it, and checked row by row against this ledger. Writers and readers go on
   * meanwhile.
   *
   * @return the position of the last event in the copy
   * @throws LedgerFileException if there is such a file already, if its folder cannot be written,
   *     if the disk is full, or if this ledger is damaged
   */
  public long handOver(Path out) {
    turn.requireNotClosed();
    return HandOver.copy(this, readers.use(), LedgerPaths.fresh(out));
  }

  /**
   * Writes a copy of any log as it stands into a new file, for an auditor: the same rows with the
   * same hashes, in one settled file, checked row by row against the log.
   *
   * @param log the log, which may be in use
   * @param name what it is called in messages
   * @param out the file
   * @return the position of the last event in the copy
   * @throws LedgerFileException if there is such a file already, if its folder cannot be written,
   *     or if the disk is full
   */
  public static long copyOf(EventLog log, String name, Path out) {
    return HandOver.copy(log, name, LedgerPaths.fresh(out));
  }

  @Override
  public void close() {
    if (turn.isMine() && current != null) {
      current.close();
    }
    if (!turn.closeForEver()) {
      return;
    }
    readers.close(); // before the writer, whose last act then finds nobody in its way
    if (writer != null) {
      writer.close();
    }
    if (lock != null) {
      lock.close();
    }
  }

  private final class SqliteTransaction extends TurnTransaction {

    private final SqliteWriter with;

    SqliteTransaction(SqliteWriter with, SqliteWriter.Last last) {
      super(turn, leafHash, last.position(), last.recordedAt());
      this.with = with;
    }

    @Override
    protected void insert(StoredEvent event) {
      with.insert(event);
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
