package org.jcmledger.examples.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.Lines;
import org.jcmledger.examples.Page;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.Progress;

/**
 * Partner countries, committees' meetings, projects, methodologies and supported projects as
 * Japan's three ministries published them in December 2015, as lines of JSON with the place of
 * each.
 */
public final class Seed {

  /** The day as of which the document counts. */
  static final LocalDate DAY = LocalDate.of(2015, 12, 14);

  private Seed() {}

  /**
   * Records them in a new file, closes it, opens it again and prints the progress of every partner
   * country as the document does.
   *
   * @throws IOException if the lines cannot be read
   */
  public static void show(Path file, PrintStream out) throws IOException {
    Page page = new Page(out);
    page.heading("1. The JCM in December 2015, as Japan's ministries published it");
    try (JcmLedger ledger = create(file)) {
      page.say(Lines.say(Lines.SEED_2015_12.submitTo(ledger, page::say)) + ".");
    }
    page.say("Closed " + file);
    try (JcmLedger ledger = JcmLedger.open(file)) {
      page.say("Opened again and replayed " + ledger.view().position() + " events:");
      page.say("");
      page.say("  JCMパートナー国別の進捗状況 (" + DAY + "時点)");
      Progress progress = Progress.of(ledger.asOf(DAY));
      page.table(ProgressTable.rows(progress), 1);
      page.say("");
      for (MemorandumSigned memorandum : progress.memorandaOnly()) {
        page.say(
            "Not among them: "
                + CountryNames.english(memorandum.committee().code())
                + ", with a memorandum of "
                + memorandum.on()
                + " only.");
      }
    }
  }

  /** A new ledger for the JCM of all countries, in public sources. */
  static JcmLedger create(Path file) {
    return JcmLedger.create(
        file,
        Actor.of("jcm-examples"),
        Wording.of("The JCM, recorded from public sources"),
        LedgerScope.everything());
  }
}
