package org.jcmledger.examples.firstissuances;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.Page;
import org.jcmledger.projection.LedgerView;

/**
 * The issuances of 2016 to projects in Indonesia and Mongolia, as lines of JSON with the source of
 * each. What is not published is named so, not invented.
 */
public final class FirstIssuances {

  private static final String LINES = "/org/jcmledger/examples/first-issuances.jsonl";

  private FirstIssuances() {}

  /**
   * Records them in a new file, closes it, opens it again and shows that it says the same.
   *
   * @throws IOException if the lines cannot be read
   */
  public static void show(Path file, PrintStream out) throws IOException {
    Page page = new Page(out);
    page.heading("1. The first JCM credits ever issued, from public sources");
    LedgerView before;
    try (JcmLedger ledger = create(file)) {
      List<String> notAccepted = new ArrayList<>();
      CommandFile.Summary summary = load(ledger, notAccepted);
      page.say(
          summary.accepted()
              + " lines accepted, "
              + (summary.rejected() + summary.unreadable())
              + " not: decided by Joint Committees, notified to two books each, issued there.");
      notAccepted.forEach(page::say);
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

  static JcmLedger create(Path file) {
    return JcmLedger.create(
        file,
        Actor.of("jcm-examples"),
        Wording.of("The first JCM issuances, recorded from public sources"),
        LedgerScope.japanWith(PartnerCountry.of("ID"), PartnerCountry.of("MN")));
  }

  static CommandFile.Summary load(JcmLedger ledger, List<String> notAccepted) throws IOException {
    try (InputStream lines =
        Objects.requireNonNull(FirstIssuances.class.getResourceAsStream(LINES), LINES)) {
      return CommandFile.submitAll(
          ledger,
          lines,
          outcome -> {
            if (!outcome.contains("\"outcome\":\"accepted\"")) {
              notAccepted.add(outcome);
            }
          });
    }
  }
}
