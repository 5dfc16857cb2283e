package org.jcmledger.test.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jcmledger.test.postgres.PostgresServer;

/** Pools of connections as an application has them. */
public final class Databases {

  private Databases() {}

  public static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url + "&reWriteBatchedInserts=true");
    config.setMaximumPoolSize(5);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(5_000);
    return new HikariDataSource(config);
  }

  public static HikariDataSource pool(PostgresServer server) {
    return pool(server.url());
  }
}
