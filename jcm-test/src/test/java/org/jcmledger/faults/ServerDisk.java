package org.jcmledger.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.jcmledger.test.postgres.PostgresServer;

/**
 * Makes a server's files stop growing, as on a disk without room, and lets them grow again. The
 * kernel's limit on the size of a file does it, which needs neither rights nor a file system of its
 * own: every process of the server is told that no file may be larger than the table is now.
 */
final class ServerDisk {

  /** Larger than any other file that the server writes; its write-ahead log's are 16 MiB. */
  static final long LEAST_LIMIT = 17L << 20;

  private final PostgresServer server;
  private final String schema;

  ServerDisk(PostgresServer server, String schema) {
    this.server = server;
    this.schema = schema;
  }

  /** Lets the table of events grow ten times as fast as it would. */
  void spread() {
    server.run("ALTER TABLE " + schema + ".event SET (fillfactor = 10)");
  }

  /** The size of the table of events, without its indexes. */
  long tableBytes() throws SQLException {
    return Long.parseLong(ask("SELECT pg_relation_size('" + schema + ".event')"));
  }

  void takeRoom() throws Exception {
    limit(String.valueOf(tableBytes()));
  }

  void giveRoom() throws Exception {
    limit("unlimited");
  }

  /** New processes of the server have the limit of the first one; those that are there get it. */
  private void limit(String bytes) throws Exception {
    Path data = Path.of(ask("SHOW data_directory"));
    long first = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
    ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
    for (ProcessHandle process :
        Stream.concat(Stream.of(postmaster), postmaster.children()).toList()) {
      Process prlimit =
          new ProcessBuilder(
                  "prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes + ":")
              .redirectErrorStream(true)
              .start();
      String said = new String(prlimit.getInputStream().readAllBytes(), UTF_8);
      assertThat(prlimit.waitFor() == 0 || !process.isAlive()).as(said).isTrue();
    }
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
