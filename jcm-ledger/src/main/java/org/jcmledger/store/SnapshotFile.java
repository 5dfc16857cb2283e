package org.jcmledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jcmledger.store.LedgerFileException.Problem;

/** A snapshot in a file beside the ledger's: {@code x.jcm.snapshot}. */
final class SnapshotFile implements SnapshotStore {

  private final Path file;
  private final Path unfinished;

  SnapshotFile(Path ledger) {
    this.file = ledger.resolveSibling(ledger.getFileName() + ".snapshot");
    this.unfinished = ledger.resolveSibling(ledger.getFileName() + ".snapshot.tmp");
  }

  @Override
  public Optional<byte[]> read() {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new LedgerFileException(
          Problem.NOT_READABLE, file, "The snapshot " + file + " cannot be read.", e);
    }
  }

  /** Under another name until every byte is on the disk: a file of that name is a whole one. */
  @Override
  public void write(byte[] snapshot) {
    try {
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer bytes = ByteBuffer.wrap(snapshot);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LedgerFileException(
          Problem.NOT_WRITABLE, file, "The snapshot " + file + " cannot be written.", e);
    }
  }
}
