package org.jcmledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.format.CommandLine;
import org.jcmledger.format.CommandLines;
import org.jcmledger.format.LineReading;
import org.jcmledger.format.OutcomeFormat;
import org.jcmledger.store.Receipt;

/**
 * Submits files of commands, one a line of JSON, and answers every line with one line. A line that
 * is refused or cannot be read stops nothing.
 */
public final class CommandFile {

  /** How many commands may wait for their answers, so that they can be committed together. */
  private static final int UNDER_WAY = 1_024;

  /**
   * What became of the lines.
   *
   * @param accepted lines whose command is recorded, now or by an earlier request of the same name
   * @param rejected lines whose command was refused
   * @param unreadable lines that are no command
   */
  public record Summary(long accepted, long rejected, long unreadable) {

    /** Whether every line was accepted. */
    public boolean allAccepted() {
      return rejected == 0 && unreadable == 0;
    }

    private Summary plus(long moreAccepted, long moreRejected, long moreUnreadable) {
      return new Summary(
          accepted + moreAccepted, rejected + moreRejected, unreadable + moreUnreadable);
    }
  }

  private record UnderWay(long line, Command command, CompletableFuture<Receipt> answer) {}

  private final JcmLedger ledger;
  private final Consumer<String> outcomes;
  private final Deque<UnderWay> underWay = new ArrayDeque<>();
  private Summary summary = new Summary(0, 0, 0);

  private CommandFile(JcmLedger ledger, Consumer<String> outcomes) {
    this.ledger = ledger;
    this.outcomes = outcomes;
  }

  /**
   * Submits every line and waits for every answer. Memory does not grow with the file.
   *
   * @param ledger where to
   * @param lines the file, in UTF-8; the caller closes it
   * @param outcomes is given the outcome of each line as JSON, in the order of the lines
   * @throws IOException if the file cannot be read on; what was submitted before is recorded
   * @throws org.jcmledger.store.EventLogException if the log could not record a command
   */
  public static Summary submitAll(JcmLedger ledger, InputStream lines, Consumer<String> outcomes)
      throws IOException {
    CommandFile file = new CommandFile(ledger, outcomes);
    CommandLines reader = new CommandLines(lines);
    var next = reader.next();
    while (next.isPresent()) {
      file.take(next.get());
      next = reader.next();
    }
    file.answerAll();
    return file.summary;
  }

  private void take(LineReading reading) {
    if (reading instanceof LineReading.Understood readable) {
      if (underWay.size() == UNDER_WAY) {
        answerOldest();
      }
      CommandLine line = readable.command();
      underWay.add(
          new UnderWay(
              readable.line(), line.command(), ledger.submitAsync(line.command(), line.source())));
      return;
    }
    answerAll();
    if (reading instanceof LineReading.Refused refused) {
      outcomes.accept(OutcomeFormat.rejected(refused));
      summary = summary.plus(0, 1, 0);
    } else {
      outcomes.accept(OutcomeFormat.unreadable((LineReading.Unreadable) reading));
      summary = summary.plus(0, 0, 1);
    }
  }

  private void answerAll() {
    while (!underWay.isEmpty()) {
      answerOldest();
    }
  }

  private void answerOldest() {
    UnderWay oldest = underWay.remove();
    try {
      Receipt receipt = oldest.answer().join();
      outcomes.accept(
          OutcomeFormat.accepted(
              oldest.line(),
              receipt.request(),
              receipt.first(),
              receipt.last(),
              receipt.recordedAt()));
      summary = summary.plus(1, 0, 0);
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof RejectedException refused)) {
        throw e.getCause() instanceof RuntimeException fault ? fault : e;
      }
      outcomes.accept(
          OutcomeFormat.rejected(oldest.line(), oldest.command().request(), refused.rejection()));
      summary = summary.plus(0, 1, 0);
    }
  }
}
