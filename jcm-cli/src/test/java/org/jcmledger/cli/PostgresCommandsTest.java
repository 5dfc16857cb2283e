package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jcmledger.test.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that takes a ledger takes one in PostgreSQL, and answers as for a file. */
class PostgresCommandsTest {

  private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z";

  private final PostgresServer server = PostgresServer.shared();
  private final String schema = server.newSchema();
  private final String url = server.url() + "&currentSchema=" + schema;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private void load() throws IOException {
    assertThat(create().endedWith(ExitCode.DONE).out())
        .isEqualTo(
            "Created "
                + schema
                + " (PostgreSQL). Books: all. Committees: all. Support programme: yes.\n");
    assertThat(
            cli.run("load", url, cli.write("real.jsonl", Cli.realLines()))
                .endedWith(ExitCode.DONE)
                .err())
        .startsWith("Lines: 151; accepted 151, rejected 0, unreadable 0. New events: 155.");
  }

  private Cli.Ran create() {
    return cli.run("create", url, "--by", "A tester", "--title", "A trial");
  }

  @Test
  void questionsAreAnsweredAsOfAFile() throws IOException {
    load();
    Path file = cli.loaded();
    for (String[] question :
        new String[][] {
          {"balances"},
          {"balances", "--as-of", "2016-09-29", "--book", "JP"},
          {"history", "--project", "MN001"},
          {"history", "--serial", "JP/17"},
          {"progress", "--as-of", "2015-12-14", "--lang", "ja"},
          {"published", "--book", "JP"}
        }) {
      assertThat(ask(question, url)).isEqualTo(ask(question, file.toString())).isNotBlank();
    }
  }

  private String ask(String[] question, String ledger) {
    Object[] args = new Object[question.length + 1];
    System.arraycopy(question, 0, args, 0, question.length);
    args[question.length] = ledger;
    return cli.run(args).endedWith(ExitCode.DONE).out().replaceAll(MOMENT, "then");
  }

  @Test
  void itIsSealedVerifiedHandedOverAuditedAndExported() throws IOException {
    load();
    Path key = cli.file("registry.key");
    cli.run("create-key", key, "--name", "registry.example/japan").endedWith(ExitCode.DONE);
    Path checkpoint = cli.file("first.checkpoint");
    assertThat(
            cli.run("checkpoint", url, "--key", key, "-o", checkpoint)
                .endedWith(ExitCode.DONE)
                .out())
        .contains("It seals all 156 events of " + schema + " (PostgreSQL) under the key");
    Object[] sealed = {"--checkpoint", checkpoint, "--public-key", cli.file("registry.key.pub")};
    assertThat(with("verify", url, sealed).endedWith(ExitCode.DONE).out())
        .startsWith("Sound: all 156 events give the hashes that are stored with them, and their")
        .contains("fits. Events 1 to 156 are those that were sealed.");

    Path file = cli.file("for-the-auditor.jcm");
    cli.run("hand-over", url, file).endedWith(ExitCode.DONE);
    assertThat(with("verify", file.toString(), sealed).endedWith(ExitCode.DONE).out())
        .contains("fits. Events 1 to 156 are those that were sealed.");
    Path page = cli.file("report.html");
    assertThat(cli.run("audit", url, "--against", file, "--html", page).endedWith(0).out())
        .startsWith("CLEAN: no breach was found in " + schema + " (PostgreSQL).");
    assertThat(page).isNotEmptyFile();
    assertThat(cli.run("audit", file, "--against", url).endedWith(0).out()).startsWith("CLEAN");

    cli.run("export", "cadtrust", url, "-o", cli.file("tables")).endedWith(ExitCode.DONE);
    assertThat(cli.file("tables")).isNotEmptyDirectory();
    cli.run("export", "aef", url, "--party", "JPN", "--year", "2025", "-o", cli.file("x.xlsx"))
        .endedWith(ExitCode.DONE);

    server.run("UPDATE " + schema + ".event SET payload = '{}' WHERE position = 20");
    assertThat(with("verify", url, sealed).endedWith(ExitCode.BREACH).out())
        .startsWith("BREACH. Event 20 was changed");
    server.run("UPDATE " + schema + ".event SET leaf_hash = '\\x00' WHERE position = 20");
    assertThat(with("verify", url, sealed).endedWith(ExitCode.BREACH).out())
        .startsWith("BREACH. Event 20 has no whole leaf hash");
  }

  private Cli.Ran with(String command, String ledger, Object... more) {
    Object[] args = new Object[more.length + 2];
    args[0] = command;
    args[1] = ledger;
    System.arraycopy(more, 0, args, 2, more.length);
    return cli.run(args);
  }

  @Test
  void saysThatThereIsNoLedgerOrThatThereIsOne() throws IOException {
    cli.run("balances", url)
        .couldNotRun(
            "The ledger "
                + schema
                + " (PostgreSQL) is not there: the schema has no ledger's tables. jcm create makes"
                + " one; the schema is the one that the URL names as currentSchema, or else jcm.");
    cli.run("load", url, cli.write("none.jsonl", "")).endedWith(ExitCode.COULD_NOT_RUN);
    create().endedWith(ExitCode.DONE);
    create().couldNotRun("The ledger " + schema + " (PostgreSQL) is there already.");
    cli.run("balances", server.url().replace("/postgres?", "/nowhere?"))
        .endedWith(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void saysThatTheServerDoesNotAnswer() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    String nobody = "jdbc:postgresql://127.0.0.1:" + free + "/postgres?user=x&password=secret";
    for (String command : new String[] {"balances", "verify", "audit"}) {
      cli.run(command, nobody)
          .couldNotRun(
              "The ledger jcm (PostgreSQL) cannot be reached: the database server does not answer.");
    }
    assertThat(cli.in(Locale.JAPANESE).run("balances", nobody).err())
        .isEqualTo("jcm: 台帳 jcm (PostgreSQL) に接続できません。データベースサーバーが応答しません。\n");
  }

  @Test
  void saysThatThePasswordIsWrongAndNeverSaysThePassword() throws Exception {
    String role = schema + "_clerk";
    server.run("CREATE ROLE " + role + " LOGIN PASSWORD 'right'");
    requirePassword(role);
    for (String password : new String[] {"", "&password=wr0ng"}) {
      Cli.Ran ran = cli.run("balances", url.replace("user=postgres", "user=" + role) + password);
      ran.endedWith(ExitCode.COULD_NOT_RUN);
      assertThat(ran.err())
          .startsWith(
              "jcm: The ledger "
                  + schema
                  + " (PostgreSQL) cannot be used: the role may not connect.")
          .doesNotContain("wr0ng");
    }
    load();
    server.run(
        "GRANT USAGE ON SCHEMA " + schema + " TO " + role,
        "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
    String clerk = url.replace("user=postgres", "user=" + role + "&password=right");
    cli.run("balances", clerk).endedWith(ExitCode.DONE);
    assertThat(
            cli.run("load", clerk, cli.write("one.jsonl", Lines.RETIREMENT_ACCOUNT))
                .endedWith(ExitCode.COULD_NOT_RUN)
                .err())
        .startsWith("jcm: The ledger " + schema + " (PostgreSQL) cannot be used so");
  }

  /** The server of the tests trusts everybody otherwise. */
  private void requirePassword(String role) throws SQLException, IOException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      Path hba;
      try (ResultSet row = statement.executeQuery("SHOW hba_file")) {
        row.next();
        hba = Path.of(row.getString(1));
      }
      String rule = "host all " + role + " 127.0.0.1/32 scram-sha-256\n";
      Files.writeString(hba, rule + Files.readString(hba, UTF_8), UTF_8);
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  @Test
  void aUrlThatCannotBeReadIsNotRepeated() {
    for (String wrong :
        new String[] {
          "jdbc:mysql://db.example/x?password=s3cret",
          "jdbc:postgresql://db.example:port/x?password=s3cret"
        }) {
      Cli.Ran ran = cli.run("balances", wrong);
      ran.couldNotRun(
          "The URL of the database cannot be read: it is like"
              + " jdbc:postgresql://HOST:PORT/DATABASE?user=ROLE&currentSchema=SCHEMA.");
    }
    cli.run("balances", server.url() + "&currentSchema=Japan,public")
        .couldNotRun(
            "The schema Japan,public cannot be a ledger’s: a name has small letters, digits and"
                + " underscores, a letter first, and at most 63 of them.");
    assertThat(cli.run("balances", url, url + "&password=s3cret").err()).doesNotContain("s3cret");
  }
}
