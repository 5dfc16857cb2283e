package org.jcmledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final long MOST = 1_000;

  private long now;
  private final Gathering gathering = new Gathering(() -> now, MOST);

  @Test
  void expectsNobodyElseAtFirst() {
    assertThat(gathering.expected()).isEqualTo(1);
    assertThat(gathering.nanos()).isZero();
  }

  @Test
  void expectsThoseWhoAreAnsweredAndThoseWhoCameMeanwhile() {
    turn(5, 400, 3);
    assertThat(gathering.expected()).isEqualTo(8);
    assertThat(gathering.nanos()).as("a fourth of the turn").isEqualTo(100);
  }

  @Test
  void expectsFewerWhenTheyDidNotCome() {
    turn(5, 400, 3);
    turn(2, 400, 0);
    assertThat(gathering.expected()).isEqualTo(2);
  }

  @Test
  void waitsNoLongerThanItMay() {
    turn(5, 1_000_000, 0);
    assertThat(gathering.nanos()).isEqualTo(MOST);
  }

  private void turn(int number, long took, int waiting) {
    gathering.begin(number);
    now += took;
    gathering.end(waiting);
  }
}
