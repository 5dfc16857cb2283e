package org.jcmledger.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.LogEvents;
import org.junit.jupiter.api.Test;

class PostgresVersionsTest {

  private final PostgresServer server = PostgresServer.shared();
  private final DataSource source = server.dataSource();
  private final PostgresSchema schema = new PostgresSchema(server.newSchema());

  @Test
  void makesTheTablesOnceHoweverOftenItIsAsked() {
    PostgresLog.prepare(source, schema.name());
    try (PostgresLog log = PostgresLog.create(source, schema.name())) {
      LogEvents.append(log, LogEvents.events(0, 3));
      PostgresLog.prepare(source, schema.name());
      assertThat(log.head()).isEqualTo(3);
    }
  }

  @Test
  void severalMayMakeThemAtOnce() throws Exception {
    int threads = 6;
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  together.await();
                  PostgresLog.prepare(source, schema.name());
                  return true;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
    PostgresLog.create(source, schema.name()).close();
  }

  @Test
  void runsOnlyTheScriptsThatWereNotRun() throws SQLException {
    PostgresLog.create(source, schema.name()).close();
    List<String> scripts = new ArrayList<>(PostgresVersions.ours().scripts());
    scripts.add("CREATE TABLE added (x integer)");
    bringUpToDate(scripts);
    bringUpToDate(scripts);
    try (Connection connection = source.getConnection()) {
      assertThat(schema.hasTable(connection, "added")).isTrue();
    }

    // Which is a version that this software does not know.
    for (Runnable use :
        List.<Runnable>of(
            () -> PostgresLog.open(source, schema.name()),
            () -> PostgresLog.openForReading(source, schema.name()),
            () -> PostgresLog.prepare(source, schema.name()))) {
      LedgerDatabaseException refused =
          catchThrowableOfType(LedgerDatabaseException.class, use::run);
      assertThat(refused.problem()).isEqualTo(Problem.NEWER_FORMAT);
      assertThat(refused).hasMessageContaining("in version 3").hasMessageContaining("up to 2");
    }
  }

  @Test
  void leavesNothingBehindWhenAScriptFails() throws SQLException {
    PostgresLog.create(source, schema.name()).close();
    List<String> scripts = new ArrayList<>(PostgresVersions.ours().scripts());
    scripts.add("CREATE TABLE added (x integer); SELECT 1 / 0");
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> bringUpToDate(scripts));
    try (Connection connection = source.getConnection()) {
      assertThat(schema.hasTable(connection, "added")).isFalse();
    }
    PostgresLog.open(source, schema.name()).close();
  }

  @Test
  void refusesTablesThatWereNotBroughtUpToDate() {
    PostgresLog.create(source, schema.name()).close();
    server.run("DELETE FROM " + schema.table("version"));
    LedgerDatabaseException refused =
        catchThrowableOfType(
            LedgerDatabaseException.class, () -> PostgresLog.open(source, schema.name()));
    assertThat(refused.problem()).isEqualTo(Problem.OLDER_FORMAT);
  }

  /** A ledger of version 1, made by its script, before there were snapshots. */
  @Test
  void bringsALedgerOfTheFirstVersionUpToDate() throws SQLException {
    PostgresSchema newer = new PostgresSchema(server.newSchema());
    List<StoredEvent> events;
    try (PostgresLog log = PostgresLog.create(source, newer.name())) {
      events = LogEvents.append(log, LogEvents.events(0, 20));
    }
    bringUpToDate(PostgresVersions.ours().scripts().subList(0, 1));
    server.run(
        "INSERT INTO " + schema.table("event") + " SELECT * FROM " + newer.table("event"),
        "UPDATE "
            + schema.table("head")
            + " SET (position, recorded_at) = (SELECT position,"
            + " recorded_at FROM "
            + newer.table("head")
            + ")");
    for (Runnable use :
        List.<Runnable>of(
            () -> PostgresLog.open(source, schema.name()),
            () -> PostgresLog.openForReading(source, schema.name()))) {
      LedgerDatabaseException refused =
          catchThrowableOfType(LedgerDatabaseException.class, use::run);
      assertThat(refused.problem()).isEqualTo(Problem.OLDER_FORMAT);
      assertThat(refused).hasMessageContaining("in version 1").hasMessageContaining("version 2");
    }

    PostgresLog.prepare(source, schema.name());
    try (PostgresLog log = PostgresLog.open(source, schema.name())) {
      assertThat(LogEvents.all(log)).isEqualTo(events);
      SnapshotStore snapshots = log.snapshots().orElseThrow();
      assertThat(snapshots.read()).isEmpty();
      snapshots.write(new byte[] {7});
      assertThat(snapshots.read()).contains(new byte[] {7});
      assertThat(LogEvents.append(log, LogEvents.events(20, 1)).get(0).position()).isEqualTo(21);
    }
  }

  @Test
  void worksWithoutTheTableOfSnapshots() {
    PostgresLog.create(source, schema.name()).close();
    server.run("DROP TABLE " + schema.table("snapshot"));
    try (PostgresLog log = PostgresLog.open(source, schema.name())) {
      assertThat(log.snapshots()).isEmpty();
      LogEvents.append(log, LogEvents.events(0, 3));
    }
  }

  private void bringUpToDate(List<String> scripts) throws SQLException {
    try (Connection connection = source.getConnection()) {
      new PostgresVersions(scripts).bringUpToDate(connection, schema);
    }
  }
}
