package org.jcmledger.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command line cannot be read, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;
  private final Texts texts;

  UsageErrors(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    terminal.remark("jcm: " + sentence(e));
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.remark(texts.get("usage.see-help", name + " --help"));
    return ExitCode.COULD_NOT_RUN;
  }

  private String sentence(ParameterException e) {
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing());
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().get(0);
      // A password may stand in a URL.
      return texts.get("usage.unknown", first.startsWith(LedgerDatabase.JDBC) ? "jdbc:…" : first);
    }
    if (e instanceof MutuallyExclusiveArgsException || e instanceof MaxValuesExceededException) {
      return texts.get("usage.exclusive");
    }
    if (e instanceof OverwrittenOptionException twice) {
      return texts.get("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec arg = e.getArgSpec();
    if (arg == null) {
      return isNoCommand(e.getCommandLine())
          ? texts.get("usage.no-command")
          : texts.get("usage.other", String.valueOf(e.getMessage()));
    }
    return wrongValue(arg, e.getValue());
  }

  private static boolean isNoCommand(CommandLine command) {
    return !command.getSubcommands().isEmpty();
  }

  private String missing(List<ArgSpec> args) {
    if (args.size() == 1 && (!args.get(0).required() || isOneOf(args.get(0)))) {
      return wrongValue(args.get(0), null);
    }
    String names = args.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    boolean oneOf = args.size() > 1 && args.stream().allMatch(UsageErrors::isOneOf);
    return texts.get(oneOf ? "usage.one-of" : "usage.missing", names);
  }

  private static boolean isOneOf(ArgSpec arg) {
    return arg.group() != null && arg.group().exclusive();
  }

  private String wrongValue(ArgSpec arg, @Nullable String value) {
    String expected = texts.get("expects." + key(arg));
    return value == null || value.isEmpty()
        ? texts.get("usage.no-value", name(arg), expected)
        : texts.get("usage.wrong-value", name(arg), value, expected);
  }

  /** The name by which texts speak of an option or parameter, such as {@code as-of}. */
  static String key(ArgSpec arg) {
    if (List.of("audit.format", "verify.format").contains(arg.descriptionKey())) {
      return "format-of-report"; // Another choice than where tables are asked for.
    }
    if ("export.version".equals(arg.descriptionKey())) {
      return "submission-version"; // Not the program's.
    }
    return arg instanceof OptionSpec option ? option.longestName().substring(2) : arg.paramLabel();
  }

  private static String name(ArgSpec arg) {
    if ("export.version".equals(arg.descriptionKey())) {
      return "submission-version"; // Not the program's.
    }
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
