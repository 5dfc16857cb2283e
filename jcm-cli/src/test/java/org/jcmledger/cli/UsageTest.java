package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void helpsInBothLanguages() {
    for (String command : new String[] {"create", "load", "balances", "history", "hand-over"}) {
      assertThat(cli.run(command, "--help").endedWith(ExitCode.DONE).out())
          .contains("Usage: jcm " + command, "Options:", "  3   Some of the commands given");
      assertThat(cli.run(command, "--help", "--lang", "ja").endedWith(ExitCode.DONE).out())
          .contains("使い方: jcm " + command, "オプション:", "  3   受理されない命令があった。");
    }
    assertThat(cli.run("--help").endedWith(ExitCode.DONE).out()).contains("hand-over", "balances");
  }

  @Test
  void tellsItsVersion() {
    assertThat(cli.run("--version").endedWith(ExitCode.DONE).out()).startsWith("jcm ");
  }

  @Test
  void speaksTheReadersLanguageUnlessAskedForAnother() {
    cli.in(Locale.JAPAN);
    assertThat(cli.run().err()).contains("コマンドを指定してください。");
    assertThat(cli.run("--lang", "en").err()).contains("A command is needed.");
    assertThat(cli.run("--lang=EN").err()).contains("A command is needed.");
    cli.in(Locale.GERMANY);
    assertThat(cli.run().err()).contains("A command is needed.");
  }

  @Test
  void saysWhyACommandLineCannotBeRead() {
    cli.run().couldNotRun("A command is needed.");
    cli.run("fly").couldNotRun("There is no command, parameter or option “fly” here.");
    cli.run("balances", "a", "--fly")
        .couldNotRun("There is no command, parameter or option “--fly” here.");
    cli.run("balances").couldNotRun("Missing: LEDGER.");
    cli.run("balances", "a", "b").couldNotRun("There is no command, parameter or option “b” here.");
    cli.run("balances", "a", "--format", "xml")
        .couldNotRun("--format cannot be “xml”: it is table, csv or json.");
    cli.run("balances", "a", "--format=csv", "--format=csv")
        .couldNotRun("--format was given more than once.");
    cli.run("balances", "a", "--lang", "fr").couldNotRun("--lang cannot be “fr”: it is en or ja.");
    cli.run("balances", "a\0b")
        .couldNotRun(
            "LEDGER cannot be “a\0b”: it is the name of a file or a jdbc:postgresql: URL.");
  }

  @Test
  void saysThatAnAnswerWasLost() {
    Path ledger = cli.created();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    try (Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(full, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            false,
            Locale.ENGLISH)) {
      int code = Main.run(terminal, "balances", ledger.toString());
      assertThat(code).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
    assertThat(err.toString(UTF_8)).contains("could not be written in full to standard output");
  }
}
