package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jcmledger.core.event.CreditsTransferred;

/** Debian's double-entry accounting tool {@code ledger}, on the same transfers. */
final class DebianLedger {

  private DebianLedger() {}

  /** The transfer as a transaction with two postings. */
  static void append(CreditsTransferred transfer, Writer out) throws IOException {
    out.write(transfer.on().toString().replace('-', '/'));
    out.write(" t\n  ");
    out.write(transfer.to().number());
    out.write("  ");
    out.write(Long.toString(transfer.serials().size()));
    out.write(" T\n  ");
    out.write(transfer.from().number());
    out.write("\n\n");
  }

  /** How long it takes to add up balances, the median; nothing if it is not installed. */
  static OptionalDouble seconds(Path journal) {
    try {
      if (new ProcessBuilder("sh", "-c", "command -v ledger").start().waitFor() != 0) {
        return OptionalDouble.empty();
      }
      double[] rounds = new double[Rounds.COUNT];
      for (int round = 0; round < rounds.length; round++) {
        long began = System.nanoTime();
        Process process =
            new ProcessBuilder("ledger", "--args-only", "-f", journal.toString(), "balance")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
          throw new IllegalStateException("ledger failed");
        }
        rounds[round] = (System.nanoTime() - began) / 1e9;
      }
      Arrays.sort(rounds);
      return OptionalDouble.of(rounds[rounds.length / 2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
