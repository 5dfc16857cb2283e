package org.jcmledger.test.store;

import com.zaxxer.hikari.HikariDataSource;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresLogConformanceTest extends SharedLogConformance {

  private static HikariDataSource pool;
  private final String schema = PostgresServer.shared().newSchema();

  @BeforeAll
  static void openPool() {
    pool = Databases.pool(PostgresServer.shared());
  }

  @AfterAll
  static void closePool() {
    pool.close();
  }

  @Override
  protected EventLog newLog() {
    return PostgresLog.create(pool, schema);
  }

  @Override
  protected EventLog openAgain() {
    return PostgresLog.open(pool, schema);
  }
}
