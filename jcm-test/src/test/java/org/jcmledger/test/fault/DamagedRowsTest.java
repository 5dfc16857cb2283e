package org.jcmledger.test.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged rows of a ledger (20,000 ledgers in the long form, {@code jcm.faults=long}), half of them
 * sealed anew: whoever opens or audits it is told of an event that cannot be read or of a history
 * that contradicts itself, or gets an answer; and an audit always names a row whose hash does not
 * fit. {@code -Djcm.seed} repeats a run.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
class DamagedRowsTest {

  private static final int LEDGERS = "long".equals(System.getProperty("jcm.faults")) ? 20_000 : 500;

  private final long seed = Long.getLong("jcm.seed", System.nanoTime());
  private final Mutator mutator = new Mutator(seed);
  private final LeafHash leafHash = new LeafHash();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void isReadOrRefusedInWords() {
    System.out.println("DamagedRowsTest jcm.seed=" + seed);
    List<StoredEvent> sound = HealthyLedger.rows();
    for (int i = 0; i < LEDGERS; i++) {
      List<StoredEvent> rows = damaged(sound);
      try {
        outcomes.merge("opening: " + open(rows), 1, Integer::sum);
        outcomes.merge("audit: " + audit(rows), 1, Integer::sum);
      } catch (RuntimeException e) {
        throw new AssertionError("jcm.seed=" + seed + ", ledger " + i, e);
      }
    }
    System.out.println("DamagedRowsTest: " + LEDGERS + " ledgers, " + outcomes);
    assertThat(outcomes.keySet())
        .as("jcm.seed=%d", seed)
        .contains("opening: unreadable", "opening: read", "audit: unreadable", "audit: BREACH");
  }

  private List<StoredEvent> damaged(List<StoredEvent> sound) {
    List<StoredEvent> rows = new ArrayList<>(sound);
    for (int times = 1 + mutator.random.nextInt(2); times > 0; times--) {
      int at = mutator.random.nextInt(rows.size());
      Row row = new Row(rows.get(at));
      damage(row);
      rows.set(at, mutator.random.nextBoolean() ? row.sealed(leafHash) : row.stored());
    }
    return rows;
  }

  /** Payloads most of all: they have the most to say. */
  private void damage(Row row) {
    switch (mutator.random.nextInt(12)) {
      case 0 -> row.id = mutator.damaged(row.id);
      case 1 -> row.stream = mutator.damaged(row.stream);
      case 2 -> row.sequence = mutator.damaged(row.sequence);
      case 3 -> row.type = mutator.damaged(row.type);
      case 4 -> row.revision = (int) mutator.damaged(row.revision);
      case 5 -> row.recordedAt = mutator.damaged(row.recordedAt);
      case 6 -> row.metadata = mutator.damaged(row.metadata);
      case 7 -> row.hash[mutator.random.nextInt(row.hash.length)] ^= 1;
      default -> row.payload = mutator.damaged(row.payload);
    }
  }

  private static String open(List<StoredEvent> rows) {
    LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
    try {
      new EventReader(new RowsLog(rows)).scan(Long.MAX_VALUE, fold::add);
      return fold.view().position() > 0 ? "read" : "empty";
    } catch (UnreadableEventException e) {
      return "unreadable";
    } catch (IllegalStateException | InvalidValueException e) {
      return "contradicts itself";
    }
  }

  private String audit(List<StoredEvent> rows) {
    try {
      AuditReport report = JcmLedger.auditOf(new RowsLog(rows), "damaged").threads(1).run();
      boolean fits = rows.stream().allMatch(row -> Arrays.equals(row.leafHash(), leafHash.of(row)));
      assertThat(
              report.findings().stream()
                  .anyMatch(finding -> finding.code() == FindingCode.LEAF_HASH_MISMATCH))
          .as("jcm.seed=%d: the audit sees that a hash does not fit", seed)
          .isEqualTo(!fits);
      return report.verdict().toString();
    } catch (UnreadableEventException e) {
      return "unreadable";
    }
  }
}
