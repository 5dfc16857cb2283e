package org.jcmledger.report.aef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The UNFCCC's common nomenclature for cooperative approaches: the values that controlled columns
 * take, read from the file as of 2026-02-17. Spellings are the source's ({@code C02 usage} has a
 * zero). Which subtypes an action type has is read from {@code action-subtypes.csv}. Thread-safe.
 */
public final class Nomenclature {

  private static final Map<String, List<String>> LISTS = Map.copyOf(lists());
  private static final Map<String, Set<String>> SUBTYPES = Map.copyOf(subtypes());

  private Nomenclature() {}

  /** Whether there is a list of that name, such as {@code actionType}. */
  public static boolean has(String list) {
    return LISTS.containsKey(list);
  }

  /** The values of a list, in the source's order. */
  public static List<String> values(String list) {
    return LISTS.getOrDefault(list, List.of());
  }

  /** The subtypes that an action type may have; none if it has none. */
  public static Set<String> subtypes(String actionType) {
    return SUBTYPES.getOrDefault(actionType, Set.of());
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new HashMap<>();
    for (Map<String, String> row :
        Facts.read(Nomenclature.class, "unfccc_common_nomenclature_2026-02-17.csv")) {
      String list = row.getOrDefault("list", "");
      String name = list.substring(0, (list + " ").indexOf(' ')); // Behind it: the source's table.
      lists.computeIfAbsent(name, first -> new ArrayList<>()).add(row.getOrDefault("value", ""));
    }
    lists.replaceAll((name, values) -> List.copyOf(values));
    return lists;
  }

  private static Map<String, Set<String>> subtypes() {
    Map<String, Set<String>> subtypes = new HashMap<>();
    for (Map<String, String> row : Facts.read(Nomenclature.class, "action-subtypes.csv")) {
      subtypes
          .computeIfAbsent(row.getOrDefault("action_type", ""), first -> new HashSet<>())
          .add(row.getOrDefault("action_subtype", ""));
    }
    return subtypes;
  }
}
