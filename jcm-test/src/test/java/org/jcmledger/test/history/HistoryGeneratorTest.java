package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryGeneratorTest {

  private static List<Step> play(HistoryPlan plan, int commands) {
    HistoryGenerator generator = new HistoryGenerator(plan);
    CoreRunner core = new CoreRunner(generator.scope(), generator.clock());
    return IntStream.range(0, commands).mapToObj(i -> generator.play(core)).toList();
  }

  private static Stream<Outcome.Refused> refused(List<Step> history) {
    return history.stream()
        .map(Step::outcome)
        .filter(Outcome.Refused.class::isInstance)
        .map(Outcome.Refused.class::cast);
  }

  @Test
  void makesTheSameHistoryFromTheSameSeed() {
    HistoryPlan plan = HistoryPlan.seeded(7);

    assertThat(play(plan, 300)).isEqualTo(play(plan, 300));
    assertThat(play(plan, 300)).isNotEqualTo(play(HistoryPlan.seeded(8), 300));
  }

  @Test
  void makesOnlyCommandsThatAreAcceptedIfNoneIsToBeBroken() {
    HistoryPlan plan = HistoryPlan.seeded(1).withBrokenPercent(0);

    assertThat(refused(play(plan, 2_000))).isEmpty();
  }

  @Test
  void makesMostlyCommandsThatAreRefusedIfAllAreToBeBroken() {
    HistoryPlan plan = HistoryPlan.seeded(1).withBrokenPercent(100);

    assertThat(refused(play(plan, 500))).hasSizeGreaterThan(250);
  }

  @Test
  void goesOnWhenTimeStops() {
    HistoryPlan plan = HistoryPlan.seeded(1).withPace(Duration.ofDays(400));
    List<Step> history = play(plan, 3_000);

    assertThat(history.subList(2_000, 3_000))
        .filteredOn(step -> step.outcome() instanceof Outcome.Accepted)
        .hasSizeGreaterThan(500);
  }

  @Test
  void wantsToBeToldEachOutcome() {
    HistoryGenerator generator = HistoryGenerator.seeded(1);
    generator.next();

    assertThatThrownBy(generator::next).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void foldsNoEventTwiceWhenARequestIsRepeated() {
    List<Integer> repeats = new ArrayList<>();
    HistoryGenerator generator = HistoryGenerator.seeded(3);
    CoreRunner core = new CoreRunner(generator.scope(), generator.clock());
    for (int i = 0; i < 500; i++) {
      int recorded = core.log().size();
      Step step = generator.play(core);
      if (step.outcome() instanceof Outcome.Accepted && core.log().size() == recorded) {
        repeats.add(i);
      }
    }

    assertThat(repeats).isNotEmpty();
    core.books()
        .values()
        .forEach(
            book ->
                assertThat(generator.model().book(book.registry()).issued())
                    .isEqualTo(book.issued().amount()));
  }
}
