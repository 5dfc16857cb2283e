package org.jcmledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import org.jcmledger.core.command.Command;
import org.jcmledger.store.Receipt;

/** A process of its own that loads a ledger with many senders until it is killed. */
final class LoadingProcess {

  static final int ACCOUNTS = 8;
  static final long EACH = 1_000_000;
  private static final int SENDERS = 8;

  private LoadingProcess() {}

  /** The n-th request of a sender: the same in every process that is given the same seed. */
  static Command transfer(long seed, int sender, int n) {
    Random dice = new Random(seed * 31 + sender * 1_000_003L + n);
    int from = dice.nextInt(ACCOUNTS);
    int to = (from + 1 + dice.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
    return Setting.transfer(request(sender, n), from, to, 1 + dice.nextInt(50));
  }

  static String request(int sender, int n) {
    return String.format(Locale.ROOT, "t-%d-%07d", sender, n);
  }

  /**
   * Prints a line for each answer, as soon as it has it: sender, number, first and last position.
   */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    int[] next = Arrays.stream(args[2].split(",")).mapToInt(Integer::parseInt).toArray();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JcmLedger ledger = JcmLedger.open(file, Setting.clock());
    for (int sender = 0; sender < SENDERS; sender++) {
      int me = sender;
      int first = next[sender];
      new Thread(
              () -> {
                for (int n = first; ; n++) {
                  Receipt receipt = ledger.submit(transfer(seed, me, n));
                  out.println(me + " " + n + " " + receipt.first() + " " + receipt.last());
                }
              })
          .start();
    }
  }

  static String noneYet() {
    return String.join(",", Collections.nCopies(SENDERS, "0"));
  }
}
