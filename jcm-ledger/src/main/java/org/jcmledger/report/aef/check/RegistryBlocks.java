package org.jcmledger.report.aef.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;

/** A number for each serial of each registry: a row, or whatever is known of it. */
final class RegistryBlocks {

  /** Is shown what stands where. */
  interface Segments {
    void segment(String registry, SerialRange serials, int value);
  }

  private final Map<String, IntervalMap> maps = new TreeMap<>();

  private IntervalMap of(String registry) {
    return maps.computeIfAbsent(registry, first -> new IntervalMap());
  }

  /** Puts a block in; what was there under some of its serials is shown first and then gone. */
  void put(BlockOf block, int value, BiConsumer<SerialRange, Integer> before) {
    IntervalMap map = of(block.registry());
    map.forEach(
        block.serials(),
        (first, last, was) -> {
          before.accept(SerialRange.of(first, last), was);
          return true;
        });
    map.put(block.serials(), value);
  }

  /** Shows what is there, ascending. */
  void forEach(Segments segments) {
    maps.forEach(
        (registry, map) ->
            map.forEach(
                (first, last, value) -> {
                  segments.segment(registry, SerialRange.of(first, last), value);
                  return true;
                }));
  }

  /** Shows what is there within a block. */
  void within(String registry, SerialRange serials, BiConsumer<SerialRange, Integer> segments) {
    of(registry)
        .forEach(
            serials,
            (first, last, value) -> {
              segments.accept(SerialRange.of(first, last), value);
              return true;
            });
  }

  /** Takes a block out. */
  void remove(String registry, SerialRange serials) {
    of(registry).remove(serials);
  }

  /** A copy with none of the serials that another has. */
  RegistryBlocks minus(RegistryBlocks other) {
    RegistryBlocks left = new RegistryBlocks();
    maps.forEach((registry, map) -> left.maps.put(registry, map.copy()));
    other.forEach((registry, serials, value) -> left.remove(registry, serials));
    return left;
  }
}
