package org.jcmledger.benchmarks.rivals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Double entry in the database itself, as pgledger and its like do it: a function that locks both
 * accounts' rows, looks at the balance, moves it, and writes a transfer and two entries. It knows
 * amounts and no serials. One call is one transaction; every sender has a connection.
 */
public final class RowLocks implements Rival {

  private static final String SCHEMA = "row_locks";

  private final HikariDataSource pool;

  /**
   * Makes its tables anew.
   *
   * @param accounts how many accounts
   * @param each what each of them holds
   */
  public RowLocks(String url, int senders, int accounts, long each) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(senders);
    pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : schema(accounts, each)) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] schema(int accounts, long each) {
    return new String[] {
      "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
      "CREATE SCHEMA " + SCHEMA,
      "CREATE TABLE "
          + SCHEMA
          + ".account (id INT PRIMARY KEY, name TEXT NOT NULL,"
          + " balance NUMERIC NOT NULL CHECK (balance >= 0), version BIGINT NOT NULL)",
      "CREATE TABLE "
          + SCHEMA
          + ".transfer (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
          + " source INT NOT NULL REFERENCES "
          + SCHEMA
          + ".account,"
          + " target INT NOT NULL REFERENCES "
          + SCHEMA
          + ".account,"
          + " amount NUMERIC NOT NULL CHECK (amount > 0), created_at TIMESTAMPTZ NOT NULL,"
          + " event_at TIMESTAMPTZ NOT NULL)",
      "CREATE TABLE "
          + SCHEMA
          + ".entry (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
          + " account INT NOT NULL REFERENCES "
          + SCHEMA
          + ".account,"
          + " transfer BIGINT NOT NULL REFERENCES "
          + SCHEMA
          + ".transfer,"
          + " amount NUMERIC NOT NULL, before NUMERIC NOT NULL, after NUMERIC NOT NULL,"
          + " version BIGINT NOT NULL, created_at TIMESTAMPTZ NOT NULL)",
      "CREATE INDEX ON " + SCHEMA + ".entry (account)",
      "CREATE INDEX ON " + SCHEMA + ".entry (transfer)",
      "INSERT INTO "
          + SCHEMA
          + ".account SELECT i, 'trader ' || i, "
          + each
          + ", 0 FROM generate_series(0, "
          + (accounts - 1)
          + ") i",
      "CREATE FUNCTION "
          + SCHEMA
          + ".transfer(source_ INT, target_ INT, amount_ NUMERIC)"
          + " RETURNS BIGINT LANGUAGE plpgsql AS $$"
          + " DECLARE id_ BIGINT; s RECORD; t RECORD; now_ TIMESTAMPTZ := now();"
          + " BEGIN"
          // In the order of their numbers, so that two transfers never wait for each other.
          + " PERFORM 1 FROM "
          + SCHEMA
          + ".account WHERE id IN (source_, target_)"
          + " ORDER BY id FOR UPDATE;"
          + " UPDATE "
          + SCHEMA
          + ".account SET balance = balance - amount_,"
          + " version = version + 1 WHERE id = source_ RETURNING * INTO s;"
          + " UPDATE "
          + SCHEMA
          + ".account SET balance = balance + amount_,"
          + " version = version + 1 WHERE id = target_ RETURNING * INTO t;"
          + " INSERT INTO "
          + SCHEMA
          + ".transfer (source, target, amount, created_at, event_at)"
          + " VALUES (source_, target_, amount_, now_, now_) RETURNING id INTO id_;"
          + " INSERT INTO "
          + SCHEMA
          + ".entry"
          + " (account, transfer, amount, before, after, version, created_at) VALUES"
          + " (source_, id_, -amount_, s.balance + amount_, s.balance, s.version, now_),"
          + " (target_, id_, amount_, t.balance - amount_, t.balance, t.version, now_);"
          + " RETURN id_; END $$"
    };
  }

  @Override
  public String name() {
    return "row-locks";
  }

  @Override
  public void transfer(int from, int to, long amount) {
    try (Connection connection = pool.getConnection();
        PreparedStatement call =
            connection.prepareStatement("SELECT " + SCHEMA + ".transfer(?, ?, ?)")) {
      call.setInt(1, from);
      call.setInt(2, to);
      call.setBigDecimal(3, java.math.BigDecimal.valueOf(amount));
      call.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
