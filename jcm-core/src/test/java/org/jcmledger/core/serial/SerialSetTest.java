package org.jcmledger.core.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.serial.SerialRange.MAX_SERIAL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialSetTest {

  private static SerialSet set(String... ranges) {
    return SerialSet.parse(List.of(ranges));
  }

  @Test
  void sortsAndJoinsWhatAbuts() {
    SerialSet set = set("70", "31-60", "1-30", "62-68");

    assertThat(set).hasToString("[1-60, 62-68, 70-70]");
    assertThat(set.ranges()).hasSize(3);
    assertThat(set.size()).isEqualTo(68);
    assertThat(set.first()).isEqualTo(1);
    assertThat(set.last()).isEqualTo(70);
    assertThat(set.isEmpty()).isFalse();
  }

  @Test
  void isEqualHoweverItWasNamed() {
    SerialSet parts = SerialSet.of(SerialRange.of(4, 9), SerialRange.of(1, 3));

    assertThat(parts).isEqualTo(set("1-9")).hasSameHashCodeAs(set("1-9"));
    assertThat(parts).isNotEqualTo(set("1-8")).isNotEqualTo(List.of(SerialRange.of(1, 9)));
  }

  @ParameterizedTest
  @CsvSource({"1-5, 5-9", "5-9, 1-5", "1-9, 3-4", "3-4, 1-9", "7, 7", "1-9, 1-9", "1-3, 1-9"})
  void refusesASerialNamedTwice(String one, String other) {
    assertThatThrownBy(() -> set(one, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no serial may be named twice");
    assertThatThrownBy(() -> set("100-200", one, "20-30", other))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void namesTheRangesThatOverlap() {
    assertThatThrownBy(() -> set("20", "5-9", "1-6"))
        .hasMessage(
            "serial range '5-9' is not free of overlap with 1-6: no serial may be named twice");
  }

  @Test
  void refusesATextThatIsNoRange() {
    assertThatThrownBy(() -> set("1-2", "x")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void emptyHasNothing() {
    SerialSet empty = SerialSet.empty();

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.size()).isZero();
    assertThat(empty.ranges()).isEmpty();
    assertThat(empty.contains(1)).isFalse();
    assertThat(empty).hasToString("[]").isEqualTo(SerialSet.of()).isEqualTo(set());
    assertThatThrownBy(empty::first).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(empty::last).isInstanceOf(NoSuchElementException.class);
    assertThat(set("1-5").encloses(empty)).isTrue();
    assertThat(empty.encloses(empty)).isTrue();
    assertThat(empty.encloses(set("1"))).isFalse();
    assertThat(empty.overlaps(empty)).isFalse();
    assertThat(set("1-5").overlaps(empty)).isFalse();
    assertThat(set("1-5").minus(set("1-5"))).isEqualTo(empty);
    assertThat(set("1-5").intersection(set("6"))).isEqualTo(empty);
    assertThat(empty.take(5)).isEqualTo(empty);
    assertThat(empty.firstRanges(5)).isEqualTo(empty);
  }

  @Test
  void cannotBeChanged() {
    List<SerialRange> given = new ArrayList<>(List.of(SerialRange.of(1, 5)));
    SerialSet set = SerialSet.of(given);
    given.clear();

    assertThat(set.size()).isEqualTo(5);
    assertThatThrownBy(() -> set.ranges().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void reachesToTheHighestSerial() {
    SerialSet all = SerialSet.of(SerialRange.of(1, MAX_SERIAL));
    SerialSet end = SerialSet.of(SerialRange.single(MAX_SERIAL));

    assertThat(all.size()).isEqualTo(MAX_SERIAL);
    assertThat(all.minus(end).last()).isEqualTo(MAX_SERIAL - 1);
    assertThat(all.minus(end).union(end)).isEqualTo(all);
    assertThat(all.minus(all)).isEqualTo(SerialSet.empty());
    assertThat(end.minus(all)).isEqualTo(SerialSet.empty());
    assertThat(all.take(Long.MAX_VALUE)).isEqualTo(all);
    assertThat(all.contains(MAX_SERIAL)).isTrue();
    assertThat(all.contains(0)).isFalse();
    assertThat(all.contains(Long.MAX_VALUE)).isFalse();
    assertThat(all.contains(Long.MIN_VALUE)).isFalse();
  }

  @Test
  void takesTheLowest() {
    SerialSet set = set("1-5", "10", "20-30");

    assertThat(set.take(0)).isEqualTo(SerialSet.empty());
    assertThat(set.take(3)).isEqualTo(set("1-3"));
    assertThat(set.take(6)).isEqualTo(set("1-5", "10"));
    assertThat(set.take(7)).isEqualTo(set("1-5", "10", "20"));
    assertThat(set.take(99)).isEqualTo(set);
    assertThatThrownBy(() -> set.take(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("quantity '-1' is not 0 or more");
  }

  @Test
  void givesItsFirstRanges() {
    SerialSet set = set("1-5", "10", "20-30");

    assertThat(set.firstRanges(0)).isEqualTo(SerialSet.empty());
    assertThat(set.firstRanges(2)).isEqualTo(set("1-5", "10"));
    assertThat(set.firstRanges(3)).isEqualTo(set);
    assertThat(set.firstRanges(9)).isEqualTo(set);
    assertThatThrownBy(() -> set.firstRanges(-1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void agreesWithBitSets() {
    Random random = Seed.random("SerialSetTest");
    for (int round = 0; round < 5_000; round++) {
      int universe = 1 + random.nextInt(round % 10 == 0 ? 700 : 70);
      // Some universes end at the highest serial.
      long base = random.nextBoolean() ? 0 : MAX_SERIAL - universe;
      BitSet a = bits(random, universe);
      BitSet b = random.nextInt(8) == 0 ? subset(random, a) : bits(random, universe);
      SerialSet sa = set(random, a, base);
      SerialSet sb = set(random, b, base);

      assertThat(sa.union(sb)).isEqualTo(normal(or(a, b), base));
      assertThat(sa.intersection(sb)).isEqualTo(normal(and(a, b), base));
      assertThat(sa.minus(sb)).isEqualTo(normal(andNot(a, b), base));
      assertThat(sa.overlaps(sb)).isEqualTo(a.intersects(b));
      assertThat(sa.encloses(sb)).isEqualTo(andNot(b, a).isEmpty());
      assertThat(sa.equals(sb)).isEqualTo(a.equals(b));
      assertThat(sa.size()).isEqualTo(a.cardinality());
      assertThat(SerialSet.parse(sa.ranges().stream().map(SerialRange::toString).toList()))
          .isEqualTo(sa);
      long serial = base + random.nextInt(universe + 2);
      assertThat(sa.contains(serial)).isEqualTo(serial > base && a.get((int) (serial - base)));
      if (!a.isEmpty()) {
        assertThat(sa.first()).isEqualTo(base + a.nextSetBit(0));
        assertThat(sa.last()).isEqualTo(base + a.length() - 1);
      }
      int quantity = random.nextInt(universe + 2);
      BitSet lowest = new BitSet();
      a.stream().limit(quantity).forEach(lowest::set);
      assertThat(sa.take(quantity)).isEqualTo(normal(lowest, base));
    }
  }

  private static BitSet bits(Random random, int universe) {
    BitSet bits = new BitSet();
    int style = random.nextInt(3);
    for (int i = 0; i < random.nextInt(universe + 1); i++) {
      int from = 1 + random.nextInt(universe);
      int to = style == 0 ? from : Math.min(universe, from + random.nextInt(8));
      bits.set(from, to + 1, style != 1 || random.nextInt(3) > 0);
    }
    return bits;
  }

  private static BitSet subset(Random random, BitSet bits) {
    BitSet subset = new BitSet();
    bits.stream().filter(bit -> random.nextInt(5) > 0).forEach(subset::set);
    return subset;
  }

  /** By way of the public door: the serials as abutting pieces in any order. */
  private static SerialSet set(Random random, BitSet bits, long base) {
    List<SerialRange> pieces = new ArrayList<>();
    int from = bits.nextSetBit(0);
    while (from >= 0) {
      int to = from;
      while (bits.get(to + 1) && random.nextInt(4) > 0) {
        to++;
      }
      pieces.add(SerialRange.of(base + from, base + to));
      from = bits.nextSetBit(to + 1);
    }
    Collections.shuffle(pieces, random);
    return SerialSet.of(pieces);
  }

  /** What the class promises, made without it: one range for each run of bits. */
  private static SerialSet normal(BitSet bits, long base) {
    List<SerialRange> runs = new ArrayList<>();
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int end = bits.nextClearBit(from);
      runs.add(SerialRange.of(base + from, base + end - 1));
      from = bits.nextSetBit(end);
    }
    return new SerialSet(runs);
  }

  private static BitSet or(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.or(b);
    return result;
  }

  private static BitSet and(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.and(b);
    return result;
  }

  private static BitSet andNot(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.andNot(b);
    return result;
  }
}
