package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.junit.jupiter.api.Test;

class HistorySeedsTest {

  private static final long FIRST = 5;

  @Test
  void a_history_is_played_in_three_lines() {
    HistorySeeds.forEach(
        FIRST,
        2,
        history -> {
          try (JcmLedger ledger = history.newLedger()) {
            history.play(new LedgerTarget(ledger), 100);
            assertThat(ledger.view().books()).hasSizeGreaterThan(1);
          }
        });
  }

  @Test
  void each_seed_has_its_turn() {
    List<Long> seeds = new ArrayList<>();
    HistorySeeds.forEach(FIRST, 3, history -> seeds.add(history.plan().seed()));
    assertThat(seeds).isEqualTo(HistorySeeds.from(FIRST, 3));
  }

  @Test
  void a_failure_names_its_seed() {
    long seed = HistorySeeds.from(FIRST, 1).get(0);
    IllegalStateException fault = new IllegalStateException("a tonne is gone");
    assertThatThrownBy(
            () ->
                HistorySeeds.forEach(
                    FIRST,
                    1,
                    history -> {
                      throw fault;
                    }))
        .isInstanceOf(AssertionError.class)
        .hasCause(fault)
        .hasMessage(
            "the history of seed "
                + seed
                + " fails; -Djcm.seed="
                + seed
                + " plays it again: a tonne is gone");
  }
}
