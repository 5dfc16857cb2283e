package org.jcmledger.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Runs {@code jcm}. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 done, 1 could not run, 2 a breach
   * was found, 3 some commands were not accepted.
   *
   * @param args the command, its parameters and options
   */
  public static void main(String[] args) {
    int code;
    try (Terminal terminal = Terminal.ofSystem()) {
      code = run(terminal, args);
    }
    System.exit(code);
  }

  /** Runs one command in the terminal and answers its exit code. */
  static int run(Terminal terminal, String... args) {
    Locale language = Language.wanted(args, terminal.locale());
    int code = commandLine(terminal, language).execute(args);
    if (terminal.out().checkError()) {
      terminal.remark("jcm: " + Texts.in(language).get("io.answer-lost"));
      return ExitCode.COULD_NOT_RUN;
    }
    return code;
  }

  static CommandLine commandLine(Terminal terminal, Locale language) {
    Texts texts = Texts.in(language);
    CommandLine command = new CommandLine(new Jcm(terminal, texts));
    command.setResourceBundle(texts.bundle());
    command.setOut(terminal.outWriter());
    command.setErr(terminal.errWriter());
    command.setColorScheme(
        Help.defaultColorScheme(terminal.interactive() ? Help.Ansi.AUTO : Help.Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    Values.register(command);
    Sentences sentences = new Sentences(texts);
    command.setParameterExceptionHandler(new UsageErrors(terminal, texts));
    command.setExecutionExceptionHandler(
        (fault, executed, parsed) -> sentences.report(fault, terminal));
    return command;
  }
}
