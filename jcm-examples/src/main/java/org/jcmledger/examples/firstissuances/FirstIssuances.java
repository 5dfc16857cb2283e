package org.jcmledger.examples.firstissuances;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.examples.Lines;
import org.jcmledger.examples.Page;
import org.jcmledger.projection.LedgerView;

/**
 * The issuances of 2016 to projects in Indonesia and Mongolia, as lines of JSON with the source of
 * each. What is not published is named so, not invented.
 */
public final class FirstIssuances {

  private FirstIssuances() {}

  /**
   * Records them in a ledger that has the seed, closes it, opens it again and shows that it says
   * the same.
   *
   * @throws IOException if the lines cannot be read
   */
  public static void show(Path file, PrintStream out) throws IOException {
    Page page = new Page(out);
    page.heading("2. The first JCM credits ever issued, from public sources");
    LedgerView before;
    try (JcmLedger ledger = JcmLedger.open(file)) {
      CommandFile.Summary summary = Lines.FIRST_ISSUANCES.submitTo(ledger, page::say);
      page.say(
          Lines.say(summary)
              + ": decided by Joint Committees, notified to two books each, issued there.");
      before = ledger.view();
      page.issuances(before);
      page.books(before);
    }
    page.say("");
    page.say("Closed " + file);
    try (JcmLedger ledger = JcmLedger.open(file)) {
      page.say("Opened again and replayed " + ledger.view().position() + " events:");
      page.books(ledger.view());
      page.say("");
      page.say(ledger.view().equals(before) ? "The same to the last tonne." : "NOT THE SAME!");
    }
  }
}
