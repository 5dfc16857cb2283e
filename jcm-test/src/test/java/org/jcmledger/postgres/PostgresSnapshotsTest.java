package org.jcmledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jcmledger.faults.Trading.account;
import static org.jcmledger.faults.Trading.prelude;
import static org.jcmledger.faults.Trading.transfer;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.JcmLedger;
import org.jcmledger.WithSnapshots;
import org.jcmledger.audit.Verdict;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.axon.Snapshots.Policy;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.faults.Trading;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A snapshot in the database saves reading events; with it, without it and with a bad one, a ledger
 * is the same.
 */
@Timeout(120)
class PostgresSnapshotsTest {

  private static final long NOT_ONCE = Long.MAX_VALUE;
  private static final Policy NEVER = new Policy(NOT_ONCE, NOT_ONCE);
  private static final Policy AT_CLOSING = new Policy(NOT_ONCE, 1);
  private static final Policy OFTEN = new Policy(20, NOT_ONCE);

  /** After the first fifty events, and not again within a test. */
  private static final Policy ONCE = new Policy(50, NOT_ONCE);

  private final PostgresServer server = PostgresServer.shared();
  private final String schema = server.newSchema();
  private HikariDataSource pool;

  @BeforeEach
  void create() {
    pool = Databases.pool(server);
    trade(schema);
    assertThat(begins()).isEqualTo(fromEvents().position());
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private void trade(String in) {
    JcmLedger.create(pool, in, Trading.declaration(), InstantSource.system()).close();
    try (JcmLedger ledger = WithSnapshots.open(PostgresLog.open(pool, in), AT_CLOSING)) {
      ledger.submitAll(prelude(3, 100_000));
      ledger.submitAll(
          List.of(transfer("t1", 0, 1, 10), transfer("t2", 1, 2, 20), transfer("t3", 2, 0, 30)));
    }
  }

  private JcmLedger open(Policy policy) {
    return WithSnapshots.open(PostgresLog.open(pool, schema), policy);
  }

  private LedgerView fromEvents() {
    try (JcmLedger reading = JcmLedger.openForReading(pool, schema)) {
      return reading.view();
    }
  }

  /** Where an opening begins to read: 0 if it does not use the snapshot. */
  private long begins() {
    try (PostgresLog log = PostgresLog.open(pool, schema)) {
      return Snapshots.restore(log, schema).map(Past::position).orElse(0L);
    }
  }

  private byte[] snapshot(String in) {
    try (PostgresLog log = PostgresLog.open(pool, in)) {
      return log.snapshots().flatMap(SnapshotStore::read).orElseThrow();
    }
  }

  private void write(byte[] snapshot) {
    try (PostgresLog log = PostgresLog.open(pool, schema)) {
      log.snapshots().orElseThrow().write(snapshot);
    }
  }

  /** A ledger that is opened shows what the events say, and decides on it. */
  private void opensAsItIs() {
    LedgerView expected = fromEvents();
    try (JcmLedger ledger = open(NEVER)) {
      assertThat(ledger.view()).isEqualTo(expected);
      for (int i = 0; i < 3; i++) {
        int from = i;
        long more = expected.book(Registry.JP).balance(account(i)).amount() + 1;
        assertThatExceptionOfType(RejectedException.class)
            .isThrownBy(() -> ledger.submit(transfer("much", from, (from + 1) % 3, more)));
      }
      assertThat(ledger.view()).isEqualTo(expected);
    }
  }

  /** It is not used, and the next one that is taken is. */
  private void isReplaced() {
    assertThat(begins()).isZero();
    opensAsItIs();
    open(AT_CLOSING).close();
    assertThat(begins()).isEqualTo(fromEvents().position());
  }

  @Test
  void isTakenAtClosingAndReadAtOpening() {
    opensAsItIs();
    Receipt first;
    try (JcmLedger ledger = open(NEVER)) {
      first = ledger.submit(transfer("later", 0, 1, 5));
      ledger.submit(transfer("still-later", 1, 2, 5));
    }
    assertThat(begins()).isEqualTo(first.first() - 1);
    opensAsItIs();
    try (JcmLedger ledger = open(AT_CLOSING)) {
      assertThat(ledger.submit(transfer("later", 0, 1, 5))).isEqualTo(first);
      ledger.submit(transfer("last", 0, 1, 1));
    }
    assertThat(begins()).as("one goes on from another").isEqualTo(first.first() + 2);
    opensAsItIs();
    try (JcmLedger ledger = JcmLedger.open(pool, schema)) {
      assertThat(ledger.view()).isEqualTo(fromEvents());
      assertThat(ledger.audit().verdict()).isEqualTo(Verdict.CLEAN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE %s.snapshot SET bytes = set_byte(bytes, 100, 255 - get_byte(bytes, 100))",
        "UPDATE %s.snapshot SET bytes = substring(bytes FOR length(bytes) - 1)",
        "UPDATE %s.snapshot SET bytes = ''",
        "INSERT INTO %s.snapshot VALUES (1, 'more')",
        "INSERT INTO %s.snapshot VALUES (-1, 'before it')",
        "DELETE FROM %s.snapshot"
      })
  void isReplacedWhenSomebodyHasSpoiltIt(String by) {
    server.run(by.formatted(schema));
    isReplaced();
  }

  @Test
  void anotherLedgersWithAsManyEventsIsNotUsed() {
    String other = server.newSchema();
    trade(other);
    write(snapshot(other));
    isReplaced();
  }

  /** The rows were changed together with their hashes: the events have the say. */
  @Test
  void isNotUsedWhenARowBelowItIsAnother() {
    server.run(
        "UPDATE %s.event SET leaf_hash = sha256(leaf_hash) WHERE event_id = 't2'"
            .formatted(schema));
    assertThat(begins()).isZero();
    opensAsItIs();
  }

  /** The database was set back to an older state, and the snapshot was not. */
  @Test
  void isNotUsedWhenItIsOfALostFuture() {
    server.run(
        "DELETE FROM %1$s.event WHERE event_id = 't3'".formatted(schema),
        "UPDATE %1$s.head SET (position, recorded_at) = (SELECT position, recorded_at FROM %1$s.event ORDER BY position DESC LIMIT 1)"
            .formatted(schema));
    isReplaced();
  }

  /** Each of two processes takes its own while both write, and one of them is always whole. */
  @Test
  void twoProcessesTakeThemWhileBothWrite() {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("PostgresSnapshotsTest seed " + seed);
    Random random = new Random(seed);
    List<CompletableFuture<Receipt>> answers = new ArrayList<>();
    try (JcmLedger one = open(OFTEN);
        JcmLedger other = open(OFTEN)) {
      for (int i = 0; i < 600; i++) {
        int from = random.nextInt(3);
        answers.add(
            (random.nextBoolean() ? one : other)
                .submitAsync(transfer("r" + i, from, (from + 1) % 3, 1 + random.nextInt(20))));
        if (i % 100 == 99) {
          answers.forEach(CompletableFuture::join);
          assertThat(begins()).as("a snapshot that fits").isPositive();
        }
      }
    }
    assertThat(answers).allMatch(answer -> answer.isDone() && !answer.isCompletedExceptionally());
    assertThat(begins()).isBetween(1L, fromEvents().position());
    opensAsItIs();
    try (JcmLedger one = open(AT_CLOSING);
        JcmLedger other = open(AT_CLOSING)) {
      one.submit(transfer("z1", 0, 1, 1));
      other.submit(transfer("z2", 1, 2, 1));
    }
    assertThat(begins()).as("of what the last to close had seen").isPositive();
    opensAsItIs();
  }

  /** It has seen less than the snapshot covers that another process has left. */
  @Test
  void aProcessThatLagsBehindLeavesTheNewerOne() {
    JcmLedger lagging = open(AT_CLOSING);
    lagging.submit(transfer("early", 0, 1, 1));
    try (JcmLedger other = open(AT_CLOSING)) {
      submit(other, "b", 10);
    }
    long newer = begins();
    byte[] before = snapshot(schema);
    lagging.close();
    assertThat(newer).isEqualTo(fromEvents().position());
    assertThat(Arrays.equals(snapshot(schema), before)).as("as before").isTrue();
    opensAsItIs();
  }

  @Test
  void oneProcessGoesOnFromTheSnapshotOfAnother() {
    try (JcmLedger one = open(AT_CLOSING)) {
      one.submit(transfer("early", 0, 1, 1));
      try (JcmLedger other = open(AT_CLOSING)) {
        submit(other, "b", 10);
      }
      one.submit(transfer("late", 0, 1, 1));
    }
    assertThat(begins()).isEqualTo(fromEvents().position());
    opensAsItIs();
  }

  /**
   * While one is being written nobody's turn waits, and if that breaks off, the one before stays.
   */
  @Test
  void holdsNobodyUpAndLeavesTheOneBeforeWhenItsConnectionBreaks() throws Exception {
    byte[] before = snapshot(schema);
    try (Connection holding = pool.getConnection();
        Statement hold = holding.createStatement();
        JcmLedger ledger = open(ONCE);
        JcmLedger other = open(NEVER)) {
      holding.setAutoCommit(false);
      hold.execute("LOCK TABLE " + schema + ".snapshot IN EXCLUSIVE MODE");
      submit(ledger, "a", 55);
      int waiting = waitingSnapshot();
      submit(other, "b", 15);
      submit(ledger, "c", 15);
      server.run("SELECT pg_terminate_backend(" + waiting + ")");
      submit(ledger, "d", 5);
      holding.rollback();
    }
    assertThat(Arrays.equals(snapshot(schema), before)).as("as before").isTrue();
    opensAsItIs();
  }

  private static void submit(JcmLedger ledger, String requests, int count) {
    for (int i = 0; i < count; i++) {
      ledger.submit(transfer(requests + i, i % 3, (i + 1) % 3, 3));
    }
  }

  /** The server's process that waits to replace the snapshot, as soon as there is one. */
  private int waitingSnapshot() throws SQLException, InterruptedException {
    String sql =
        "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE"
            + " 'LOCK TABLE%"
            + schema
            + "%'";
    try (Connection connection = server.dataSource().getConnection();
        Statement ask = connection.createStatement()) {
      while (true) { // The time limit of this class ends it.
        try (ResultSet row = ask.executeQuery(sql)) {
          if (row.next()) {
            return row.getInt(1);
          }
        }
        Thread.sleep(5);
      }
    }
  }

  @Test
  void aLargeOneIsWrittenWithoutACopyOfIt() {
    byte[] large = new byte[40 << 20];
    new Random(40).nextBytes(large);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (PostgresLog log = PostgresLog.open(pool, schema)) {
      SnapshotStore store = log.snapshots().orElseThrow();
      store.write(new byte[] {1});
      long before = threads.getCurrentThreadAllocatedBytes();
      store.write(large);
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8 << 20);
      assertThat(Arrays.equals(store.read().orElseThrow(), large)).isTrue();
    }
  }

  @Test
  void readersAndSmallLedgersLeaveItAlone() {
    byte[] before = snapshot(schema);
    fromEvents();
    try (JcmLedger ledger = JcmLedger.open(pool, schema)) {
      ledger.submit(transfer("s", 0, 1, 1));
    }
    assertThat(Arrays.equals(snapshot(schema), before)).as("as before").isTrue();
  }
}
