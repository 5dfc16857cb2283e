package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.test.LedgerClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged lines of commands, by the million in the long form ({@code jcm.faults=long}): every line
 * is answered, what is not accepted leaves nothing behind, and what is accepted is a whole record
 * that the audit finds nothing wrong with. {@code -Djcm.seed} repeats a run.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
class DamagedLinesTest {

  private static final int LINES =
      "long".equals(System.getProperty("jcm.faults")) ? 1_000_000 : 4_000;

  /** So many damaged lines after a sound story, then a new ledger. */
  private static final int LINES_A_LEDGER = 2_000;

  /**
   * So many ledgers at a time. Before an unreadable line, and every second one is, all lines before
   * it are answered: alone, a ledger would spend its time on two threads that wake each other.
   */
  private static final int SIDE_BY_SIDE = 8;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final long seed = Long.getLong("jcm.seed", System.nanoTime());

  @Test
  void everyLineIsAnsweredAndNoneIsRecordedInPart() throws Exception {
    System.out.println("DamagedLinesTest jcm.seed=" + seed);
    long began = System.nanoTime();
    List<String> story = story();
    Random seeds = new Random(seed);
    Map<String, Integer> outcomes = new TreeMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      List<Future<Map<String, Integer>>> ledgers = new ArrayList<>();
      for (int i = 0; i < LINES / LINES_A_LEDGER; i++) {
        Mutator mutator = new Mutator(seeds.nextLong());
        ledgers.add(threads.submit(() -> damage(story, mutator)));
      }
      for (Future<Map<String, Integer>> ledger : ledgers) {
        ledger.get().forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
      }
    } finally {
      threads.shutdownNow();
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    System.out.println(
        "DamagedLinesTest: " + LINES + " damaged lines in " + seconds + " s, " + outcomes);
    assertThat(outcomes.keySet())
        .as("jcm.seed=%d", seed)
        .containsExactly("accepted", "rejected", "unreadable");
  }

  private static List<String> story() throws IOException {
    try (var in = HealthyLedger.class.getResourceAsStream("story.jsonl")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static JcmLedger ledger() {
    LedgerDeclared declaration =
        new LedgerDeclared(
            Actor.of("Registry of Japan"),
            Wording.of("An invented ledger"),
            new LedgerScope(
                Optional.of(new TreeSet<>(List.of(Registry.JP, Registry.of("MN")))),
                Optional.of(
                    new TreeSet<>(List.of(PartnerCountry.of("MN"), PartnerCountry.of("KH")))),
                true));
    return JcmLedger.inMemory(declaration, LedgerClock.at("2026-12-01T00:00:00Z"));
  }

  /** A ledger of its own; gives how many of the damaged lines had which outcome. */
  private Map<String, Integer> damage(List<String> story, Mutator mutator) throws IOException {
    try (JcmLedger ledger = ledger()) {
      assertThat(load(ledger, String.join("\n", story).getBytes(UTF_8), story.size()))
          .isEqualTo(Map.of("accepted", story.size()));
      return damage(ledger, story, mutator);
    }
  }

  private Map<String, Integer> damage(JcmLedger ledger, List<String> story, Mutator mutator)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int lines = 0;
    for (int i = 0; i < LINES_A_LEDGER; i++) {
      String line = mutator.oneOf(story);
      // Under a name of its own, or it would mostly be told from the first by its content.
      String renamed = line.replaceFirst("\"request\":\"[^\"]*\"", "\"request\":\"m-" + i + "\"");
      byte[] damaged =
          mutator.random.nextBoolean()
              ? mutator.damaged(renamed.getBytes(UTF_8))
              : mutator.retouched(renamed.getBytes(UTF_8));
      file.writeBytes(damaged);
      file.write('\n');
      lines += lines(damaged);
    }
    Map<String, Integer> outcomes = load(ledger, file.toByteArray(), lines);
    LedgerView replayed = ledger.asRecordedAt(LedgerClock.at("2027-01-01T00:00:00Z").instant());
    assertThat(replayed.books()).as("jcm.seed=%d", seed).hasSameSizeAs(ledger.view().books());
    AuditReport report = ledger.audit();
    assertThat(report.verdict())
        .as("jcm.seed=%d: %s", seed, report.findings())
        .isNotEqualTo(Verdict.BREACH);
    return outcomes;
  }

  /** How many lines one has become, those that are blank left out, as the ledger leaves them. */
  private static int lines(byte[] damaged) {
    String text = new String(damaged, ISO_8859_1);
    int lines = 0;
    for (int begin = 0; begin <= text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      lines += isBlank(text.substring(begin, end)) ? 0 : 1;
      begin = end + 1;
    }
    return lines;
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
  }

  /** Every line has one outcome, and the events that are new are those of new receipts. */
  private Map<String, Integer> load(JcmLedger ledger, byte[] file, int lines) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    long head = ledger.view().position();
    List<String> said = new ArrayList<>();
    CommandFile.submitAll(ledger, new ByteArrayInputStream(file), said::add);
    Set<Long> positions = new HashSet<>();
    Map<Long, String> requests = new HashMap<>();
    for (String outcome : said) {
      JsonNode node = JSON.readTree(outcome);
      counts.merge(node.path("outcome").asText(), 1, Integer::sum);
      if (node.path("outcome").asText().equals("accepted")) {
        for (long at = node.path("first").asLong(); at <= node.path("last").asLong(); at++) {
          positions.add(at);
          requests.put(at, node.path("request").asText());
        }
      } else {
        assertThat(node.path("message").asText()).as("jcm.seed=%d: %s", seed, outcome).isNotBlank();
      }
    }
    assertThat(said.size()).as("jcm.seed=%d: outcomes", seed).isEqualTo(lines);
    positions.removeIf(position -> position <= head);
    assertThat(ledger.view().position() - head).as("jcm.seed=%d", seed).isEqualTo(positions.size());
    ledger.history(
        event -> {
          if (event.position() > head) {
            assertThat(event.request().id()).isEqualTo(requests.get(event.position()));
          }
        });
    return counts;
  }
}
