package org.jcmledger.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * An audit of one ledger: say what is to be audited, then {@link #run}. It reads the log from its
 * first byte and believes nothing but what follows from it. Not thread-safe; the log is not closed.
 */
public final class LedgerAudit {

  private final EventLog log;
  private final String name;
  private int threads = Runtime.getRuntime().availableProcessors();
  private AuditProgress progress = AuditProgress.NONE;
  private Optional<Map<AccountRef, Tonnes>> claims = Optional.empty();
  private Optional<String> noClaims = Optional.empty();

  private LedgerAudit(EventLog log, String name) {
    this.log = log;
    this.name = name;
  }

  /**
   * An audit of a log.
   *
   * @param log the log
   * @param name what the ledger is called in the report
   */
  public static LedgerAudit of(EventLog log, String name) {
    return new LedgerAudit(log, name);
  }

  /** How many threads it may use; with two or more, one reads and hashes and one checks. */
  public LedgerAudit threads(int most) {
    threads = most;
    return this;
  }

  /** Who is told how far it has come. */
  public LedgerAudit progress(AuditProgress listener) {
    progress = listener;
    return this;
  }

  /** What the ledger claims that its accounts hold, to be compared with what the audit finds. */
  public LedgerAudit claims(Map<AccountRef, Tonnes> balances) {
    claims = Optional.of(Map.copyOf(balances));
    return this;
  }

  /** Why there are no claims to compare with. */
  public LedgerAudit withoutClaims(String problem) {
    noClaims = Optional.of(problem);
    return this;
  }

  /**
   * Audits.
   *
   * @throws org.jcmledger.format.UnreadableEventException if an event cannot be read: it stops the
   *     audit and is named, since nothing can be concluded without it
   * @throws org.jcmledger.store.LedgerFileException if the file is damaged or cannot be read
   */
  public AuditReport run() {
    long head = log.head();
    Suspicions suspicions = new Suspicions();
    LedgerFold fold = new LedgerFold(log, suspicions);
    SealedScan scan = new SealedScan(log);
    Pass pass = new Pass(fold, suspicions, head, progress);
    if (threads > 1) {
      new TwoThreads().run(scan, pass::take);
    } else {
      scan.run(pass::take);
    }
    new EndChecks(fold).check(claims);
    new SecondLook(log, suspicions, fold.requests.prints().repeated()).look(head, progress);
    List<Finding> findings = new Conclusion(log, Optional.empty()).findings(suspicions);
    return new AuditReport(
        scanned(fold, scan),
        findings,
        suspicions.unlisted(),
        open(fold),
        fold.books().values().stream().map(Figures::of).toList());
  }

  private Scanned scanned(LedgerFold fold, SealedScan scan) {
    Optional<StoredEvent> last = fold.last();
    return new Scanned(
        name,
        fold.scope.declaration(),
        fold.events(),
        last.map(StoredEvent::position).orElse(0L),
        last.map(event -> Instant.ofEpochMilli(event.recordedAt())),
        scan.tree.root().toString(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<Indeterminate> open(LedgerFold fold) {
    List<Indeterminate> open = new ArrayList<>();
    open.addAll(new OpenQuestions(fold).questions(new Scope(), false));
    noClaims.ifPresent(
        problem ->
            open.add(
                new Indeterminate(
                    Indeterminate.Code.CLAIMS_UNAVAILABLE, Map.of("problem", problem))));
    open.add(new Indeterminate(Indeterminate.Code.NO_CHECKPOINT, Map.of()));
    open.add(new Indeterminate(Indeterminate.Code.NO_ADJUSTMENTS, Map.of()));
    return open;
  }
}
