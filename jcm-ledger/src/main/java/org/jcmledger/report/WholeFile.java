package org.jcmledger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes a file whole or not at all: under another name, moved over its own when it is complete.
 */
public final class WholeFile {

  /** Makes the file under the other name, which is not taken. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write(Path file) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes text, UTF-8.
   *
   * @throws IOException if it cannot be written; it names the file
   */
  public static void write(Path file, Consumer<Writer> content) throws IOException {
    make(
        file,
        beside -> {
          try (Writer out =
              Files.newBufferedWriter(
                  beside,
                  StandardCharsets.UTF_8,
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.WRITE)) {
            content.accept(out);
          }
        });
  }

  /**
   * Makes a file.
   *
   * @throws IOException if it cannot be written; it names the file
   */
  public static void make(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Moving over it would replace a folder or a device by a page.
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileSystemException(file.toString(), null, "its folder is not there");
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside =
        target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      content.write(beside);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw named(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw named(file, e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The same fault of the file that the user named; they know nothing of the one beside it. */
  private static IOException named(Path file, IOException e) {
    String name = file.toString();
    IOException named;
    if (e instanceof AccessDeniedException) {
      named = new AccessDeniedException(name);
    } else {
      String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
      named = new FileSystemException(name, null, reason);
    }
    named.initCause(e);
    return named;
  }
}
