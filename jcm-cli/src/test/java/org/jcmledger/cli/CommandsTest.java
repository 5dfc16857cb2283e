package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as an operator types them, on the first real issuances and on real files. */
class CommandsTest {

  /** What a command printed, and how it ended. */
  private record Result(int exitCode, String out, String err) {}

  @TempDir private Path folder;
  private String ledger = "";
  private Path lines = Path.of("");

  @BeforeEach
  void createAndLoad() throws IOException {
    ledger = folder.resolve("first.jcm").toString();
    lines = folder.resolve("first.jsonl");
    try (InputStream in =
        Objects.requireNonNull(CommandsTest.class.getResourceAsStream("first-issuances.jsonl"))) {
      Files.copy(in, lines);
    }
    assertThat(
            jcm(
                    "create",
                    ledger,
                    "--by",
                    "a test",
                    "--title",
                    "first",
                    "--books",
                    "JP,MN,ID",
                    "--committees",
                    "MN,ID")
                .exitCode())
        .isZero();
    Result load = jcm("load", ledger, lines.toString());
    assertThat(load.exitCode()).isZero();
    assertThat(load.err()).contains("23 lines: 23 accepted, 0 rejected, 0 unreadable");
  }

  private static Result jcm(String... args) {
    return piped("", args);
  }

  private static Result piped(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            UTF_8,
            false,
            Locale.ENGLISH)) {
      int code = Main.run(terminal, args);
      return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
    }
  }

  @Test
  void balances_are_shown_with_holders_and_totals() {
    Result balances = jcm("balances", ledger);
    assertThat(balances.exitCode()).isZero();
    assertThat(balances.out())
        .containsPattern(
            "GOVERNMENT +government holding +Government of Japan \\(日本国政府\\) +open +27 ")
        .containsPattern("UNPUBLISHED +unpublished holding +holder not published +open +125 ")
        .contains("Issued 156 tCO2e");
  }

  @Test
  void balances_as_of_an_earlier_day() {
    String csv =
        jcm("balances", ledger, "--book", "JP", "--as-of", "2016-09-29", "--format", "csv").out();
    assertThat(csv).contains("MAYEKAWA").doesNotContain("UNPUBLISHED");
    assertThat(jcm("balances", ledger, "--as-of", "2010-01-01").exitCode()).isZero();
  }

  @Test
  void balances_as_json() {
    assertThat(jcm("balances", ledger, "--book", "MN", "--format", "json").out())
        .contains("\"issued\": 32")
        .contains("\"account\": \"UNPUBLISHED\"");
  }

  @Test
  void the_history_of_an_account_a_project_and_a_serial() {
    assertThat(jcm("history", ledger, "--account", "JP/GOVERNMENT", "--format", "csv").out())
        .contains(",1-27,27,27,line ID-2016-05/1\r\n");
    assertThat(jcm("history", ledger, "--project", "MN001").out())
        .contains("MN-2016-09-29/1")
        .contains("2016-09-30")
        .contains("32-71");
    assertThat(jcm("history", ledger, "--serial", "JP/30").out()).contains("MAYEKAWA");
  }

  @Test
  void a_second_load_of_the_same_file_changes_nothing_and_answers_alike() throws IOException {
    Path first = folder.resolve("1.out");
    Path second = folder.resolve("2.out");
    assertThat(jcm("load", ledger, lines.toString(), "--outcomes", first.toString()).exitCode())
        .isZero();
    Result again = jcm("load", ledger, lines.toString(), "--outcomes", second.toString());
    assertThat(again.err()).contains("23 accepted").contains("0 new events");
    assertThat(Files.readString(second)).isEqualTo(Files.readString(first)).hasLineCount(23);
  }

  @Test
  void a_bad_line_stops_nothing() {
    String more =
        "\ufeff"
            + "{\"command\":\"TransferCredits\",\"request\":\"a\",\"by\":\"Mayekawa\",\"on\":"
            + "\"2016-10-01\",\"book\":\"JP\",\"from\":\"MAYEKAWA\",\"to\":\"GOVERNMENT\","
            + "\"quantity\":5}\r\n"
            + "garbage\r\n\r\n"
            + "{\"command\":\"TransferCredits\",\"request\":\"b\",\"by\":\"Mayekawa\",\"on\":"
            + "\"2016-10-01\",\"book\":\"JP\",\"from\":\"MAYEKAWA\",\"to\":\"GOVERNMENT\","
            + "\"quantity\":4}\r\n";
    Result load = piped(more, "load", ledger, "-");
    assertThat(load.exitCode()).isEqualTo(3);
    assertThat(load.out())
        .contains("\"line\":1,\"request\":\"a\",\"outcome\":\"rejected\"")
        .contains("insufficient-credits")
        .contains("\"line\":2,\"outcome\":\"unreadable\"");
    assertThat(load.err()).contains("3 lines: 1 accepted, 1 rejected, 1 unreadable; 1 new event");
    assertThat(jcm("balances", ledger, "--book", "JP").out())
        .containsPattern("GOVERNMENT +government holding .* open +31 ");
  }

  @Test
  void the_auditors_file_says_the_same() {
    String handed = folder.resolve("handed.jcm").toString();
    assertThat(jcm("hand-over", ledger, handed).exitCode()).isZero();
    assertThat(jcm("balances", handed).out()).isEqualTo(jcm("balances", ledger).out());
    Result again = jcm("hand-over", ledger, handed);
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("handed.jcm");
  }

  @Test
  void what_cannot_run_says_why_in_a_sentence_and_ends_with_1() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jcm"), "dear diary");
    for (Result result :
        new Result[] {
          jcm(),
          jcm("fly"),
          jcm("balances"),
          jcm("balances", folder.resolve("missing.jcm").toString()),
          jcm("balances", text.toString()),
          jcm("balances", ledger, "--as-of", "2016-13-01"),
          jcm("balances", ledger, "--book", "XX"),
          jcm("history", ledger),
          jcm("history", ledger, "--account", "JP/NOBODY"),
          jcm("history", ledger, "--serial", "JP/0"),
          jcm("load", folder.resolve("missing.jcm").toString(), lines.toString()),
          jcm("load", ledger, folder.resolve("missing.jsonl").toString()),
          jcm("create", ledger, "--by", "a test", "--title", "again")
        }) {
      assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
      assertThat(result.err()).as("%s", result).isNotBlank().doesNotContain("Exception");
    }
    assertThat(Files.readString(text)).isEqualTo("dear diary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "load", "balances", "history", "hand-over"})
  void every_command_has_help_in_both_languages(String command) {
    Result english = jcm(command, "--help");
    Result japanese = jcm(command, "--help", "--lang", "ja");
    assertThat(english.exitCode()).isZero();
    assertThat(japanese.exitCode()).isZero();
    assertThat(english.out()).contains("Usage: jcm " + command);
    assertThat(japanese.out()).containsPattern("[\\u3040-\\u30ff\\u4e00-\\u9fff]");
  }

  @Test
  void both_languages_have_the_same_sentences() throws IOException {
    assertThat(new TreeSet<>(bundle("messages_ja.properties").stringPropertyNames()))
        .isEqualTo(new TreeSet<>(bundle("messages.properties").stringPropertyNames()));
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(CommandsTest.class.getResourceAsStream(name), name)) {
      properties.load(new InputStreamReader(in, UTF_8));
    }
    return properties;
  }
}
