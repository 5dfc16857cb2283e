package org.jcmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jcmledger.test.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar jcm.jar} on a PostgreSQL server that asks for a password. */
class PostgresJarTest {

  private static final String ROLE = "clerk";

  @TempDir Path folder;

  @Test
  void aLedgerIsMadeLoadedAskedVerifiedAndHandedOver() throws Exception {
    PostgresServer server = PostgresServer.shared();
    server.run(
        "CREATE ROLE " + ROLE + " LOGIN PASSWORD 'r1ght'",
        "CREATE SCHEMA japan AUTHORIZATION clerk");
    requirePassword(server);
    String url = server.url().replace("user=postgres", "user=" + ROLE) + "&currentSchema=japan";
    Map<String, String> right = Map.of("PGPASSWORD", "r1ght");

    assertThat(run(right, "create", url, "--by", "A test", "--title", "A trial").code()).isZero();
    Path lines = Path.of("../jcm-examples/src/main/resources/org/jcmledger/examples");
    for (String file : new String[] {"seed-2015-12.jsonl", "first-issuances.jsonl"}) {
      JcmJar.Ran loaded = run(right, "load", url, lines.resolve(file).toRealPath().toString());
      assertThat(loaded.code()).as(loaded.err()).isZero();
    }
    JcmJar.Ran balances = run(right, "balances", url, "--book", "MN", "--format", "csv");
    assertThat(balances.code()).isZero();
    assertThat(balances.out()).contains("MN,UNPUBLISHED,", ",32,");
    assertThat(run(right, "audit", url).out()).startsWith("CLEAN");
    assertThat(run(right, "verify", url).out()).startsWith("Sound: all 156 events");
    assertThat(run(right, "hand-over", url, "copy.jcm").code()).isZero();
    assertThat(run(right, "audit", "copy.jcm", "--against", url).code()).isZero();

    // Refused in one sentence, without a trace of the password.
    List<Map<String, String>> others = List.of(Map.of("PGPASSWORD", "wr0ng"), Map.of());
    for (Map<String, String> wrong : others) {
      JcmJar.Ran refused = run(wrong, "balances", url);
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err().lines())
          .singleElement()
          .asString()
          .startsWith(
              "jcm: The ledger japan (PostgreSQL) cannot be used: the role may not connect.");
    }
  }

  private JcmJar.Ran run(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return JcmJar.run(folder, environment, args);
  }

  /** The server of the tests trusts everybody otherwise. */
  private static void requirePassword(PostgresServer server) throws SQLException, IOException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW hba_file")) {
      row.next();
      Path hba = Path.of(row.getString(1));
      String rule = "host all " + ROLE + " 127.0.0.1/32 scram-sha-256\n";
      Files.writeString(hba, rule + Files.readString(hba));
      server.run("SELECT pg_reload_conf()");
    }
  }
}
