package org.jcmledger.test.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that listens on the loopback address and keeps its data in one folder. Unlike
 * what is usual in tests it waits for the disk at each commit ({@code fsync}, {@code
 * synchronous_commit} and {@code full_page_writes} are on): it is there to show what survives, and
 * how fast that is.
 *
 * <p>Thread-safe. It stops when it is closed, and at the latest with its process.
 */
public final class PostgresServer implements AutoCloseable {

  /** The server's one role, which may do anything; it needs no password from this machine. */
  public static final String USER = "postgres";

  private static final Duration STARTING = Duration.ofMinutes(2);

  private static final String DATABASE = "postgres";

  /** One for a process is enough: each ledger has its schema. */
  private static final class Shared {
    static final PostgresServer SERVER = startInTemporaryFolder();
  }

  private final Path folder;
  private final boolean temporary;
  private final AtomicInteger schemas = new AtomicInteger();
  private @Nullable EmbeddedPostgres running;
  private final int port;

  private PostgresServer(Path folder, boolean temporary) {
    this.folder = folder;
    this.temporary = temporary;
    EmbeddedPostgres first = launch(folder, 0);
    this.running = first;
    this.port = first.getPort();
    // The library's own hook would stop a server that was started again on the same folder.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "postgres-stop"));
  }

  /** The server that all tests of a process share; it stops with the process. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** Starts a server of its own whose data are gone when it is closed. */
  public static PostgresServer startInTemporaryFolder() {
    try {
      return new PostgresServer(Files.createTempDirectory("jcm-postgres-"), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a server on a folder, which keeps its data afterwards.
   *
   * @param folder the folder; if it is not there or empty, a new database is made in it
   */
  public static PostgresServer start(Path folder) {
    return new PostgresServer(folder, false);
  }

  private static EmbeddedPostgres launch(Path folder, int port) {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPort(port)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setPGStartupWait(STARTING) // After a kill it recovers first, on a busy disk for long.
          .setOutputRedirector(Redirect.DISCARD)
          .setErrorRedirector(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the PostgreSQL server in " + folder + " did not start", e);
    }
  }

  /** The port that it listens on, also after it has been started again. */
  public int port() {
    return port;
  }

  /** The server's database for JDBC, with the role {@link #USER}. */
  public String url() {
    return url(port);
  }

  /** The same by way of another port, such as that of a proxy which disturbs the connection. */
  public String url(int throughPort) {
    return "jdbc:postgresql://127.0.0.1:" + throughPort + "/" + DATABASE + "?user=" + USER;
  }

  /** Connections of the role {@link #USER}; each is a new one. */
  public DataSource dataSource() {
    return dataSource(url());
  }

  /** Connections as a URL says; each is a new one. */
  public static DataSource dataSource(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  /** The name of a schema that is not there yet and that nobody else gets; it is not made. */
  public String newSchema() {
    return "ledger_" + ProcessHandle.current().pid() + "_" + schemas.incrementAndGet();
  }

  /** Runs statements, one after another, as the role {@link #USER}. */
  public void run(String... statements) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the PostgreSQL server refused a statement", e);
    }
  }

  /**
   * Ends the server at once, as a crash would: connections break, nothing is written any more, and
   * the next start recovers from the write-ahead log.
   */
  public synchronized void kill() {
    EmbeddedPostgres killed = running;
    if (killed == null) {
      return;
    }
    running = null;
    try {
      List<String> pid = Files.readAllLines(folder.resolve("postmaster.pid"));
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.get(0).trim())).orElseThrow();
      // SIGQUIT is PostgreSQL's immediate shutdown; SIGKILL would leave its children running.
      new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster.pid())).start().waitFor();
      postmaster.onExit().get(60, TimeUnit.SECONDS);
      killed.close(); // Finds nothing to stop, and lets go of the folder.
    } catch (Exception e) {
      throw new IllegalStateException("the PostgreSQL server did not end", e);
    }
  }

  /** Starts the server again on its data and its port, after {@link #kill()}. */
  public synchronized void startAgain() {
    if (running == null) {
      running = launch(folder, port);
    }
  }

  /** Stops the server; closing again does nothing. */
  @Override
  public synchronized void close() {
    if (running != null) {
      try {
        running.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the PostgreSQL server did not stop", e);
      }
      running = null;
    }
    if (temporary && Files.exists(folder)) {
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
