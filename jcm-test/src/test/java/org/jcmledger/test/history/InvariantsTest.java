package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.ProgrammeEvent;
import org.junit.jupiter.api.Test;

/** No tonne is ever in two places: whatever is asked of the core, its invariants hold. */
class InvariantsTest {

  private static final long FIRST_SEED = 1;
  private static final int HISTORIES = 60;
  private static final int COMMANDS = 400;
  private static final int ENOUGH_TO_BE_RICH = 20;
  private static final int FEWEST_REFUSALS = 50;

  @Test
  void holdAfterEveryCommandOfManyRandomHistories() {
    List<Long> seeds = HistorySeeds.from(FIRST_SEED, HISTORIES);
    Tally tally = new Tally();
    for (long seed : seeds) {
      new History(HistoryPlan.seeded(seed), tally).play(COMMANDS);
      if (seed % 2 == 0) {
        new History(HistoryPlan.underTheParisAgreement(seed), tally).play(COMMANDS);
      }
    }
    System.out.println(
        "histories of seeds " + seeds.get(0) + " to " + seeds.get(seeds.size() - 1) + ": " + tally);
    if (seeds.size() >= ENOUGH_TO_BE_RICH) {
      isRich(tally);
    }
    if (seeds.size() >= HISTORIES) {
      assertThat(tally.refusals())
          .as("what needs many histories to come up")
          .contains("above-the-ceiling", "authorisation-expired", "period-across-the-cut");
    }
  }

  private static void isRich(Tally tally) {
    assertThat(tally.events())
        .as("every type of event occurs")
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(BookEvent.class, Movement.class, CommitteeEvent.class, ProgrammeEvent.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .map(Class::getSimpleName)
                .toList());
    assertThat(tally.refusals())
        .as("the rules are put to the test")
        .hasSizeGreaterThanOrEqualTo(FEWEST_REFUSALS);
    assertThat(tally.lines())
        .as("sides issue, wait, and have nothing to issue")
        .containsExactlyInAnyOrder("line-already-issued", "issuable", "nothing-to-issue");
  }
}
