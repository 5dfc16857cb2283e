package org.jcmledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The right to write one ledger's file: a lock on {@code <file>.lock}, held until closed.
 *
 * <p>Not on the file itself: a process that opens and closes a file by other means than SQLite
 * drops the locks that SQLite holds on it. And the lock file stays after closing: if it were
 * deleted, one process could hold a lock on the deleted file and another on a new one of that name.
 */
final class WriterLock implements AutoCloseable {

  // The two statics are facts of the process, not state of a ledger. POSIX gives locks to
  // processes, and drops all of a process's locks on a file when it closes any channel to it. So a
  // second attempt in this process must not even open the lock file while the first holds it.
  private static final Set<Path> HELD_BY_THIS_PROCESS = new HashSet<>();

  // Only if another class loader's copy of this class holds the lock do we get as far as opening
  // the file. Then the channel has to stay open for good, or closing it would drop that lock.
  private static final List<FileChannel> NOT_TO_BE_CLOSED = new ArrayList<>();

  private final Path lockFile;
  private final FileChannel channel;

  private WriterLock(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Takes the lock or refuses at once.
   *
   * @param ledger the real path, so that each file has one lock however it was named
   */
  static WriterLock acquire(Path ledger) {
    Path lockFile = ledger.resolveSibling(ledger.getFileName() + ".lock");
    synchronized (HELD_BY_THIS_PROCESS) {
      if (HELD_BY_THIS_PROCESS.contains(lockFile)) {
        throw openElsewhere(ledger, "in this process", null);
      }
      FileChannel channel = lock(ledger, lockFile);
      HELD_BY_THIS_PROCESS.add(lockFile);
      return new WriterLock(lockFile, channel);
    }
  }

  private static FileChannel lock(Path ledger, Path lockFile) {
    @Nullable FileChannel channel = null;
    try {
      channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
      channel.close();
      throw openElsewhere(ledger, "by another process", null);
    } catch (OverlappingFileLockException e) {
      if (channel != null) {
        NOT_TO_BE_CLOSED.add(channel);
      }
      throw openElsewhere(ledger, "in this process", e);
    } catch (IOException e) {
      closeQuietly(channel);
      throw new LedgerFileException(
          Problem.NOT_WRITABLE,
          ledger,
          "The ledger " + ledger + " cannot be written: " + lockFile + " cannot be locked.",
          e);
    }
  }

  private static LedgerFileException openElsewhere(
      Path ledger, String where, @Nullable Throwable cause) {
    return new LedgerFileException(
        Problem.OPEN_ELSEWHERE,
        ledger,
        "The ledger " + ledger + " is already open for writing " + where + ".",
        cause);
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException ignored) {
      // The lock was not taken, so there is nothing to give back.
    }
  }

  @Override
  public void close() {
    synchronized (HELD_BY_THIS_PROCESS) {
      closeQuietly(channel);
      HELD_BY_THIS_PROCESS.remove(lockFile);
    }
  }
}
