package org.jcmledger.core.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.serial.SerialRange.MAX_SERIAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Random;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class IntervalMapTest {

  private static final IntervalMap NOTHING = new IntervalMap();

  private final IntervalMap map = new IntervalMap();

  private static SerialRange range(String text) {
    return SerialRange.parse(text);
  }

  private static SerialSet set(String... ranges) {
    return SerialSet.parse(List.of(ranges));
  }

  @Test
  void startsEmpty() {
    assertThat(map.isEmpty()).isTrue();
    assertThat(map.size()).isZero();
    assertThat(map.segments()).isZero();
    assertThat(map.get(1)).isEmpty();
    assertThat(map.encloses(range("1"))).isFalse();
    assertThat(map.overlaps(range("1-999999999999999"))).isFalse();
    assertThat(map.missing(set("1-5", "9"), 9)).isEqualTo(set("1-5", "9"));
    assertThat(map.present(set("1-5", "9"), 9)).isEqualTo(SerialSet.empty());
    assertThat(map.lowest(5, NOTHING)).isEqualTo(SerialSet.empty());
    assertThat(map).hasToString("{}").isEqualTo(NOTHING).hasSameHashCodeAs(NOTHING);
    map.remove(range("1-999999999999999"));
    map.checkInvariants();
  }

  @Test
  void putsOverWhatWasThere() {
    map.put(range("1-100"), 0);
    map.put(range("40-60"), 7);

    assertThat(map).hasToString("{1-39=0, 40-60=7, 61-100=0}");
    assertThat(map.size()).isEqualTo(100);
    assertThat(map.get(39)).hasValue(0);
    assertThat(map.get(40)).hasValue(7);
    assertThat(map.get(60)).hasValue(7);
    assertThat(map.get(61)).hasValue(0);
    assertThat(map.get(101)).isEmpty();

    map.put(range("40-60"), 0);
    assertThat(map).hasToString("{1-100=0}");
  }

  @Test
  void joinsWhatAbutsWithTheSameValueOnly() {
    map.put(range("1-10"), 1);
    map.put(range("21-30"), 1);
    map.put(range("31-40"), 2);
    assertThat(map.segments()).isEqualTo(3);

    map.put(range("11-20"), 1);
    assertThat(map).hasToString("{1-30=1, 31-40=2}");
  }

  @Test
  void removesFromWithin() {
    map.put(range("1-10"), 1);
    map.remove(range("4-6"));
    map.remove(range("5-20"));

    assertThat(map).hasToString("{1-3=1}");
    assertThat(map.size()).isEqualTo(3);
  }

  @Test
  void worksAtBothEndsOfTheSerials() {
    map.put(SerialRange.of(1, MAX_SERIAL), 3);
    assertThat(map.size()).isEqualTo(MAX_SERIAL);
    map.put(SerialRange.single(1), 4);
    map.put(SerialRange.single(MAX_SERIAL), Integer.MAX_VALUE);

    assertThat(map.segments()).isEqualTo(3);
    assertThat(map.get(MAX_SERIAL)).hasValue(Integer.MAX_VALUE);
    assertThat(map.get(0)).isEmpty();
    assertThat(map.get(Long.MIN_VALUE)).isEmpty();
    assertThat(map.get(Long.MAX_VALUE)).isEmpty();
    assertThat(map.encloses(SerialRange.of(1, MAX_SERIAL))).isTrue();
    assertThat(map.lowest(Long.MAX_VALUE, NOTHING).size()).isEqualTo(MAX_SERIAL);
    map.remove(SerialRange.of(2, MAX_SERIAL));
    assertThat(map).hasToString("{1-1=4}");
    map.checkInvariants();
  }

  @Test
  void saysWhatIsMissingUpToALimit() {
    map.put(range("5-6"), 1);
    map.put(range("9"), 1);
    SerialSet wanted = set("1-10", "20-30");

    assertThat(map.missing(wanted, 99)).isEqualTo(set("1-4", "7-8", "10", "20-30"));
    assertThat(map.missing(wanted, 2)).isEqualTo(set("1-4", "7-8"));
    assertThat(map.missing(wanted, 0)).isEqualTo(SerialSet.empty());
    assertThat(map.present(wanted, 99)).isEqualTo(set("5-6", "9"));
    assertThat(map.present(wanted, 1)).isEqualTo(set("5-6"));
    assertThatThrownBy(() -> map.missing(wanted, -1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> map.present(wanted, -1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void countsWhatIsPresentInOneRangeAcrossValues() {
    map.put(range("1-5"), 1);
    map.put(range("6-9"), 2);

    assertThat(map.present(set("1-20"), 1)).isEqualTo(set("1-9"));
  }

  @Test
  void takesTheLowestThatAreNotExcluded() {
    map.put(range("1-10"), 1);
    map.put(range("21-30"), 2);
    IntervalMap restricted = new IntervalMap();
    restricted.put(range("1-3"), 1);
    restricted.put(range("5-22"), 1);
    restricted.put(range("30-40"), 1);

    assertThat(map.lowest(0, restricted)).isEqualTo(SerialSet.empty());
    assertThat(map.lowest(1, restricted)).isEqualTo(set("4"));
    assertThat(map.lowest(3, restricted)).isEqualTo(set("4", "23-24"));
    assertThat(map.lowest(99, restricted)).isEqualTo(set("4", "23-29"));
    assertThat(map.lowest(99, map)).isEqualTo(SerialSet.empty());
    assertThat(map.lowest(15, NOTHING)).isEqualTo(set("1-10", "21-25"));
    assertThatThrownBy(() -> map.lowest(-1, NOTHING)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void countsByAdding() {
    map.add(range("1-10"), 1);
    map.add(range("5-20"), 1);
    assertThat(map).hasToString("{1-4=1, 5-10=2, 11-20=1}");

    map.add(range("1-10"), -1);
    assertThat(map).hasToString("{5-20=1}");

    assertThatThrownBy(() -> map.add(range("4-6"), -1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("4-4 would come to -1");
    assertThatThrownBy(() -> map.add(range("20-21"), -1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> map.add(range("1-6"), Integer.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThat(map).as("after refusals").hasToString("{5-20=1}");
  }

  @Test
  void addingDropsAValueOfZero() {
    map.put(range("1-10"), 0);
    map.add(range("3-4"), 0);
    map.add(range("9-12"), 2);

    assertThat(map).hasToString("{1-2=0, 5-8=0, 9-12=2}");
  }

  @Test
  void refusesANegativeValue() {
    assertThatThrownBy(() -> map.put(range("1"), -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("value '-1' is not 0 or more");
    assertThat(map.isEmpty()).isTrue();
  }

  @Test
  void movesWithValues() {
    IntervalMap target = new IntervalMap();
    map.put(range("1-10"), 1);
    map.put(range("11-20"), 2);
    target.put(range("21-30"), 2);

    map.moveTo(target, set("8-20"));

    assertThat(map).hasToString("{1-7=1}");
    assertThat(target).hasToString("{8-10=1, 11-30=2}");
  }

  @Test
  void movesASetOfWhichSomeJoinsAndSomeDoesNot() {
    IntervalMap target = new IntervalMap();
    map.put(range("1-100"), 1);
    target.put(range("200"), 1);
    target.put(range("101"), 1);

    map.moveTo(target, set("1-2", "4", "6", "50-60", "100"));
    map.moveTo(target, set("3", "5", "8-10"));

    assertThat(map).hasToString("{7-7=1, 11-49=1, 61-99=1}");
    assertThat(target).hasToString("{1-6=1, 8-10=1, 50-60=1, 100-101=1, 200-200=1}");
    target.checkInvariants();
    map.checkInvariants();
  }

  @Test
  void movesSetsBetweenMapsOfManyChunks() {
    IntervalMap target = new IntervalMap(4);
    IntervalMap source = new IntervalMap(4);
    List<SerialRange> odd = new ArrayList<>();
    for (int serial = 1; serial < 200; serial++) {
      (serial % 2 == 0 ? target : source).put(SerialRange.single(serial), serial % 3);
      if (serial % 2 == 1) {
        odd.add(SerialRange.single(serial));
      }
    }

    source.moveTo(target, SerialSet.of(odd));

    assertThat(source.isEmpty()).isTrue();
    assertThat(target.segments()).isEqualTo(199);
    for (int serial = 1; serial < 200; serial++) {
      assertThat(target.get(serial)).hasValue(serial % 3);
    }
    source.checkInvariants();
    target.checkInvariants();
  }

  @Test
  void movesNothingOfASetOfWhichItHasNotAll() {
    IntervalMap target = new IntervalMap();
    target.put(range("20"), 1);
    target.put(range("40"), 1);
    map.put(range("1-10"), 1);
    map.put(range("11-30"), 2);
    IntervalMap mapBefore = map.copy();
    IntervalMap targetBefore = target.copy();

    assertThatThrownBy(() -> map.moveTo(target, set("1", "3", "9-12", "30-31")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not all of 30-31 is here to move");
    assertThatThrownBy(() -> map.moveTo(target, set("1", "3", "9-12", "14", "18-22", "24")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("some of 18-22 is in the target already");
    assertThat(map).isEqualTo(mapBefore);
    assertThat(target).isEqualTo(targetBefore);
    map.checkInvariants();
    target.checkInvariants();
  }

  @Test
  void showsASetInPartsOfOneValue() {
    map.put(range("1-10"), 1);
    map.put(range("11-20"), 2);
    map.put(range("31-40"), 1);
    List<String> parts = new ArrayList<>();
    PartVisitor all = (part, value) -> parts.add(part + "=" + value.orElse(-1));

    map.forEachPart(SerialSet.empty(), all);
    assertThat(parts).isEmpty();
    map.forEachPart(set("1-2", "5", "8-9"), all);
    map.forEachPart(set("1-2", "8-12", "25", "27", "32"), all);

    assertThat(parts)
        .containsExactly(
            "[1-2, 5-5, 8-9]=1", "[1-2, 8-10]=1", "[11-12]=2", "[25-25, 27-27]=-1", "[32-32]=1");
    assertThatThrownBy(
            () ->
                map.forEachPart(
                    set("5-15"),
                    (part, value) -> {
                      map.remove(range("1"));
                      return true;
                    }))
        .isInstanceOf(ConcurrentModificationException.class);
  }

  @Test
  void refusesToMoveWhatIsNotHereOrAlreadyThere() {
    IntervalMap target = new IntervalMap();
    map.put(range("1-10"), 1);
    map.put(range("12-20"), 1);
    target.put(range("20-30"), 1);
    IntervalMap mapBefore = map.copy();
    IntervalMap targetBefore = target.copy();

    assertThatThrownBy(() -> map.moveTo(target, set("5-13")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("5-13");
    assertThatThrownBy(() -> map.moveTo(target, set("15-20")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("15-20");
    assertThatThrownBy(() -> map.moveTo(map, set("1-5"))).isInstanceOf(IllegalStateException.class);
    assertThat(map).isEqualTo(mapBefore);
    assertThat(target).isEqualTo(targetBefore);
  }

  @Test
  void aVisitorMayStopAndThenChangeTheMap() {
    map.put(range("1-10"), 1);
    map.put(range("20-30"), 2);
    List<Long> seen = new ArrayList<>();

    map.forEach(
        (first, last, value) -> {
          seen.add(first);
          map.remove(SerialRange.of(first, last));
          return false;
        });

    assertThat(seen).containsExactly(1L);
    assertThat(map).hasToString("{20-30=2}");
  }

  @Test
  void aVisitorMayNotChangeTheMapAndGoOn() {
    map.put(range("1-10"), 1);
    map.put(range("20-30"), 2);

    assertThatThrownBy(
            () ->
                map.forEach(
                    (first, last, value) -> {
                      map.remove(range("20-25"));
                      return true;
                    }))
        .isInstanceOf(ConcurrentModificationException.class);
  }

  @Test
  void aCopyChangesOnItsOwn() {
    map.put(range("1-10"), 1);
    IntervalMap copy = map.copy();
    assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map);

    copy.remove(range("1-5"));
    map.put(range("20"), 1);

    assertThat(copy).hasToString("{6-10=1}");
    assertThat(map).hasToString("{1-10=1, 20-20=1}");
  }

  @Test
  void differsByAnythingInIt() {
    map.put(range("1-10"), 1);

    for (String other : List.of("1-9", "2-10", "2-11")) {
      IntervalMap one = new IntervalMap();
      one.put(range(other), 1);
      assertThat(map).isNotEqualTo(one);
    }
    IntervalMap otherValue = new IntervalMap();
    otherValue.put(range("1-10"), 2);
    assertThat(map).isNotEqualTo(otherValue).isNotEqualTo("{1-10=1}");
  }

  @Test
  void itsTextIsBounded() {
    for (int serial = 1; serial < 1000; serial += 2) {
      map.put(SerialRange.single(serial), 1);
    }

    assertThat(map.toString()).endsWith("15-15=1, 492 more}").hasSizeLessThan(120);
  }

  @Test
  void theSameContentIsEqualWhateverTheOrderOfChanges() {
    Random random = Seed.random("IntervalMapTest");
    for (int round = 0; round < 300; round++) {
      int[] content = new int[1 + random.nextInt(400)];
      for (int i = 0; i < content.length; i++) {
        boolean same = i > 0 && random.nextBoolean();
        content[i] = same ? content[i - 1] : random.nextInt(4) - 1;
      }
      IntervalMap ascending = new IntervalMap(4 + random.nextInt(6));
      for (int i = 0; i < content.length; i++) {
        set(ascending, i, content[i]);
      }
      // The other starts full of something else and of another chunk size, and goes in any order.
      IntervalMap shuffled = new IntervalMap(random.nextBoolean() ? 4 : Chunk.FULL);
      shuffled.put(SerialRange.of(1, content.length + 50), 9);
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < content.length; i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      order.forEach(i -> set(shuffled, i, content[i]));
      shuffled.remove(SerialRange.of(content.length + 1, content.length + 50));

      assertThat(shuffled).isEqualTo(ascending).hasSameHashCodeAs(ascending);
      assertThat(segments(shuffled)).isEqualTo(segments(ascending));
    }
  }

  private static void set(IntervalMap map, int index, int value) {
    if (value < 0) {
      map.remove(SerialRange.single(index + 1));
    } else {
      map.put(SerialRange.single(index + 1), value);
    }
  }

  private static List<String> segments(IntervalMap map) {
    List<String> segments = new ArrayList<>();
    map.forEach((first, last, value) -> segments.add(first + "-" + last + "=" + value));
    return segments;
  }
}
