package org.jcmledger.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that the others belong to, with what they share. */
@Command(
    name = "jcm",
    versionProvider = Jcm.Version.class,
    subcommands = {
      CreateCommand.class,
      LoadCommand.class,
      BalancesCommand.class,
      HistoryCommand.class,
      ProgressCommand.class,
      PublishedCommand.class,
      HandOverCommand.class,
      CreateKeyCommand.class,
      CheckpointCommand.class,
      VerifyCommand.class,
      AuditCommand.class,
      ExportCommand.class,
      ValidateCommand.class
    })
final class Jcm {

  private final Terminal terminal;
  private final Texts texts;

  @Option(
      names = {"-h", "--help"},
      descriptionKey = "option.help",
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      descriptionKey = "option.version",
      versionHelp = true)
  boolean version;

  /** Declared here for the help; {@link Language#wanted} has read it before. */
  @Option(
      names = "--lang",
      paramLabel = "en|ja",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  @Nullable Language language;

  Jcm(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  Terminal terminal() {
    return terminal;
  }

  Texts texts() {
    return texts;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      @Nullable String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"jcm " + Objects.requireNonNullElse(version, "(development)")};
    }
  }
}
