package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.format.EventFormat;
import org.jcmledger.projection.AccountView;
import org.jcmledger.report.ProjectIssuances;
import org.jcmledger.report.TransactionKind;
import org.jcmledger.seal.SealException;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.postgres.LedgerDatabaseException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class TextsTest {

  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  private static Properties bundle(String name) throws IOException {
    Properties bundle = new Properties();
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return bundle;
  }

  private static List<CommandLine> commands(Locale language) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false,
            language);
    CommandLine jcm = Main.commandLine(terminal, language);
    List<CommandLine> all = new ArrayList<>(List.of(jcm));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).getSubcommands().values());
    }
    return all;
  }

  @Test
  void bothBundlesHaveTheSameKeysAndArguments() throws Exception {
    Properties english = bundle("messages.properties");
    Properties japanese = bundle("messages_ja.properties");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      SortedSet<String> inEnglish = arguments(english.getProperty(key));
      SortedSet<String> inJapanese = arguments(japanese.getProperty(key));
      if (!key.startsWith("file.") && !key.startsWith("database.") && !key.startsWith("log.")) {
        assertThat(inJapanese).as(key).isEqualTo(inEnglish);
      }
      assertThat(english.getProperty(key)).as(key).doesNotContain("'");
      assertThat(japanese.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  private static SortedSet<String> arguments(String text) {
    SortedSet<String> found = new TreeSet<>();
    ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }

  /** The second of two would silently stand for both. */
  @Test
  void noBundleHasAKeyTwice() throws IOException {
    for (String name : List.of("messages.properties", "messages_ja.properties")) {
      try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
        List<String> keys =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).as(name).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyCommandOptionAndParameterIsTranslated() {
    for (CommandLine command : commands(Locale.JAPANESE)) {
      String name = command.getCommandSpec().qualifiedName();
      assertThat(String.join("", command.getCommandSpec().usageMessage().header()))
          .as(name)
          .matches(TextsTest::isJapanese);
      for (ArgSpec arg : command.getCommandSpec().args()) {
        assertThat(String.join("", arg.description()))
            .as(name + " " + arg.paramLabel())
            .matches(TextsTest::isJapanese);
      }
    }
    for (CommandLine command : commands(Locale.ENGLISH)) {
      for (ArgSpec arg : command.getCommandSpec().args()) {
        assertThat(String.join("", arg.description()))
            .as(command.getCommandName() + " " + arg.paramLabel())
            .isNotBlank()
            .matches(text -> !isJapanese(text));
      }
    }
  }

  private static boolean isJapanese(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x9FFF);
  }

  @Test
  void everyValueOfAnOptionOrParameterIsExplained() {
    for (CommandLine command : commands(Locale.ENGLISH)) {
      for (ArgSpec arg : command.getCommandSpec().args()) {
        if (arg.arity().max() > 0) {
          assertThat(ENGLISH.has("expects." + UsageErrors.key(arg))).as(arg.toString()).isTrue();
        }
        assertThat(arg instanceof OptionSpec || !arg.paramLabel().startsWith("<")).isTrue();
      }
    }
  }

  @Test
  void everyWordOfAnAnswerIsThere() {
    for (Texts texts : List.of(ENGLISH, JAPANESE)) {
      for (AccountKind kind : AccountKind.values()) {
        assertThat(texts.has("kind." + Kinds.word(kind))).as(kind.name()).isTrue();
      }
      for (AccountView.Status status : AccountView.Status.values()) {
        assertThat(texts.has("status." + Kinds.word(status))).as(status.name()).isTrue();
      }
      for (CancellationPurpose purpose : CancellationPurpose.values()) {
        assertThat(texts.has("purpose." + Kinds.word(purpose))).as(purpose.name()).isTrue();
      }
      for (SectoralScope scope : SectoralScope.values()) {
        assertThat(texts.has("scope." + Kinds.word(scope))).as(scope.name()).isTrue();
      }
      for (DecisionForm form : DecisionForm.values()) {
        assertThat(texts.has("note.form-" + Kinds.word(form))).as(form.name()).isTrue();
      }
      for (ProjectIssuances.Status status : ProjectIssuances.Status.values()) {
        assertThat(texts.has("side." + Kinds.word(status))).as(status.name()).isTrue();
      }
      for (TransactionKind kind : TransactionKind.values()) {
        assertThat(texts.has("transaction." + Kinds.word(kind))).as(kind.name()).isTrue();
      }
      for (LedgerFileException.Problem problem : LedgerFileException.Problem.values()) {
        assertThat(texts.has("file." + problem)).as(problem.name()).isTrue();
      }
      for (LedgerDatabaseException.Problem problem : LedgerDatabaseException.Problem.values()) {
        assertThat(texts.has("database." + problem)).as(problem.name()).isTrue();
      }
      for (SealException.Problem problem : SealException.Problem.values()) {
        assertThat(texts.has("seal." + problem)).as(problem.name()).isTrue();
      }
    }
  }

  @Test
  void everyEventThatAHistoryCanShowHasAWord() {
    List<String> never =
        List.of(
            "jcm.LedgerDeclared",
            "jcm.BookOpened",
            "jcm.AccountOpened",
            "jcm.AccountSuspended",
            "jcm.AccountResumed",
            "jcm.AccountClosed");
    EventFormat.types().stream()
        .map(type -> type.name())
        .filter(name -> !never.contains(name))
        .forEach(name -> assertThat(ENGLISH.has("event." + name)).as(name).isTrue());
  }
}
