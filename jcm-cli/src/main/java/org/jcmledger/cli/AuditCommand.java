package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditInputException;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.LedgerAudit;
import org.jcmledger.audit.Listing;
import org.jcmledger.audit.SameActivities;
import org.jcmledger.audit.Verdict;
import org.jcmledger.seal.VerifierKey;
import org.jcmledger.store.EventLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Audits a ledger: whether its history holds, and whether any tonne is counted twice. */
@Command(name = "audit")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class AuditCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace ledger;

  @Option(names = "--checkpoint", paramLabel = "CHECKPOINT", descriptionKey = "audit.checkpoint")
  List<Path> checkpoints = new ArrayList<>();

  @Option(names = "--public-key", paramLabel = "KEY", descriptionKey = "audit.public-key")
  List<Path> keys = new ArrayList<>();

  @Option(names = "--listing", paramLabel = "CSV", descriptionKey = "audit.listing")
  List<Path> listings = new ArrayList<>();

  @Option(names = "--map", paramLabel = "COLUMN=HEADER", descriptionKey = "audit.map")
  Map<String, String> names = new LinkedHashMap<>();

  @Option(names = "--same-activity", paramLabel = "CSV", descriptionKey = "audit.same-activity")
  List<Path> activities = new ArrayList<>();

  @Option(names = "--against", paramLabel = "LEDGER2", descriptionKey = "audit.against")
  @Nullable LedgerPlace against;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "audit.format")
  ReportForm format;

  @Option(names = "--html", paramLabel = "REPORT", descriptionKey = "audit.html")
  @Nullable Path html;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "audit.threads")
  @Nullable Integer threads;

  @Override
  public Integer call() throws IOException {
    if (threads != null && (threads < 1 || threads > 64)) {
      throw new UserErrorException("audit.threads-wrong", threads);
    }
    names.keySet().forEach(this::requireColumn);
    @Nullable ReportFile page = html == null ? null : new ReportFile(html);
    if (page != null) {
      page.require(inputs());
      for (LedgerPlace audited : ledgers()) {
        audited.requireOther(page.path());
      }
    }
    AuditReport report;
    try (EventLog log = ledger.openForAudit()) {
      LedgerAudit audit = JcmLedger.auditOf(log, ledger.toString());
      give(audit);
      if (against == null) {
        report = run(audit);
      } else {
        try (EventLog other = against.openForAudit()) {
          report = run(audit.against(other, against.toString()));
        }
      }
      if (page != null) {
        page.save(report, log, jcm);
      }
    } catch (AuditInputException e) {
      throw new UserErrorException("audit.input." + e.problem(), e.file(), e.detail());
    }
    if (format == ReportForm.JSON) {
      AuditJson.write(report, jcm.terminal().out());
    } else {
      new AuditText(jcm.terminal(), jcm.texts()).write(report);
    }
    return report.verdict() == Verdict.BREACH ? ExitCode.BREACH : ExitCode.DONE;
  }

  private List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(checkpoints);
    inputs.addAll(keys);
    inputs.addAll(listings);
    inputs.addAll(activities);
    return inputs;
  }

  private List<LedgerPlace> ledgers() {
    return against == null ? List.of(ledger) : List.of(ledger, against);
  }

  private void requireColumn(String column) {
    if (!Listing.COLUMNS.contains(column) && !Listing.MORE_COLUMNS.contains(column)) {
      List<String> all = new ArrayList<>(Listing.COLUMNS);
      all.addAll(Listing.MORE_COLUMNS);
      throw new UserErrorException("audit.map-wrong", column, String.join(", ", all));
    }
  }

  private void give(LedgerAudit audit) throws IOException {
    if (threads != null) {
      audit.threads(threads);
    }
    if (!checkpoints.isEmpty() && keys.isEmpty()) {
      throw new UserErrorException("audit.no-key");
    }
    List<VerifierKey> trusted = new ArrayList<>();
    for (Path key : keys) {
      trusted.add(SealFiles.publicKey(readable(key)));
    }
    for (Path file : checkpoints) {
      audit.checkpoint(file.toString(), SealFiles.checkpoint(readable(file), trusted));
    }
    for (Path file : listings) {
      try (Reader in = Files.newBufferedReader(readable(file), UTF_8)) {
        audit.listing(Listing.read(file.toString(), in, names));
      } catch (java.nio.charset.CharacterCodingException e) {
        throw new UserErrorException("audit.not-utf8", file);
      }
    }
    for (Path file : activities) {
      try (Reader in = Files.newBufferedReader(readable(file), UTF_8)) {
        audit.sameActivities(SameActivities.read(file.toString(), in));
      } catch (java.nio.charset.CharacterCodingException e) {
        throw new UserErrorException("audit.not-utf8", file);
      }
    }
  }

  private Path readable(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UserErrorException("io.directory", file);
    }
    for (LedgerPlace audited : ledgers()) {
      audited.requireOther(file);
    }
    return file;
  }

  private AuditReport run(LedgerAudit audit) {
    return EventsBar.during(jcm, progress -> audit.progress(progress::seen).run());
  }
}
