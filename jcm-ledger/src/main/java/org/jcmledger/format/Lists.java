package org.jcmledger.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jcmledger.core.value.InvalidValueException;

/**
 * A JSON array.
 *
 * @param element how each element is read and written
 * @param collect makes the value of the elements
 */
record Lists<V, C extends Collection<V>>(Codec<V> element, Function<List<V>, C> collect)
    implements Codec<C> {

  static <V> Codec<List<V>> of(Codec<V> element) {
    return new Lists<>(element, list -> list);
  }

  /** A list that names nothing twice, kept in order. */
  static <V extends Comparable<V>> Codec<SortedSet<V>> setOf(Codec<V> element) {
    return new Lists<>(element, list -> set(element, list));
  }

  private static <V extends Comparable<V>> SortedSet<V> set(Codec<V> element, List<V> list) {
    SortedSet<V> set = new TreeSet<>();
    for (V value : list) {
      if (!set.add(value)) {
        throw new InvalidValueException(element.form().name(), value.toString(), "named only once");
      }
    }
    return set;
  }

  @Override
  public C read(JsonIn in) {
    return collect.apply(elements(element, in));
  }

  static <V> List<V> elements(Codec<V> element, JsonIn in) {
    in.startList();
    List<V> values = new ArrayList<>();
    while (in.nextInList()) {
      values.add(element.read(in));
    }
    return values;
  }

  @Override
  public void write(JsonOut out, C values) {
    write(element, out, values);
  }

  static <V> void write(Codec<V> element, JsonOut out, Collection<V> values) {
    out.startList();
    for (V value : values) {
      element.write(out, value);
    }
    out.endList();
  }

  @Override
  public Form form() {
    return new Form("list of " + element.form().name(), "a JSON array", "");
  }
}
