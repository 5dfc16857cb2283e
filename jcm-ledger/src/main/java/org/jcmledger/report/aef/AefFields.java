package org.jcmledger.report.aef;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 79 columns of the five tables, read from {@code aef-fields-cma6.csv}: what decision 4/CMA.6,
 * annex II, lays down. Which rows must have a value of a column that the decision leaves open is
 * our reading and stands there too. Thread-safe.
 */
public final class AefFields {

  private static final Map<AefTable, List<AefField>> FIELDS = Collections.unmodifiableMap(read());

  private AefFields() {}

  /** The columns of a table in their order. */
  public static List<AefField> of(AefTable table) {
    return FIELDS.getOrDefault(table, List.of());
  }

  /**
   * A column by its technical name.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public static AefField of(AefTable table, String name) {
    return of(table).stream()
        .filter(field -> field.name().equals(name))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(table + " has no " + name));
  }

  private static Map<AefTable, List<AefField>> read() {
    Map<AefTable, List<AefField>> fields = new EnumMap<>(AefTable.class);
    for (Map<String, String> row : Facts.read(AefFields.class, "aef-fields-cma6.csv")) {
      AefTable table = AefTable.of(Integer.parseInt(cell(row, "table")));
      List<AefField> before = fields.computeIfAbsent(table, first -> new ArrayList<>());
      if (Integer.parseInt(cell(row, "order")) != before.size() + 1) {
        throw new IllegalStateException("the columns of " + table + " are not in their order");
      }
      before.add(field(table, before.size(), row));
    }
    fields.replaceAll((table, list) -> List.copyOf(list));
    return fields;
  }

  private static AefField field(AefTable table, int index, Map<String, String> row) {
    return new AefField(
        table,
        index,
        cell(row, "name"),
        cell(row, "label"),
        AefField.Type.valueOf(cell(row, "type").toUpperCase(Locale.ROOT)),
        cell(row, "required").equals("yes"),
        cell(row, "carp").equals("yes"),
        cell(row, "many").equals("yes"),
        Optional.of(cell(row, "controlled")).filter(Nomenclature::has),
        some(row, "pattern").map(Pattern::compile),
        some(row, "applies").map(Condition::parse),
        some(row, "needed").map(Condition::parse));
  }

  private static Optional<String> some(Map<String, String> row, String column) {
    return Optional.of(cell(row, column)).filter(text -> !text.isEmpty());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
