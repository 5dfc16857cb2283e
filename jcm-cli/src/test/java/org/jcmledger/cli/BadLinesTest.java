package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines that are no commands, or of values that there cannot be: each gets one message, nothing of
 * it is recorded, and the lines after it are read as if it were not there.
 */
class BadLinesTest {

  private static final String TRANSFER =
      "{\"command\":\"TransferCredits\",\"request\":\"bad\",\"by\":\"Mayekawa\","
          + "\"on\":\"2016-10-04\",\"book\":\"JP\",\"from\":\"MAYEKAWA\",\"to\":\"GOVERNMENT\","
          + "\"quantity\":1}";

  private static final String NUMBER = "a whole number in digits is wanted, not ";
  private static final String AMOUNT = "is not a whole number of tCO2e from 1 to 999999999999999";

  @TempDir Path folder;
  private final List<String> expected = new ArrayList<>();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private Cli cli;
  private Path ledger;

  @BeforeEach
  void begin() throws Exception {
    cli = new Cli(folder);
    ledger = cli.loaded();
  }

  private void bad(String line, String outcome, String field, String message) {
    bad(line.getBytes(UTF_8), outcome, field, message);
  }

  private void bad(byte[] line, String outcome, String field, String message) {
    file.writeBytes(line);
    file.write('\n');
    expected.add(outcome + "|" + field + "|" + message);
  }

  private static String with(String part, String other) {
    assertThat(TRANSFER).contains(part);
    return TRANSFER.replace(part, other);
  }

  /** Loads what was gathered, with good lines before and after, twice. */
  private void load(String lineEnd) throws Exception {
    String gathered = file.toString(ISO_8859_1).replace("\n", lineEnd);
    Path lines = cli.file("lines.jsonl");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes((Lines.RETIREMENT_ACCOUNT + lineEnd).getBytes(UTF_8));
    all.writeBytes(gathered.getBytes(ISO_8859_1));
    all.writeBytes(Lines.CANCELLATION_ACCOUNT.getBytes(UTF_8));
    Files.write(lines, all.toByteArray());
    Path first = cli.file("first.jsonl");
    Path second = cli.file("second.jsonl");

    cli.run("load", ledger, lines, "--outcomes", first).endedWith(ExitCode.NOT_ACCEPTED);
    List<String> said = new ArrayList<>();
    List<String> outcomes = Files.readAllLines(first);
    for (int i = 1; i < outcomes.size() - 1; i++) {
      JsonNode outcome = new ObjectMapper().readTree(outcomes.get(i));
      assertThat(outcome.path("line").asInt()).isEqualTo(i + 1);
      said.add(
          outcome.path("outcome").asText()
              + "|"
              + outcome.path("field").asText()
              + "|"
              + outcome.path("message").asText());
    }
    assertThat(said).containsExactlyElementsOf(expected);
    assertThat(outcomes.get(0)).contains("\"outcome\":\"accepted\",\"first\":157");
    assertThat(outcomes.get(outcomes.size() - 1)).contains("\"accepted\",\"first\":158");

    assertThat(cli.run("load", ledger, lines, "--outcomes", second).err())
        .endsWith("New events: 0.\n");
    assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
  }

  @Test
  void unknownDoubleAndMissingFields() throws Exception {
    bad(
        with("\"on\"", "\"onn\":1,\"on\""),
        "unreadable",
        "onn",
        "the field is unknown: TransferCredits has command, request, by, on, book, from, to,"
            + " quantity, serials, source");
    bad(
        with("\"book\"", "\"book\":\"JP\",\"book\""),
        "unreadable",
        "book",
        "the field is given twice");
    bad(with("\"from\":\"MAYEKAWA\",", ""), "unreadable", "from", "the field is missing");
    bad("{}", "unreadable", "command", "the field is missing");
    bad(
        "{\"command\":\"MintCredits\",\"request\":\"bad\"}",
        "unreadable",
        "command",
        "a command's name is wanted, not the text 'MintCredits'");
    load("\n");
  }

  @Test
  void numbersThatAreNoAmounts() throws Exception {
    bad(with(":1}", ":10.01}"), "unreadable", "quantity", NUMBER + "10.01");
    bad(with(":1}", ":1e3}"), "unreadable", "quantity", NUMBER + "1e3");
    bad(with(":1}", ":1.0}"), "unreadable", "quantity", NUMBER + "1.0");
    bad(with(":1}", ":\"1\"}"), "unreadable", "quantity", NUMBER + "the text '1'");
    for (String none : List.of("9223372036854775808", "1000000000000000", "0", "-1")) {
      bad(
          with(":1}", ":" + none + "}"),
          "rejected",
          "quantity",
          "quantity '" + none + "' " + AMOUNT);
    }
    load("\n");
  }

  @Test
  void daysThatAreNotInTheCalendar() throws Exception {
    for (String none : List.of("2015-02-30", "2016-2-3", "2016-10-04T00:00:00Z", "")) {
      bad(
          with("2016-10-04", none),
          "rejected",
          "on",
          "date '" + none + "' is not a day of the calendar, as in 2016-09-30");
    }
    load("\n");
  }

  @Test
  void linesThatAreNoObjectsAndDeepOnes() throws Exception {
    bad("null", "unreadable", "", "an object is wanted, not null");
    bad("[]", "unreadable", "", "an object is wanted, not a list");
    bad("[".repeat(100_000), "unreadable", "", "an object is wanted, not a list");
    bad(
        with("\"JP\"", "[".repeat(100_000) + "]".repeat(100_000)),
        "unreadable",
        "book",
        "a text is wanted, not a list");
    bad(
        with("\"JP\"", "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)),
        "unreadable",
        "book",
        "a text is wanted, not an object");
    bad(TRANSFER + TRANSFER, "unreadable", "", "nothing is wanted after the object, not an object");
    load("\n");
  }

  @Test
  void bytesThatAreNoTextAndLinesThatAreTooLong() throws Exception {
    bad(
        with("Mayekawa", "May\u00ffkawa").getBytes(ISO_8859_1),
        "unreadable",
        "",
        "JSON in UTF-8 is wanted, byte 55 is not");
    bad(
        with("\"Mayekawa\"", "\"\\ud800\""),
        "rejected",
        "by",
        "name '\\ud800' is not a text without control and invisible characters, in well-formed"
            + " Unicode");
    bad("x".repeat(10_000_000), "unreadable", "", "the line is longer than 1 MiB");
    load("\n");
  }

  @Test
  void marksAndLineEndsOfWindowsAreNoFault() throws Exception {
    bad("\uFEFF" + TRANSFER, "unreadable", "", "JSON without a byte order mark is wanted");
    bad(with(":1}", ":10.01}"), "unreadable", "quantity", NUMBER + "10.01");
    load("\r\n");
  }

  /** What was sent to be recorded in part would have changed something. */
  @Test
  void nothingOfABadLineIsRecorded() throws Exception {
    bad(with(":1}", ":1.5}"), "unreadable", "quantity", NUMBER + "1.5");
    String before = cli.run("balances", ledger, "--format", "csv").out();
    load("\n");
    String retired = "JP,RETIRED,retirement,Government of Japan";
    String cancelled = "JP,CANCELLED,cancellation,Government of Japan";
    assertThat(cli.run("balances", ledger, "--format", "csv").out().lines())
        .filteredOn(line -> !line.startsWith(retired) && !line.startsWith(cancelled))
        .containsExactlyElementsOf(before.lines().toList());
  }
}
