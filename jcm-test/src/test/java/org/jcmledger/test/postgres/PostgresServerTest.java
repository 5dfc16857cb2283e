package org.jcmledger.test.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTest {

  @ParameterizedTest
  @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on"})
  void waitsForTheDisk(String setting, String value) throws SQLException {
    assertThat(ask(PostgresServer.shared(), "SHOW " + setting)).isEqualTo(value);
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws SQLException {
    assertThat(ask(PostgresServer.shared(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
    try (PostgresServer server = PostgresServer.startInTemporaryFolder()) {
      server.run("CREATE TABLE kept (x int)", "INSERT INTO kept VALUES (7)");
      server.kill();
      server.startAgain();
      assertThat(ask(server, "SELECT x FROM kept")).isEqualTo("7");
    }
  }

  private static String ask(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return String.valueOf(row.getString(1));
    }
  }
}
