package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.CommandFormat;
import org.jcmledger.format.CommandLine;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;

/**
 * A small ledger in which everything happened at least twice and nothing is wrong: the books of
 * Japan and Mongolia, the committees of Mongolia and Cambodia, decisions from Thailand's,
 * transfers, retirements, cancellations, corrections and restrictions. All invented but the
 * countries. A real ledger recorded it, one command every two days.
 *
 * <p>At its end, in Japan's book: ALICE, BOB, CAROL and GOV hold credits, CAROL is suspended,
 * TEMP-1 and TEMP-2 are closed, R-2 restricts serials 66-70 and 139-140 of BOB, RET has retired and
 * CAN has cancelled; lines TH-1/2 and TH-2/1 are not issued yet.
 */
public final class HealthyLedger {

  private static final Instant BEGIN = Instant.parse("2026-01-05T03:00:00Z");
  private static final Duration STEP = Duration.ofDays(2);

  private HealthyLedger() {}

  /**
   * Its rows, in the order of their positions. Plays the story each time: keep what it gives.
   *
   * @throws UncheckedIOException if no temporary file can be written
   */
  public static List<StoredEvent> rows() {
    try {
      Path folder = Files.createTempDirectory("healthy-ledger");
      try {
        return play(folder.resolve("healthy.jcm"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<StoredEvent> play(Path file) throws IOException {
    Ticking clock = new Ticking();
    try (JcmLedger ledger = JcmLedger.create(file, declaration(), clock);
        BufferedReader story = story()) {
      for (String line = story.readLine(); line != null; line = story.readLine()) {
        clock.now = clock.now.plus(STEP);
        CommandLine command = CommandFormat.read(line);
        ledger.submitAsync(command.command(), command.source()).join();
      }
    }
    List<StoredEvent> rows = new ArrayList<>();
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      log.scan(0, rows::add);
    }
    return List.copyOf(rows);
  }

  private static LedgerDeclared declaration() {
    SortedSet<Registry> books = new TreeSet<>(List.of(Registry.JP, Registry.of("MN")));
    SortedSet<PartnerCountry> committees =
        new TreeSet<>(List.of(PartnerCountry.of("MN"), PartnerCountry.of("KH")));
    return new LedgerDeclared(
        Actor.of("Registry of Japan"),
        Wording.of("An invented ledger, healthy as it is"),
        new LedgerScope(Optional.of(books), Optional.of(committees), true));
  }

  private static BufferedReader story() {
    InputStream story =
        Objects.requireNonNull(HealthyLedger.class.getResourceAsStream("story.jsonl"));
    return new BufferedReader(new InputStreamReader(story, UTF_8));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Says the same time until it is set forward. */
  private static final class Ticking implements InstantSource {
    private volatile Instant now = BEGIN; // the ledger's writer is another thread

    @Override
    public Instant instant() {
      return now;
    }
  }
}
