package org.jcmledger.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.store.LedgerFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Submits a file of commands. */
@Command(name = "load")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class LoadCommand implements Callable<Integer> {

  private static final String STANDARD = "-";

  // Quotes within a JSON text are escaped, so this stands only where it is the outcome.
  private static final String ACCEPTED = "\"outcome\":\"accepted\"";

  @ParentCommand Jcm jcm;

  @Parameters(index = "0", paramLabel = "LEDGER", descriptionKey = "load.LEDGER")
  LedgerPlace ledger;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "load.FILE")
  Path file;

  @Option(names = "--outcomes", paramLabel = "OUT", descriptionKey = "load.outcomes")
  @Nullable Path outcomes;

  @Override
  public Integer call() throws IOException {
    requireDifferentFiles();
    try (CountingInput input = new CountingInput(openInput());
        JcmLedger opened = openLedger()) {
      long before = opened.view().position();
      CommandFile.Summary summary = load(opened, input);
      jcm.terminal().remark(summary(summary, opened.view().position() - before));
      return summary.allAccepted() ? ExitCode.DONE : ExitCode.NOT_ACCEPTED;
    }
  }

  private void requireDifferentFiles() throws IOException {
    requireOther(ledger, file);
    if (outcomes != null) {
      requireOther(ledger, outcomes);
      requireOther(new LedgerFile(file), outcomes);
    }
  }

  private static void requireOther(LedgerPlace ledger, Path path) throws IOException {
    if (!isStandard(path)) {
      ledger.requireOther(path);
    }
  }

  private static boolean isStandard(Path path) {
    return path.toString().equals(STANDARD);
  }

  private InputStream openInput() throws IOException {
    if (isStandard(file)) {
      return new Unclosed(jcm.terminal().in());
    }
    if (Files.isDirectory(file)) {
      throw new UserErrorException("io.directory", file);
    }
    return Files.newInputStream(file);
  }

  private JcmLedger openLedger() {
    try {
      return Ledgers.open(ledger);
    } catch (LedgerFileException e) {
      if (e.problem() == LedgerFileException.Problem.NOT_THERE) {
        throw new UserErrorException("load.no-ledger", ledger);
      }
      throw e;
    }
  }

  private CommandFile.Summary load(JcmLedger opened, CountingInput input) throws IOException {
    if (outcomes == null) {
      return submit(opened, input, this::sayUnlessAccepted);
    }
    if (isStandard(outcomes)) {
      return submit(opened, input, jcm.terminal()::say);
    }
    if (Files.isDirectory(outcomes)) {
      throw new UserErrorException("io.directory", outcomes);
    }
    Path folder = outcomes.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserErrorException("io.no-folder", outcomes);
    }
    try (BufferedWriter out = Files.newBufferedWriter(outcomes)) {
      return submit(opened, input, line -> write(out, line));
    }
  }

  private CommandFile.Summary submit(
      JcmLedger opened, CountingInput input, Consumer<String> outcome) throws IOException {
    Terminal terminal = jcm.terminal();
    if (!terminal.interactive()) {
      return CommandFile.submitAll(opened, input, outcome);
    }
    OptionalLong size = isStandard(file) ? OptionalLong.empty() : OptionalLong.of(Files.size(file));
    LoadProgress progress =
        new LoadProgress(terminal.err(), jcm.texts(), input, size, System::nanoTime);
    try {
      return CommandFile.submitAll(
          opened,
          input,
          line -> {
            if (!line.contains(ACCEPTED)) {
              progress.clear();
            }
            outcome.accept(line);
            progress.step();
          });
    } finally {
      progress.clear();
    }
  }

  private void sayUnlessAccepted(String outcome) {
    if (!outcome.contains(ACCEPTED)) {
      jcm.terminal().say(outcome);
      jcm.terminal().out().flush();
    }
  }

  private void write(BufferedWriter out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(
          new FileSystemException(String.valueOf(outcomes), null, e.getMessage()));
    }
  }

  private String summary(CommandFile.Summary summary, long events) {
    return jcm.texts()
        .get(
            "load.done",
            Texts.number(summary.accepted() + summary.rejected() + summary.unreadable()),
            Texts.number(summary.accepted()),
            Texts.number(summary.rejected()),
            Texts.number(summary.unreadable()),
            Texts.number(events));
  }

  /** Standard input is not ours to close. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return in.read(bytes, from, length);
    }

    @Override
    public void close() {}
  }
}
