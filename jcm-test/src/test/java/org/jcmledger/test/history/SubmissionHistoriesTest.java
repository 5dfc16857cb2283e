package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Party;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.HoldingRow;
import org.jcmledger.report.aef.SubmissionVersion;
import org.jcmledger.report.aef.check.AefFinding;
import org.jcmledger.report.aef.check.AefReport;
import org.jcmledger.report.aef.check.AefValidator;
import org.jcmledger.report.aef.export.AefExport;
import org.jcmledger.report.aef.export.AefRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions of random histories agree with themselves, with each other and with the model. */
class SubmissionHistoriesTest {

  private static final int HISTORIES = 6;
  private static final int COMMANDS = 400;
  private static final Instant LATE = Instant.parse("2200-01-01T00:00:00Z");

  @TempDir Path folder;
  private long held;
  private long compared;

  @Test
  void every_party_s_years_agree() throws IOException {
    for (long seed : HistorySeeds.from(901, HISTORIES)) {
      HistoryGenerator generator =
          new HistoryGenerator(HistoryPlan.underTheParisAgreement(seed).withBrokenPercent(5));
      try (JcmLedger ledger = generator.newLedger()) {
        generator.play(new LedgerTarget(ledger), COMMANDS);
        check(ledger, generator.model(), generator.plan(), "seed " + seed);
      }
    }
    assertThat(held).as("something is held").isPositive();
    assertThat(compared).as("something was first transferred").isPositive();
  }

  private void check(JcmLedger ledger, NaiveLedger model, HistoryPlan plan, String seed)
      throws IOException {
    SortedSet<Integer> years = new TreeSet<>();
    ledger.history(recorded -> years.add(recorded.recordedAt().atOffset(ZoneOffset.UTC).getYear()));
    for (int year = Math.max(2021, years.first()); year <= years.last(); year++) {
      Path japan = write(ledger, Party.JP, year);
      if (year > Math.max(2021, years.first())) {
        right(AefValidator.validate(write(ledger, Party.JP, year - 1), japan), seed);
      }
      for (var partner : plan.partners()) {
        Path host = write(ledger, Party.of(partner), year);
        AefReport report = AefValidator.validate(japan, host);
        right(report, seed);
        compared += report.rows();
      }
    }
    for (Party party : parties(plan)) {
      SerialSet expected = held(model, party);
      held += expected.size();
      assertThat(holdings(ledger, party, years.last()))
          .as("%s: %s", seed, party)
          .isEqualTo(expected);
    }
  }

  private static List<Party> parties(HistoryPlan plan) {
    List<Party> parties = new ArrayList<>(List.of(Party.JP));
    plan.partners().forEach(partner -> parties.add(Party.of(partner)));
    return parties;
  }

  private static AefRequest asked(Party party, int year) {
    return AefRequest.first(party, year).corrected(SubmissionVersion.parse("1.1"), LATE);
  }

  private Path write(JcmLedger ledger, Party party, int year) throws IOException {
    Path file = folder.resolve(party + "-" + year + ".csv");
    AefFiles.writeCsv(file, ledger.submission(asked(party, year)));
    return file;
  }

  /** Random authorisations do not always name a sector, which only their Party could. */
  private static void right(AefReport report, String seed) {
    List<AefFinding> wrong =
        report.findings().stream().filter(found -> !found.column().equals("Sector(s)")).toList();
    assertThat(wrong).as(seed).isEmpty();
  }

  private static SerialSet holdings(JcmLedger ledger, Party party, int year) throws IOException {
    List<SerialRange> ranges = new ArrayList<>();
    AefExport export = ledger.submission(asked(party, year));
    export.writeTo(
        row -> {
          if (row instanceof HoldingRow holding) {
            ranges.add(holding.block().serials());
          }
        });
    return SerialSet.of(ranges);
  }

  /** Serial by serial: first transferred, and in no account that ends them. */
  private static SerialSet held(NaiveLedger model, Party party) {
    NaiveBook book = model.book(party.registry());
    List<SerialRange> live = new ArrayList<>();
    for (long serial = 1; serial <= book.issued(); serial++) {
      if (book.isFirstTransferred(serial) && !isEnded(book, serial)) {
        live.add(SerialRange.single(serial));
      }
    }
    return live.isEmpty() ? SerialSet.empty() : SerialSet.of(live);
  }

  private static boolean isEnded(NaiveBook book, long serial) {
    return book.accountOf(serial).flatMap(book::account).orElseThrow().kind().isTerminal();
  }
}
