package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Test;

class ByVintageTest {

  private record Shown(ByVintage holdings, String content) {}

  @Test
  void agrees_with_a_tree_and_shows_what_it_showed_whatever_its_successors_do() {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("ByVintageTest: jcm.seed=" + seed);
    Random random = new Random(seed);
    ByVintage holdings = new ByVintage();
    SortedMap<Integer, SerialSet> model = new TreeMap<>();
    List<Shown> shown = new ArrayList<>();
    for (int step = 0; step < 2_000; step++) {
      int year = 2013 + random.nextInt(12);
      SerialRange range = SerialRange.single(1 + random.nextInt(20));
      int dice = random.nextInt(10);
      if (dice == 0) {
        shown.add(new Shown(holdings, content(holdings)));
        holdings = holdings.successor();
        assertThat(holdings).isEqualTo(shown.get(shown.size() - 1).holdings());
      } else if (dice < 3) {
        holdings.remove(Vintage.of(year));
        model.remove(year);
      } else {
        holdings.own(Vintage.of(year)).put(range, 0);
        model.merge(year, SerialSet.of(range), SerialSet::union);
      }
      assertThat(content(holdings)).isEqualTo(model.toString());
      assertThat(holdings.serials(Vintage.of(year)).isPresent()).isEqualTo(model.containsKey(year));
    }
    assertThat(shown).hasSizeGreaterThan(100);
    assertThat(shown)
        .allSatisfy(one -> assertThat(content(one.holdings())).isEqualTo(one.content()));
  }

  @Test
  void differs_by_a_vintage_or_a_serial() {
    ByVintage one = new ByVintage();
    one.own(Vintage.of(2015)).put(SerialRange.single(1), 0);
    ByVintage otherYear = new ByVintage();
    otherYear.own(Vintage.of(2016)).put(SerialRange.single(1), 0);
    ByVintage otherSerial = one.successor();
    otherSerial.own(Vintage.of(2015)).put(SerialRange.single(2), 0);
    assertThat(one)
        .isNotEqualTo(new ByVintage())
        .isNotEqualTo(otherYear)
        .isNotEqualTo(otherSerial)
        .hasSameHashCodeAs(otherSerial);
  }

  private static String content(ByVintage holdings) {
    SortedMap<Integer, SerialSet> content = new TreeMap<>();
    for (int i = 0; i < holdings.count(); i++) {
      content.put(
          holdings.vintage(i).year(),
          holdings.serials(i).lowest(Long.MAX_VALUE, new IntervalMap()));
    }
    return content.toString();
  }
}
