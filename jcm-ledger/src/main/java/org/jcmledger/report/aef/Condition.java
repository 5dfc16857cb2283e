package org.jcmledger.report.aef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A condition on a row: columns that have one of some values. Written {@code
 * ActionType=Use|Transfer & Metric=GHG}; {@code Metric=} is that the column has no value.
 * Immutable.
 */
public final class Condition {

  private final String text;
  private final Map<String, Set<String>> terms;

  private Condition(String text, Map<String, Set<String>> terms) {
    this.text = text;
    this.terms = terms;
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is not written so
   */
  static Condition parse(String text) {
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (String term : text.split(" & ", -1)) {
      int equals = term.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(text);
      }
      terms.put(term.substring(0, equals), Set.of(term.substring(equals + 1).split("\\|", -1)));
    }
    return new Condition(text, terms);
  }

  /**
   * Whether a row meets it.
   *
   * @param cells the value of a column by its technical name; empty for none and for {@code NA}
   */
  public boolean holds(UnaryOperator<String> cells) {
    for (Map.Entry<String, Set<String>> term : terms.entrySet()) {
      if (!term.getValue().contains(cells.apply(term.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** The columns that it asks for. */
  List<String> columns() {
    return new ArrayList<>(terms.keySet());
  }

  /** All values that it names. */
  List<String> values() {
    return terms.values().stream().flatMap(Set::stream).filter(value -> !value.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
