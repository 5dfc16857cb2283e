package org.jcmledger.test.upcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jcmledger.format.StoredForm;

/** The payload of an event as it was stored once, in a file named after its form. */
record GoldenFile(Path path, StoredForm form) {

  private static final Pattern NAME =
      Pattern.compile("(?<type>.+)-(?<revision>[1-9][0-9]{0,8})(\\..+)?\\.json");
  private static final String BECOMES = ".becomes.txt";

  static String nameOf(StoredForm form) {
    return form.type() + "-" + form.revision() + ".json";
  }

  /** All in a folder, in the order of their names. */
  static List<GoldenFile> all(Path folder) {
    return names(folder).stream()
        .flatMap(
            name -> {
              Matcher matcher = NAME.matcher(name);
              return matcher.matches()
                  ? Stream.of(
                      new GoldenFile(
                          folder.resolve(name),
                          new StoredForm(
                              matcher.group("type"), Integer.parseInt(matcher.group("revision")))))
                  : Stream.empty();
            })
        .toList();
  }

  /** The names of files that say what becomes of an event that is not there. */
  static List<String> strays(Path folder) {
    List<String> names = names(folder);
    return names.stream()
        .filter(name -> name.endsWith(BECOMES))
        .filter(name -> !names.contains(name.replace(BECOMES, ".json")))
        .toList();
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  byte[] payload() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it is said to become, if anything is said. */
  Optional<String> becomes() {
    Path beside = path.resolveSibling(name().replaceFirst("\\.json$", BECOMES));
    try {
      return Files.exists(beside)
          ? Optional.of(Files.readString(beside).stripTrailing())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
