package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Party;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.aef.AefContent;
import org.jcmledger.report.aef.AefFileException;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.SubmissionVersion;
import org.jcmledger.report.aef.export.AefExport;
import org.jcmledger.report.aef.export.AefExportException;
import org.jcmledger.report.aef.export.AefRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a Party's submission for a year in the agreed electronic format. */
@Command(name = "aef")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ExportAefCommand implements Callable<Integer> {

  @ParentCommand ExportCommand export;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @Option(names = "--party", paramLabel = "JPN", descriptionKey = "export.party", required = true)
  Party party;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "export.year", required = true)
  Year year;

  @Option(
      names = "--version",
      paramLabel = "1.0",
      defaultValue = "1.0",
      descriptionKey = "export.version")
  SubmissionVersion version;

  @Option(names = "--recorded-by", paramLabel = "MOMENT", descriptionKey = "export.recorded-by")
  @Nullable Instant knownBy;

  @Option(names = "--submitted", paramLabel = "DATE", descriptionKey = "export.submitted")
  @Nullable LocalDate submitted;

  @Option(
      names = "--ndc-period",
      paramLabel = "2021-2030",
      defaultValue = "2021-2030",
      descriptionKey = "export.ndc-period")
  YearsOption ndc;

  @Option(names = "--approach", paramLabel = "CA0001", descriptionKey = "export.approach")
  @Nullable CooperativeApproach approach;

  @Option(names = "--itmo-registry", paramLabel = "JPN01", descriptionKey = "export.itmo-registry")
  List<ItmoRegistryOption> registries = List.of();

  @Option(
      names = {"-o", "--to"},
      paramLabel = "FILE.xlsx|DIR",
      descriptionKey = "export.to",
      required = true)
  Path to;

  @Override
  public Integer call() throws IOException {
    AefRequest asked = asked();
    SubmissionFile file = SubmissionFile.of(to, name(asked));
    file.require(place);
    Map<AefTable, Long> counts = new EnumMap<>(AefTable.class);
    AefExport made;
    try (JcmLedger ledger = Ledgers.openForReading(place)) {
      made = submission(ledger, asked);
      file.write(counted(made, counts));
    } catch (AefFileException e) {
      throw new UserErrorException("aef.file." + e.problem(), e.file(), e.detail());
    }
    tell(asked, made, counts, file);
    return ExitCode.DONE;
  }

  private AefRequest asked() {
    boolean first = version.equals(SubmissionVersion.FIRST);
    if (first == (knownBy != null)) {
      throw new UserErrorException(
          first ? "export.no-moment" : "export.moment", version.toString());
    }
    int reported = year.getValue();
    return new AefRequest(
        party,
        reported,
        version,
        knownBy == null ? AefRequest.lastMoment(reported) : knownBy,
        submitted == null ? AefRequest.due(reported) : submitted,
        ndc.first(),
        ndc.last(),
        Optional.ofNullable(approach),
        ItmoRegistryOption.all(registries));
  }

  private static String name(AefRequest asked) {
    return "AEF-"
        + CountryNames.alpha3(asked.party().code())
        + "-"
        + asked.year()
        + "-"
        + asked.version()
        + ".csv";
  }

  private static AefExport submission(JcmLedger ledger, AefRequest asked) {
    try {
      return ledger.submission(asked);
    } catch (AefExportException e) {
      throw new UserErrorException("export." + e.problem(), e.subject(), e.known());
    }
  }

  private static AefContent counted(AefExport made, Map<AefTable, Long> counts) {
    return sink ->
        made.writeTo(
            row -> {
              counts.merge(row.table(), 1L, Long::sum);
              sink.add(row);
            });
  }

  private void tell(
      AefRequest asked, AefExport made, Map<AefTable, Long> counts, SubmissionFile file) {
    Texts texts = export.jcm.texts();
    Terminal terminal = export.jcm.terminal();
    terminal.say(
        texts.get(
            "export.done",
            file.path(),
            CountryNames.alpha3(asked.party().code()),
            Integer.toString(asked.year()),
            asked.version(),
            number(counts, AefTable.AUTHORIZATIONS),
            number(counts, AefTable.ACTIONS),
            number(counts, AefTable.HOLDINGS),
            number(counts, AefTable.ENTITIES)));
    if (counts.getOrDefault(AefTable.ACTIONS, 0L) == 0) {
      terminal.remark(texts.get("export.no-actions", Integer.toString(asked.year())));
    }
    if (!made.ownBookHeld()) {
      terminal.remark(
          texts.get("export.book-elsewhere", CountryNames.alpha3(asked.party().code())));
    }
    if (!Instant.now().isAfter(AefRequest.lastMoment(asked.year()))) {
      terminal.remark(texts.get("export.year-not-over", Integer.toString(asked.year())));
    }
  }

  private static String number(Map<AefTable, Long> counts, AefTable table) {
    return Texts.number(counts.getOrDefault(table, 0L));
  }
}
