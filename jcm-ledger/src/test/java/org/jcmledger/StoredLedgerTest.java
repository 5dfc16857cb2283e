package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventType;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger's file that an earlier build wrote, with every type of event in it. Every later build
 * must read it. Until 0.1.0 {@code -Djcm.golden=write} writes it anew; from then on it is never
 * written again, and a later format gets one of its own beside it.
 */
class StoredLedgerTest {

  private static final String FILE = "/ledgers/every-event-1.jcm";
  private static final String LINES = "/ledgers/every-event.jsonl";

  private static final LedgerDeclared DECLARATION =
      new LedgerDeclared(
          Actor.of("jcm-ledger's tests"),
          Wording.of("Every type of event; a record of nothing"),
          new LedgerScope(
              Optional.of(new TreeSet<>(List.of(Registry.JP))),
              Optional.of(new TreeSet<>(List.of(PartnerCountry.of("MN")))),
              true));

  @TempDir private Path folder;

  @Test
  void holdsEveryTypeOfEvent() throws IOException {
    List<String> types = new ArrayList<>();
    for (StoredEvent event : rows(stored())) {
      types.add(event.type());
    }
    assertThat(types).containsAll(EventFormat.types().stream().map(EventType::name).toList());
  }

  @Test
  void hasTheLeafHashesOfItsBytes() throws IOException {
    LeafHash hash = new LeafHash();
    assertThat(rows(stored()))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(hash.of(event)).isEqualTo(event.leafHash()));
  }

  @Test
  void givesTheBalancesItGaveThen() throws IOException {
    try (JcmLedger ledger = JcmLedger.open(stored())) {
      Book japan = ledger.book(Registry.JP);
      assertThat(balance(japan, "A-1")).isEqualTo(78);
      assertThat(balance(japan, "A-2")).isEqualTo(27);
      assertThat(balance(japan, "A-3")).isZero();
      assertThat(balance(japan, "R-1")).isEqualTo(23);
      assertThat(balance(japan, "C-1")).isZero();
      assertThat(japan.now().issued().amount()).isEqualTo(128);
      assertThat(japan.holdings(AccountNumber.of("R-1"))).hasToString("[1-20, 50-52]");
      assertThat(ledger.declaration()).isEqualTo(DECLARATION);
    }
  }

  /** Whoever changes what is written finds out here, before anybody's file does. */
  @Test
  void isWhatTodaysBuildWrites() throws IOException {
    Path today = folder.resolve("today.jcm");
    write(today);
    List<StoredEvent> now = rows(today);
    List<StoredEvent> then = rows(stored());
    assertThat(now).hasSameSizeAs(then);
    for (int i = 1; i < now.size(); i++) { // The first event's id is drawn anew for each ledger.
      assertThat(now.get(i)).isEqualTo(then.get(i));
    }
    assertThat(now.get(0).payload()).isEqualTo(then.get(0).payload());
  }

  private Path stored() throws IOException {
    if ("write".equals(System.getProperty("jcm.golden"))) {
      Path file = Path.of("src/test/resources" + FILE);
      Files.delete(file);
      write(file);
      return file;
    }
    Path copy = folder.resolve("then.jcm");
    if (!Files.exists(copy)) {
      try (InputStream in = resource(FILE)) {
        Files.copy(in, copy);
      }
    }
    return copy;
  }

  private static void write(Path file) throws IOException {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T15:00:00.123Z"));
    try (JcmLedger ledger = JcmLedger.create(file, DECLARATION, clock);
        InputStream lines = resource(LINES)) {
      List<String> outcomes = new ArrayList<>();
      CommandFile.Summary summary = CommandFile.submitAll(ledger, lines, outcomes::add);
      assertThat(summary.rejected()).as("%s", outcomes).isEqualTo(1);
      assertThat(summary.unreadable()).as("%s", outcomes).isZero();
    }
  }

  private static List<StoredEvent> rows(Path file) {
    List<StoredEvent> rows = new ArrayList<>();
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      log.scan(0, rows::add);
    }
    return rows;
  }

  private static long balance(Book book, String account) {
    return book.balance(AccountNumber.of(account)).amount();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(StoredLedgerTest.class.getResourceAsStream(name), name);
  }
}
