package org.jcmledger.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.ReadAhead;
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
  private Optional<LedgerClaims> claims = Optional.empty();
  private long upTo = Long.MAX_VALUE;
  private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<SameActivities> activities = new ArrayList<>();
  private Optional<EventLog> against = Optional.empty();
  private String againstName = "";

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
  public LedgerAudit claims(LedgerClaims ledgers) {
    claims = Optional.of(ledgers);
    return this;
  }

  /** Audits the events up to a position only; without it, all that there are. */
  public LedgerAudit upTo(long position) {
    upTo = position;
    return this;
  }

  /**
   * Holds the log against a signed head from before.
   *
   * @param file what it is called in the report
   * @param checkpoint the checkpoint, its signature verified by whoever opened it
   */
  public LedgerAudit checkpoint(String file, Checkpoint checkpoint) {
    checkpoints.put(file, checkpoint);
    return this;
  }

  /** Holds the books against another registry's listing, and that against itself. */
  public LedgerAudit listing(Listing listing) {
    listings.add(listing);
    return this;
  }

  /** Takes these to be the same activities. */
  public LedgerAudit sameActivities(SameActivities declared) {
    activities.add(declared);
    return this;
  }

  /**
   * Compares with another ledger: a mirror, or the other side of the same decisions.
   *
   * @param other its log, which is not closed
   * @param ledger what it is called in the report
   */
  public LedgerAudit against(EventLog other, String ledger) {
    against = Optional.of(other);
    againstName = ledger;
    return this;
  }

  /**
   * Audits.
   *
   * @throws UnreadableEventException if an event cannot be read: it stops the audit and is named,
   *     since nothing can be concluded without it; and so are the first thousand events that do not
   *     give their hashes
   * @throws AuditInputException if a checkpoint is of another ledger
   * @throws org.jcmledger.store.LedgerFileException if the file is damaged or cannot be read
   */
  public AuditReport run() {
    long head = Math.min(upTo, log.head());
    Suspicions suspicions = new Suspicions();
    LedgerFold fold = new LedgerFold(log, suspicions);
    Pass pass = new Pass(fold, head, progress, claims);
    CheckpointChecks seal = new CheckpointChecks(pass.tree, checkpoints, suspicions);
    run(pass, new LogScan(log, head));
    List<CheckpointResult> sealed = seal.check();
    Optional<LedgerFold> other = against.map(this::foldOfTheOther);
    new EndChecks(fold).check(claims.flatMap(LedgerClaims::balances));
    ElsewhereChecks elsewhere = new ElsewhereChecks(fold);
    ActivityChecks same = new ActivityChecks(fold, listings, activities);
    ListingChecks tables = new ListingChecks(listings, suspicions);
    tables.check();
    activities.forEach(declared -> declared.unreadableRows().forEach(tables::unreadable));
    elsewhere.check(listings);
    same.check();
    other.ifPresent(fold2 -> new Reconciliation(fold, fold2, againstName).check());
    new SecondLook(log, suspicions, fold.requests.prints().repeated()).look(head, progress);
    List<Finding> findings = new Conclusion(log, against).findings(suspicions);
    List<Indeterminate> open = new ArrayList<>(open(fold, other));
    open.addAll(same.questions());
    open.addAll(elsewhere.questions());
    open.sort(Comparator.comparing(Indeterminate::code));
    return new AuditReport(
        scanned(fold, pass, sealed),
        findings,
        suspicions.unlisted(),
        open,
        fold.books().values().stream().map(Figures::of).toList());
  }

  private void run(Pass pass, LogScan scan) {
    try {
      if (threads > 1) {
        LeafHash hasher = new LeafHash(); // the reading thread's
        ReadAhead.run("jcm-audit-reader", scan::run, batch -> batch.prepare(hasher), pass::take);
      } else {
        scan.run(pass::take);
      }
    } catch (UnreadableEventException e) {
      throw e.besides(scan.changed());
    }
  }

  /** Its own findings are not told here: whoever doubts it audits it. */
  private LedgerFold foldOfTheOther(EventLog other) {
    LedgerFold fold = new LedgerFold(other, new Suspicions());
    long head = other.head();
    run(new Pass(fold, head, progress, Optional.empty()), new LogScan(other, head));
    return fold;
  }

  private Scanned scanned(LedgerFold fold, Pass pass, List<CheckpointResult> sealed) {
    Optional<StoredEvent> last = fold.last();
    return new Scanned(
        name,
        fold.scope.declaration(),
        fold.events(),
        last.map(StoredEvent::position).orElse(0L),
        last.map(event -> Instant.ofEpochMilli(event.recordedAt())),
        pass.tree.root().base64(),
        sealed,
        listings.stream().map(Listing::result).toList(),
        activities.stream().map(SameActivities::result).toList(),
        against.map(other -> againstName));
  }

  private List<Indeterminate> open(LedgerFold fold, Optional<LedgerFold> other) {
    List<Indeterminate> open =
        new ArrayList<>(
            new OpenQuestions(fold)
                .questions(other.map(two -> two.scope).orElseGet(Scope::new), other.isPresent()));
    claims
        .flatMap(LedgerClaims::problem)
        .ifPresent(
            problem ->
                open.add(
                    new Indeterminate(
                        Indeterminate.Code.CLAIMS_UNAVAILABLE, Map.of("problem", problem))));
    if (checkpoints.isEmpty()) {
      open.add(new Indeterminate(Indeterminate.Code.NO_CHECKPOINT, Map.of()));
    }
    open.add(new Indeterminate(Indeterminate.Code.NO_ADJUSTMENTS, Map.of()));
    return open;
  }
}
