package org.jcmledger.test.fault;

import static org.jcmledger.audit.FindingCode.CHECKPOINT_NOT_EXTENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.audit.AuditInputException;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.audit.FindingCode.Family;
import org.jcmledger.audit.LedgerAudit;
import org.jcmledger.audit.Listing;
import org.jcmledger.audit.Severity;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/** What finds a fault: each means is tried by itself, so that none takes another's credit. */
final class Inspection {

  /**
   * What came of it.
   *
   * @param means what found something
   * @param codes what the audit's findings were
   * @param report how they read
   */
  record Result(Set<Means> means, SortedSet<FindingCode> codes, List<String> report) {}

  private static final Set<FindingCode> OF_THE_SEAL =
      EnumSet.of(FindingCode.LEAF_HASH_MISMATCH, CHECKPOINT_NOT_EXTENDED);

  private final LeafHash leafHash = new LeafHash();
  private final Checkpoint checkpoint;

  /** Knows a checkpoint over all rows of the sound ledger. */
  Inspection(List<StoredEvent> sound) {
    MerkleTree tree = tree(sound, sound.size());
    checkpoint = new Checkpoint(Checkpoint.originOf(tree.rootAt(1)), tree.head());
  }

  private MerkleTree tree(List<StoredEvent> rows, int size) {
    MerkleTree tree = new MerkleTree();
    tree.keepRootAt(1);
    rows.subList(0, size).forEach(row -> tree.add(leafHash.of(row)));
    return tree;
  }

  Result of(List<StoredEvent> rows) {
    Set<Means> means = EnumSet.noneOf(Means.class);
    SortedSet<FindingCode> codes = new TreeSet<>();
    List<String> lines = new java.util.ArrayList<>();
    if (rows.stream().anyMatch(row -> !Arrays.equals(row.leafHash(), leafHash.of(row)))) {
      means.add(Means.SEAL);
    }
    int size = (int) checkpoint.head().size();
    if (rows.size() < size || !tree(rows, size).root().equals(checkpoint.head().root())) {
      means.add(Means.CHECKPOINT);
    }
    try {
      AuditReport report = withCheckpoint(rows, means);
      add(report, codes, lines);
      if (!codes.isEmpty()) {
        means.add(Means.RULES);
      }
      sealSays(report, means.contains(Means.SEAL));
    } catch (UnreadableEventException e) {
      means.add(Means.FORM);
      lines.add(String.valueOf(e.getMessage()));
    }
    return new Result(means, codes, lines);
  }

  private static LedgerAudit audit(List<StoredEvent> rows) {
    return LedgerAudit.of(new RowsLog(rows), "faulty").threads(1);
  }

  private static void add(AuditReport report, SortedSet<FindingCode> codes, List<String> lines) {
    for (Finding finding : report.findings()) {
      if (!OF_THE_SEAL.contains(finding.code()) && finding.severity() != Severity.LEAD) {
        codes.add(finding.code());
        lines.add(finding.toString());
      }
    }
  }

  private AuditReport withCheckpoint(List<StoredEvent> rows, Set<Means> means) {
    AuditReport report;
    boolean said;
    try {
      report = audit(rows).checkpoint("before", checkpoint).run();
      said = report.findings().stream().anyMatch(f -> f.code() == CHECKPOINT_NOT_EXTENDED);
    } catch (AuditInputException ofAnotherLedger) {
      report = audit(rows).run();
      said = true;
    }
    if (said != means.contains(Means.CHECKPOINT)) {
      throw new AssertionError("the audit and the tree disagree about the checkpoint");
    }
    return report;
  }

  private static void sealSays(AuditReport report, boolean broken) {
    boolean said =
        report.findings().stream()
            .anyMatch(finding -> finding.code() == FindingCode.LEAF_HASH_MISMATCH);
    if (said != broken) {
      throw new AssertionError("the audit and the hashes disagree about the seal");
    }
  }

  /** The same for what is compared with another ledger or a listing, where the file is clean. */
  Result of(Fraud fraud) {
    Result alone = of(fraud.rows());
    Set<Means> means =
        EnumSet.copyOf(alone.means().isEmpty() ? EnumSet.noneOf(Means.class) : alone.means());
    SortedSet<FindingCode> codes = new TreeSet<>(alone.codes());
    List<String> lines = new java.util.ArrayList<>(alone.report());
    if (!means.contains(Means.FORM)) {
      fraud
          .otherLedger()
          .ifPresent(
              other ->
                  more(
                      audit(fraud.rows()).against(new RowsLog(other), "other"),
                      Family.RECONCILIATION,
                      Means.OTHER_LEDGER,
                      means,
                      codes,
                      lines));
      fraud
          .listing()
          .ifPresent(
              csv ->
                  more(
                      audit(fraud.rows()).listing(listing(csv)),
                      Family.OTHER_PROGRAMMES,
                      Means.LISTING,
                      means,
                      codes,
                      lines));
    }
    return new Result(means, codes, lines);
  }

  private static Listing listing(String csv) {
    try {
      return Listing.read("listing.csv", new java.io.StringReader(csv), java.util.Map.of());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void more(
      LedgerAudit audit,
      Family family,
      Means by,
      Set<Means> means,
      SortedSet<FindingCode> codes,
      List<String> lines) {
    for (Finding finding : audit.run().findings()) {
      if (finding.code().family() == family) {
        means.add(by);
        codes.add(finding.code());
        lines.add(finding.toString());
      }
    }
  }
}
