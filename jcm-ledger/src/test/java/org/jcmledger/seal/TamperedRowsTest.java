package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jcmledger.seal.Breach.EventChanged;
import org.jcmledger.seal.Breach.EventsMissing;
import org.jcmledger.seal.Comparison.Outcome;
import org.jcmledger.seal.Verification.Verdict;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row is changed in every column, taken out, doubled and swapped, as it is and with all
 * hashes made anew. Each time a checkpoint from before finds it, and the report says exactly what
 * is known.
 */
class TamperedRowsTest {

  private static final int COLUMNS = 9;

  @TempDir Path folder;
  private final Random random = Seed.random("TamperedRowsTest");
  private Path path;
  private List<StoredEvent> events;
  private List<Checkpoint> checkpoints; // at a third, at two thirds, at the end

  @BeforeEach
  void begin() {
    path = Ledgers.ledger(folder.resolve("ledger.jcm"), 10);
    events = Ledgers.events(path);
    int size = events.size();
    checkpoints = Stream.of(size / 3, size * 2 / 3, size).map(this::checkpoint).toList();
  }

  private Checkpoint checkpoint(int size) {
    NaiveTree tree = new NaiveTree(events.stream().map(StoredEvent::leafHash).toList());
    TreeHash first = TreeHash.of(events.get(0).leafHash());
    return new Checkpoint(Checkpoint.originOf(first), new TreeHead(size, tree.root(size)));
  }

  @Test
  void anHonestLedgerFitsAllItsCheckpoints() {
    Verification verification = Verifier.verify(path, checkpoints);
    assertThat(verification.verdict()).isEqualTo(Verdict.SOUND);
    assertThat(verification.provedUpTo()).isEqualTo(events.size());
    assertThat(verification.toSeal()).contains(checkpoints.get(2));
    assertThat(verification.rows()).isEqualTo(events.size());
  }

  @Test
  void aChangedRowIsNamed() throws Exception {
    for (int i = 0; i < events.size(); i++) {
      for (int column = 0; column < COLUMNS; column++) {
        Verification verification = verify(replaced(i, changed(events.get(i), column)));
        assertThat(verification.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(verification.breaches()).containsExactly(new EventChanged(i + 1));
        if (column != COLUMNS - 1) {
          // The bytes were changed, not the hashes: these still show what was sealed.
          assertThat(verification.comparisons().get(2).storedHashesFit()).isTrue();
          assertThat(verification.comparisons().get(2).outcome()).isEqualTo(Outcome.CONTRADICTED);
        }
      }
    }
  }

  @Test
  void aChangedRowSealedAgainIsBetweenTwoCheckpoints() throws Exception {
    for (int i = 0; i < events.size(); i++) {
      for (int column = 0; column < COLUMNS - 1; column++) {
        assertFoundByCheckpoint(replaced(i, changed(events.get(i), column)), i + 1);
      }
    }
  }

  @Test
  void aRowTakenOutIsMissed() throws Exception {
    for (int i = 0; i < events.size(); i++) {
      List<StoredEvent> without = new ArrayList<>(events);
      without.remove(i);
      Verification verification = verify(without);
      assertThat(verification.verdict()).isEqualTo(Verdict.BREACH);
      if (i < events.size() - 1) {
        assertThat(verification.breaches()).containsExactly(new EventsMissing(i + 1, i + 1));
        assertThat(verification.head()).isEmpty();
      }
      assertThat(verification.comparisons().get(2).outcome())
          .isEqualTo(i < events.size() - 1 ? Outcome.NOT_COMPARABLE : Outcome.BEYOND_END);
      assertFoundByCheckpoint(without, i + 1);
    }
  }

  @Test
  void anAddedRowIsFound() throws Exception {
    for (int i = 0; i < events.size(); i++) {
      List<StoredEvent> more = new ArrayList<>(events);
      more.add(i, changed(changed(events.get(random.nextInt(events.size())), 0), 5));
      assertFoundByCheckpoint(more, i + 1);
    }
  }

  @Test
  void swappedRowsAreFound() throws Exception {
    for (int i = 0; i < events.size(); i++) {
      int other = (i + 1 + random.nextInt(events.size() - 1)) % events.size();
      List<StoredEvent> swapped = new ArrayList<>(events);
      Collections.swap(swapped, i, other);
      assertFoundByCheckpoint(swapped, Math.min(i, other) + 1);

      List<StoredEvent> moved = new ArrayList<>(); // each with its own hash at the other's place
      swapped.forEach(event -> moved.add(Ledgers.at(event, moved.size() + 1L)));
      assertThat(verify(moved).breaches())
          .containsExactlyInAnyOrder(new EventChanged(i + 1), new EventChanged(other + 1));
    }
  }

  @Test
  void nobodyFindsFromThisFileAloneWhatHappenedAfterTheLastCheckpoint() throws Exception {
    int last = events.size() - 1;
    List<StoredEvent> changed = Ledgers.sealedAgain(replaced(last, changed(events.get(last), 6)));
    rewrite(changed);
    assertThat(Verifier.verify(copy(), checkpoints.subList(0, 2)).verdict())
        .isEqualTo(Verdict.SOUND);
    rewrite(changed.subList(0, last));
    assertThat(Verifier.verify(copy(), checkpoints.subList(0, 2)).verdict())
        .isEqualTo(Verdict.SOUND);
    assertThat(Verifier.verify(copy(), checkpoints).verdict()).isEqualTo(Verdict.BREACH);
  }

  @Test
  void twoHistoriesOfOneLedgerAreAtOdds() {
    Checkpoint honest = checkpoints.get(1);
    Checkpoint other =
        new Checkpoint(
            honest.origin(),
            new TreeHead(honest.head().size(), TreeHash.of(LeafHashes.random(random))));
    Verification verification = Verifier.verify(path, List.of(other, checkpoints.get(2)));
    assertThat(verification.verdict()).isEqualTo(Verdict.BREACH);
    assertThat(verification.comparisons().get(0).outcome()).isEqualTo(Outcome.AT_ODDS);
  }

  /** All hashes made anew: only the checkpoints that cover the place can tell. */
  private void assertFoundByCheckpoint(List<StoredEvent> tampered, long position) throws Exception {
    Verification verification = verify(Ledgers.sealedAgain(tampered));
    assertThat(verification.breaches()).isEmpty();
    if (position == 1) {
      assertThat(verification.verdict()).isEqualTo(Verdict.NOT_COMPARED);
      assertThat(verification.comparisons())
          .allMatch(comparison -> comparison.outcome() == Outcome.OF_ANOTHER_LEDGER);
      return;
    }
    assertThat(verification.verdict()).isEqualTo(Verdict.BREACH);
    long proved = 1; // by the origin
    for (Comparison comparison : verification.comparisons()) {
      long size = comparison.checkpoint().head().size();
      if (size < position) {
        assertThat(comparison.outcome()).isEqualTo(Outcome.EXTENDED);
        proved = size;
      } else if (size > tampered.size()) {
        assertThat(comparison.outcome()).isEqualTo(Outcome.BEYOND_END);
      } else {
        assertThat(comparison.outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertThat(comparison.after()).isEqualTo(proved);
        assertThat(comparison.storedHashesFit()).isFalse();
      }
    }
  }

  private List<StoredEvent> replaced(int index, StoredEvent event) {
    List<StoredEvent> replaced = new ArrayList<>(events);
    replaced.set(index, event);
    return replaced;
  }

  private StoredEvent changed(StoredEvent event, int column) {
    long more = 1L + random.nextInt(1000);
    String text = Long.toString(more);
    byte[] hash = event.leafHash().clone();
    hash[random.nextInt(hash.length)] ^= (byte) (1 + random.nextInt(255));
    return new StoredEvent(
        event.position(),
        column == 0 ? event.eventId() + text : event.eventId(),
        column == 1 ? event.stream() + text : event.stream(),
        column == 2 ? event.sequence() + more : event.sequence(),
        column == 3 ? event.type() + text : event.type(),
        column == 4 ? event.revision() + (int) more : event.revision(),
        column == 5 || column == 7 ? event.recordedAt() - more : event.recordedAt(),
        column == 6 || column == 7 ? text.getBytes(UTF_8) : event.payload(),
        column == 7 ? text.getBytes(UTF_8) : event.metadata(),
        column == COLUMNS - 1 ? hash : event.leafHash());
  }

  private Verification verify(List<StoredEvent> rows) throws IOException, SQLException {
    rewrite(rows);
    return Verifier.verify(copy(), checkpoints);
  }

  private void rewrite(List<StoredEvent> rows) throws IOException, SQLException {
    Files.deleteIfExists(copy());
    Files.copy(path, copy());
    Ledgers.rewrite(copy(), rows);
  }

  private Path copy() {
    return folder.resolve("tampered.jcm");
  }
}
