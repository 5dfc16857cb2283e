package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;

/** Runs {@code jcm} in this process, in a folder of its own, on real lines. */
final class Cli {

  private final Path folder;
  private Locale locale = Locale.ENGLISH;
  private byte[] input = {};
  private boolean interactive = false;

  /** What a command answered. */
  record Ran(int code, String out, String err) {

    Ran endedWith(int expected) {
      assertThat(code).as("exit code; standard error: %s", err).isEqualTo(expected);
      return this;
    }

    /** It could not run and said why in one line, to which a hint at the help may be added. */
    void couldNotRun(String sentence) {
      assertThat(code).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(out).isEmpty();
      assertThat(err.lines().findFirst()).contains("jcm: " + sentence);
      assertThat(err.lines().skip(1)).allMatch(line -> line.startsWith("For help: jcm"));
    }
  }

  Cli(Path folder) {
    this.folder = folder;
  }

  Cli in(Locale newLocale) {
    locale = newLocale;
    return this;
  }

  Cli reading(String text) {
    input = text.getBytes(UTF_8);
    return this;
  }

  Cli onAScreen() {
    interactive = true;
    return this;
  }

  Ran run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int code;
    try (Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            interactive,
            locale)) {
      code = Main.run(terminal, texts);
    }
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(file(name), text);
  }

  /** The real lines: the document of December 2015, and the first issuances. */
  static String realLines() throws IOException {
    return example("seed-2015-12.jsonl") + example("first-issuances.jsonl");
  }

  /** One of the examples' files. */
  static String example(String name) throws IOException {
    return resource("/org/jcmledger/examples/" + name);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Cli.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** A new ledger that holds every book and has nothing in it. */
  Path created() {
    Path ledger = file("first.jcm");
    run("create", ledger, "--by", "A tester", "--title", "A trial").endedWith(ExitCode.DONE);
    return ledger;
  }

  /** A new ledger with the real lines. */
  Path loaded() throws IOException {
    Path ledger = created();
    run("load", ledger, write("real.jsonl", realLines())).endedWith(ExitCode.DONE);
    return ledger;
  }

  /** The ledger with more lines. */
  Path loaded(String... lines) throws IOException {
    Path ledger = loaded();
    run("load", ledger, write("more.jsonl", String.join("\n", lines))).endedWith(ExitCode.DONE);
    return ledger;
  }

  /** Does to a settled ledger what the ledger never would. */
  static void tamper(Path ledger, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
