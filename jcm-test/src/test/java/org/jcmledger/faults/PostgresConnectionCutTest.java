package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jcmledger.JcmLedger;
import org.jcmledger.faults.CuttingProxy.Cut;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;
import org.jcmledger.test.store.Databases;
import org.jcmledger.test.store.LogEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection breaks while a commit is under way, so that nobody tells what became of it. */
@Timeout(600)
class PostgresConnectionCutTest {

  private final PostgresServer server = PostgresServer.shared();
  private final String schema = server.newSchema();
  private CuttingProxy proxy;
  private HikariDataSource direct;
  private HikariDataSource pool;
  private JcmLedger ledger;

  @BeforeEach
  void open() throws IOException {
    proxy = new CuttingProxy(server.port());
    direct = Databases.pool(server);
    pool = Databases.pool(server.url(proxy.port()));
    ledger = JcmLedger.create(pool, schema, Trading.declaration(), InstantSource.system());
    Trading.prelude(4, 1_000).forEach(ledger::submit);
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
    pool.close();
    direct.close();
    proxy.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Cut.class,
      names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
  void anAnswerThatWasLostIsFoundAgainByItsRequest(Cut cut) {
    long head = ledger.view().position();
    proxy.cut(cut);
    Receipt receipt = ledger.submit(Trading.transfer("r1", 0, 1, 700));

    assertThat(proxy.cuts()).isEqualTo(1);
    assertThat(receipt.first()).isEqualTo(head + 1);
    List<StoredEvent> rows = rows();
    assertThat(rows).hasSize((int) head + 1);
    assertThat(rows.get((int) head).eventId()).isEqualTo("r1");
    assertThat(ledger.submit(Trading.transfer("r1", 0, 1, 700))).isEqualTo(receipt);
    assertThat(Trading.balance(ledger, 1)).isEqualTo(1_700);
    ledger.submit(Trading.transfer("r2", 1, 2, 1_700));
    assertThat(Trading.balance(ledger, 2)).isEqualTo(2_700);
    requireSound();
  }

  /** A batch is in doubt as a whole, and each of its senders gets an answer of its own. */
  @Test
  void everySenderOfABatchInDoubtIsAnsweredByWhatTheLogHolds() {
    Random dice = Faults.dice("PostgresConnectionCutTest");
    int rounds = Faults.times(10, 200);
    int sent = 0;
    for (int round = 0; round < rounds; round++) {
      proxy.cut(dice.nextBoolean() ? Cut.BEFORE_COMMIT : Cut.AFTER_COMMIT);
      List<CompletableFuture<Receipt>> answers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(ledger.submitAsync(Trading.transfer("b" + sent++, i % 4, (i + 1) % 4, 1)));
      }
      answers.forEach(CompletableFuture::join);
      if (dice.nextInt(4) == 0) {
        proxy.cutAll(); // also while nothing is under way
      }
    }
    assertThat(proxy.cuts()).isEqualTo(rounds);
    assertThat(rows().stream().filter(row -> row.eventId().startsWith("b"))).hasSize(sent);
    for (int account = 0; account < 4; account++) {
      assertThat(Trading.balance(ledger, account)).isEqualTo(1_000);
    }
    requireSound();
    System.out.println(
        "PostgresConnectionCutTest: " + rounds + " commits cut, " + sent + " transfers, each once");
  }

  private List<StoredEvent> rows() {
    try (PostgresLog log = PostgresLog.openForReading(direct, schema)) {
      return LogEvents.all(log);
    }
  }

  private void requireSound() {
    try (PostgresLog log = PostgresLog.openForReading(direct, schema)) {
      Trading.requireWhole(log);
      Trading.requireClean(log);
    }
  }
}
