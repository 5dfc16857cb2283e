package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.SealException;
import org.jcmledger.seal.SignerKey;
import org.jcmledger.seal.VerifierKey;

/** Reads and writes the files of keys and checkpoints. None is ever written over. */
final class SealFiles {

  /** No key and no checkpoint is as long; a ledger named by mistake is not read whole. */
  private static final long MOST_BYTES = 1 << 20;

  private interface Reader<T> {
    T of(byte[] bytes);
  }

  private SealFiles() {}

  static SignerKey privateKey(Path file) throws IOException {
    return read(file, bytes -> SignerKey.parse(new String(bytes, UTF_8)));
  }

  static VerifierKey publicKey(Path file) throws IOException {
    return read(file, bytes -> VerifierKey.parse(new String(bytes, UTF_8)));
  }

  static Checkpoint checkpoint(Path file, Collection<VerifierKey> keys) throws IOException {
    return read(file, bytes -> Checkpoint.open(bytes, keys));
  }

  private static <T> T read(Path file, Reader<T> reader) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UserErrorException("io.directory", file);
    }
    byte[] bytes = new byte[0]; // of no form, as what is too long
    if (Files.size(file) <= MOST_BYTES) {
      bytes = Files.readAllBytes(file);
    }
    try {
      return reader.of(bytes);
    } catch (SealException e) {
      throw new UserErrorException("seal." + e.problem(), file, e.detail());
    }
  }

  /** Where the public key of a private one lies. */
  static Path publicOf(Path key) {
    return key.resolveSibling(key.getFileName() + ".pub");
  }

  /** Writes a new pair of keys: both files or none. */
  static void writeKeys(Path file, SignerKey key) throws IOException {
    Path publicFile = publicOf(file);
    requireFree(file);
    requireFree(publicFile);
    write(publicFile, key.verifier() + "\n");
    try {
      writeSecret(file, key.secretText() + "\n");
    } catch (IOException e) {
      Files.deleteIfExists(publicFile);
      throw e;
    }
  }

  static void requireFree(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserErrorException("io.no-folder", file);
    }
  }

  static void write(Path file, String text) throws IOException {
    create(file, text);
  }

  /** For its owner's eyes only from the first moment on, where the system knows permissions. */
  private static void writeSecret(Path file, String text) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      create(
          file,
          text,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      create(file, text);
    }
  }

  private static void create(Path file, String text, FileAttribute<?>... attributes)
      throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, fresh, attributes)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
