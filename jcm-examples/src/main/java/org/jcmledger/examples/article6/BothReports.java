package org.jcmledger.examples.article6;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Party;
import org.jcmledger.examples.Page;
import org.jcmledger.report.aef.ActionRow;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTerm;
import org.jcmledger.report.aef.HoldingRow;
import org.jcmledger.report.aef.ItmoBlock;
import org.jcmledger.report.aef.check.AefReport;
import org.jcmledger.report.aef.check.AefValidator;
import org.jcmledger.report.aef.export.AefExport;
import org.jcmledger.report.aef.export.AefRequest;

/** Both Parties' submissions of the year in which the tonne was moved, and what they say. */
final class BothReports {

  private static final int YEAR = 2026;
  private static final List<Party> BOTH = List.of(Party.of(OneTonne.THAILAND), Party.JP);

  private final JcmLedger ledger;
  private final Path folder;
  private final Page page;

  BothReports(JcmLedger ledger, Path folder, Page page) {
    this.ledger = ledger;
    this.folder = folder;
    this.page = page;
  }

  /** Writes both files, tells their rows, and holds them against each other. */
  void show() throws IOException {
    List<List<String>> actions = new ArrayList<>();
    actions.add(
        List.of("Party", "action in " + YEAR, "with", "serials", "tCO2e", "vintage", "for"));
    List<List<String>> holdings = new ArrayList<>();
    holdings.add(List.of("Party", "held at the end of " + YEAR, "tCO2e", "vintage"));
    for (Party party : BOTH) {
      ledger
          .submission(AefRequest.first(party, YEAR))
          .writeTo(row -> tell(party.alpha3(), row, actions, holdings));
    }
    page.table(actions, 4);
    page.table(holdings, 2);
    page.say("");
    AefReport report = validated();
    page.say(
        report.clean() && report.compared()
            ? "Both files are in order, and what each says of the other is what the other says."
            : "NOT in order: " + report.findings());
    page.say("");
    page.say("If Thailand reported 50 t instead of 60 t:");
    againstAFalseOne()
        .findings()
        .forEach(found -> page.say("  " + found.check() + "  " + found.sentence(Locale.ENGLISH)));
  }

  private AefReport validated() throws IOException {
    // begin: report
    Path thailand = folder.resolve("thailand.xlsx");
    Path japan = folder.resolve("japan.xlsx");
    AefExport ofThailand = ledger.submission(AefRequest.first(Party.of("TH"), 2026));
    AefExport ofJapan = ledger.submission(AefRequest.first(Party.JP, 2026));
    AefFiles.writeWorkbook(thailand, ofThailand);
    AefFiles.writeWorkbook(japan, ofJapan);
    return AefValidator.validate(japan, thailand);
    // end: report
  }

  private AefReport againstAFalseOne() throws IOException {
    Path edited = folder.resolve("thailand-edited.csv");
    AefFiles.writeCsv(edited, ledger.submission(AefRequest.first(BOTH.get(0), YEAR)));
    String text = Files.readString(edited, StandardCharsets.UTF_8);
    Files.writeString(
        edited,
        text.replace("JPN01,1,60,JCM,1,60,GHG,NA,NA,60,", "JPN01,1,50,JCM,1,50,GHG,NA,NA,50,"),
        StandardCharsets.UTF_8);
    return AefValidator.validate(folder.resolve("japan.xlsx"), edited);
  }

  private static void tell(
      String party, AefRow row, List<List<String>> actions, List<List<String>> holdings) {
    if (row instanceof ActionRow action) {
      actions.add(
          List.of(
              party,
              action.type().text()
                  + action.subtype().map(AefTerm::text).map(" / "::concat).orElse(""),
              first(action.transferring(), action.acquiring()),
              serials(action.block()),
              tonnes(action.block()),
              Integer.toString(action.block().vintage()),
              action.yearOfUse().isPresent() ? "NDC " + action.yearOfUse().getAsInt() : ""));
    } else if (row instanceof HoldingRow holding) {
      holdings.add(
          List.of(
              party,
              serials(holding.block()),
              tonnes(holding.block()),
              Integer.toString(holding.block().vintage())));
    }
  }

  private static String first(Optional<String> transferring, Optional<String> acquiring) {
    return transferring.or(() -> acquiring).orElse("");
  }

  private static String serials(ItmoBlock block) {
    return block.registry() + " " + block.serials();
  }

  private static String tonnes(ItmoBlock block) {
    return Long.toString(block.serials().size());
  }
}
