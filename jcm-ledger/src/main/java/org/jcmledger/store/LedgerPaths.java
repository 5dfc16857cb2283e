package org.jcmledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.jcmledger.store.LedgerFileException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Questions about a ledger's path. None opens the file: a process that opens and closes it by other
 * means than SQLite drops SQLite's locks on it.
 */
final class LedgerPaths {

  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private LedgerPaths() {}

  /** The one real path of a file that has to be there. */
  static Path existing(Path path) {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException e) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new LedgerFileException(
            Problem.NOT_READABLE, path, "The ledger " + path + " cannot be reached.", e);
      }
      throw new LedgerFileException(Problem.NOT_THERE, path, "There is no file " + path + ".", e);
    }
    if (!Files.isRegularFile(real)) {
      throw SqliteFormat.notALedger(path, null);
    }
    if (!Files.isReadable(real)) {
      throw new LedgerFileException(
          Problem.NOT_READABLE, path, "The ledger " + path + " may not be read.", null);
    }
    return real;
  }

  /** The real path of a file that must not be there yet, in a folder that must. */
  static Path fresh(Path path) {
    requireFree(path);
    Path name = path.getFileName();
    Path folder = path.toAbsolutePath().getParent();
    if (name == null || folder == null || !Files.isDirectory(folder)) {
      throw notWritable(path, "its folder is not there", null);
    }
    if (!isWritable(folder)) {
      throw notWritable(path, "its folder may not be written", null);
    }
    try {
      return folder.toRealPath().resolve(name);
    } catch (IOException e) {
      throw notWritable(path, "its folder cannot be reached", e);
    }
  }

  static void requireFree(Path path) {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new LedgerFileException(
          Problem.ALREADY_THERE, path, "There is already a file " + path + ".", null);
    }
    unsettled(path)
        .ifPresent(
            beside -> { // SQLite would take the old ledger's rows for the new one's.
              throw new LedgerFileException(
                  Problem.ALREADY_THERE,
                  path,
                  "There is no file "
                      + path
                      + ", but what a ledger of that name left in "
                      + beside
                      + ". Move that away first.",
                  null);
            });
  }

  /** Refuses a file that may not be written, or whose folder may not. */
  static void requireWritable(Path path) {
    if (!isWritable(path)) {
      throw notWritable(path, "the file may not be written", null);
    }
    if (!isWritable(folderOf(path))) {
      throw notWritable(path, "its folder may not be written", null);
    }
  }

  static boolean isWritableWithFolder(Path path) {
    return isWritable(path) && isWritable(folderOf(path));
  }

  /** Whether SQLite's write-ahead log lies beside the file, and with it perhaps the newest rows. */
  static boolean hasWal(Path path) {
    return Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
  }

  /** Whether SQLite would take what lies beside the file into account. */
  static boolean isUnsettled(Path path) {
    return unsettled(path).isPresent();
  }

  /** A write-ahead log with contents, or the journal of a transaction that was cut off. */
  private static Optional<Path> unsettled(Path path) {
    for (String suffix : new String[] {"-wal", "-journal"}) {
      Path beside = path.resolveSibling(path.getFileName() + suffix);
      try {
        if (Files.exists(beside) && Files.size(beside) > 0) {
          return Optional.of(beside);
        }
      } catch (IOException e) {
        return Optional.of(beside); // there, and nobody knows with what in it
      }
    }
    return Optional.empty();
  }

  /** A name beside the path for building what will be moved there when it is whole. */
  static Path scratch(Path path) {
    String unique = Long.toHexString(System.nanoTime()) + "-" + ProcessHandle.current().pid();
    return path.resolveSibling(path.getFileName() + "." + unique + ".part");
  }

  /** Puts a finished file in its place, for good: it survives a loss of power after this. */
  static void settle(Path scratch, Path path) {
    try {
      try (FileChannel file = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
        file.force(true);
      }
      requireFree(path);
      Files.move(scratch, path);
    } catch (IOException e) {
      throw notWritable(path, "the finished file cannot be put in its place", e);
    }
    try (FileChannel folder = FileChannel.open(folderOf(path), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException ignored) {
      // Some systems (Windows) cannot do this for a folder, and see to it themselves.
    }
  }

  /** Deletes what is left of an attempt; the attempt's own failure is what matters. */
  static void discard(Path scratch) {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      try {
        Files.deleteIfExists(scratch.resolveSibling(scratch.getFileName() + suffix));
      } catch (IOException ignored) {
        // Litter, and plainly named so.
      }
    }
  }

  /**
   * Whether we may write there. A file on which nobody at all has the permission counts as
   * read-only even for root, whom the system would not stop: someone has marked it so.
   */
  private static boolean isWritable(Path path) {
    if (!Files.isWritable(path)) {
      return false;
    }
    try {
      return Files.getPosixFilePermissions(path).stream().anyMatch(WRITE::contains);
    } catch (IOException | UnsupportedOperationException noSuchPermissions) {
      return true;
    }
  }

  private static Path folderOf(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path : folder;
  }

  private static LedgerFileException notWritable(Path path, String why, @Nullable Throwable cause) {
    return new LedgerFileException(
        Problem.NOT_WRITABLE,
        path,
        "The ledger " + path + " cannot be written: " + why + ".",
        cause);
  }
}
