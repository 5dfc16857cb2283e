package org.jcmledger.core.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two interval maps beside two naive ones: the same random changes, and the same answers. */
class IntervalMapModelTest {

  private static final int[] NONE_TO_MANY = {0, 1, 2, 3, 10, 100_000};

  /** A map and what it should be. */
  private static final class Pair {
    IntervalMap map;
    final NaiveMap model;

    Pair(IntervalMap map, NaiveMap model) {
      this.map = map;
      this.model = model;
    }
  }

  @ParameterizedTest(name = "chunks of {0}, {1} serials, {2} values, {3} steps")
  @CsvSource({
    "4, 300, 2, 12000",
    "5, 100, 1, 5000",
    "4, 40, 3, 20000",
    "5, 300, 3, 8000",
    "7, 500, 100, 8000",
    "16, 1000, 3, 5000",
    "256, 300, 2, 5000",
    "256, 2000, 1000, 10000"
  })
  void agreesWithAnArray(int full, int universe, int values, int steps) {
    Random random = Seed.random("IntervalMapModelTest");
    // One of the two ends of the serials is in play.
    long base = random.nextBoolean() ? 0 : SerialRange.MAX_SERIAL - universe;
    Pair one = new Pair(new IntervalMap(full), new NaiveMap(base, universe));
    Pair other = new Pair(new IntervalMap(full), new NaiveMap(base, universe));
    // Runs that build up, then break down, then mix: splits and merges of chunks both happen often.
    int mode = 0;
    for (int step = 0; step < steps; step++) {
      if (random.nextInt(universe) == 0) {
        mode = random.nextInt(3);
      }
      Pair pair = random.nextInt(4) == 0 ? other : one;
      Pair opposite = pair == one ? other : one;
      change(random, pair, opposite, values, mode);
      checkContent(pair);
      checkContent(opposite);
      checkAnswers(random, pair, opposite);
    }
  }

  private static void change(Random random, Pair pair, Pair opposite, int values, int mode) {
    NaiveMap model = pair.model;
    int from = random.nextInt(model.values.length);
    int longest = random.nextInt(40) == 0 ? model.values.length : mode == 0 ? 3 : 12;
    int to = Math.min(model.values.length - 1, from + random.nextInt(longest));
    SerialRange range = model.range(from, to);
    int kind = random.nextInt(24);
    if (kind >= 20) {
      replace(random, pair, from, to, values);
    } else if (kind < (mode == 0 ? 14 : mode == 1 ? 3 : 8)) {
      int value = random.nextInt(values);
      pair.map.put(range, value);
      model.put(from, to, value);
    } else if (kind < 15 && random.nextBoolean()) {
      replace(random, pair, from, to, values);
    } else if (kind < 15) {
      pair.map.remove(range);
      model.put(from, to, NaiveMap.NONE);
    } else if (kind < 17) {
      add(pair, from, to, random.nextInt(5) - 2);
    } else if (kind < 19) {
      move(random, pair, opposite, from, to);
    } else {
      IntervalMap copy = pair.map.copy();
      assertThat(copy).isEqualTo(pair.map).hasSameHashCodeAs(pair.map);
      pair.map = copy;
    }
  }

  private static void replace(Random random, Pair pair, int from, int to, int values) {
    int expected = pair.model.values[from];
    int value = random.nextInt(values);
    int last = to;
    while (random.nextBoolean() && !pair.model.isAll(from, last, expected)) {
      last--; // Long ranges of one value are rare where many values are in play.
    }
    SerialRange range = pair.model.range(from, last);
    boolean all = pair.model.isAll(from, last, expected) && expected != NaiveMap.NONE;
    assertThat(pair.map.isAll(range, expected)).isEqualTo(all);
    assertThat(pair.map.replace(range, expected, value)).isEqualTo(all);
    if (all) {
      pair.model.put(from, last, value);
    }
  }

  private static void add(Pair pair, int from, int to, int delta) {
    SerialRange range = pair.model.range(from, to);
    if (pair.model.canAdd(from, to, delta)) {
      pair.map.add(range, delta);
      pair.model.add(from, to, delta);
    } else {
      assertThatThrownBy(() -> pair.map.add(range, delta))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static void move(Random random, Pair pair, Pair opposite, int from, int to) {
    int universe = pair.model.values.length;
    BitSet wanted = some(random, universe);
    wanted.set(from, to + 1);
    boolean mayMove = random.nextInt(4) > 0;
    for (int i = 0; i < universe && mayMove; i++) {
      wanted.set(i, wanted.get(i) && pair.model.has(i) && !opposite.model.has(i));
    }
    // Now and then just one serial spoils it, after much that could move.
    if (mayMove && random.nextInt(3) == 0) {
      wanted.set(random.nextInt(universe));
    }
    SerialSet set = SerialSet.of(pair.model.runs(wanted::get, universe));
    if (wanted.stream().allMatch(i -> pair.model.has(i) && !opposite.model.has(i))) {
      pair.map.moveTo(opposite.map, set);
      wanted.stream().forEach(i -> pair.model.moveTo(opposite.model, i, i));
    } else {
      assertThatThrownBy(() -> pair.map.moveTo(opposite.map, set))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static void checkContent(Pair pair) {
    pair.map.checkInvariants();
    List<String> segments = new ArrayList<>();
    pair.map.forEach((first, last, value) -> segments.add(first + "-" + last + "=" + value));
    List<String> expected = pair.model.segments(0, pair.model.values.length - 1);
    assertThat(segments).isEqualTo(expected);
    assertThat(pair.map.segments()).isEqualTo(expected.size());
    assertThat(pair.map.size()).isEqualTo(pair.model.size());
    assertThat(pair.map.isEmpty()).isEqualTo(expected.isEmpty());
  }

  private static void checkAnswers(Random random, Pair pair, Pair opposite) {
    IntervalMap map = pair.map;
    NaiveMap model = pair.model;
    int universe = model.values.length;
    int from = random.nextInt(universe);
    int to = Math.min(universe - 1, from + random.nextInt(random.nextBoolean() ? 5 : universe));
    SerialRange range = model.range(from, to);

    assertThat(map.get(range.first()).orElse(NaiveMap.NONE)).isEqualTo(model.values[from]);
    assertThat(map.encloses(range)).isEqualTo(model.all(from, to));
    assertThat(map.overlaps(range)).isEqualTo(model.any(from, to));

    List<String> segments = new ArrayList<>();
    int enough = 1 + random.nextInt(20);
    map.forEach(
        range,
        (first, last, value) -> {
          segments.add(first + "-" + last + "=" + value);
          return segments.size() < enough;
        });
    List<String> expected = model.segments(from, to);
    assertThat(segments).isEqualTo(expected.subList(0, Math.min(enough, expected.size())));

    checkParts(random, pair);

    int max = NONE_TO_MANY[random.nextInt(NONE_TO_MANY.length)];
    BitSet some = some(random, universe);
    SerialSet wanted = SerialSet.of(model.runs(some::get, universe));
    assertThat(map.present(wanted, max).ranges())
        .isEqualTo(model.runs(i -> some.get(i) && model.has(i), max));
    assertThat(map.missing(wanted, max).ranges())
        .isEqualTo(model.runs(i -> some.get(i) && !model.has(i), max));

    int quantity = random.nextInt(random.nextBoolean() ? 5 : universe + 2);
    BitSet lowest = new BitSet();
    for (int i = 0; i < universe && lowest.cardinality() < quantity; i++) {
      lowest.set(i, model.has(i) && !opposite.model.has(i));
    }
    assertThat(map.lowest(quantity, opposite.map).ranges())
        .isEqualTo(model.runs(lowest::get, universe));
  }

  private static void checkParts(Random random, Pair pair) {
    int universe = pair.model.values.length;
    BitSet some = some(random, universe);
    int enough = 1 + random.nextInt(10);
    List<String> parts = new ArrayList<>();
    pair.map.forEachPart(
        SerialSet.of(pair.model.runs(some::get, universe)),
        (part, value) -> {
          parts.add(part + "=" + value.orElse(NaiveMap.NONE));
          return parts.size() < enough;
        });
    List<String> expected = pair.model.parts(some);
    assertThat(parts).isEqualTo(expected.subList(0, Math.min(enough, expected.size())));
  }

  private static BitSet some(Random random, int universe) {
    BitSet some = new BitSet();
    for (int i = random.nextInt(6); i > 0; i--) {
      int from = random.nextInt(universe);
      int length = random.nextInt(random.nextBoolean() ? 4 : universe);
      some.set(from, Math.min(universe, from + length));
    }
    return some;
  }
}
