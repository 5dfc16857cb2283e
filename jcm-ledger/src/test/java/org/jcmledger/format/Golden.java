package org.jcmledger.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Approved files. {@code -Djcm.golden=write} writes them anew; after the format is frozen that is
 * an error in every case but a new type or revision.
 */
final class Golden {

  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  private Golden() {}

  /** The approved bytes under this name; those given, if files are being written. */
  static byte[] approved(String name, byte[] given) {
    return approved(DIRECTORY.resolve(name), given);
  }

  static byte[] approved(Path file, byte[] given) {
    try {
      if ("write".equals(System.getProperty("jcm.golden"))) {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.write(file, given);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all approved files of events. */
  static List<String> events() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
