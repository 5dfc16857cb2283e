package org.jcmledger.report.cadtrust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jcmledger.report.aef.Facts;

/**
 * The tables, fields and picklists of CAD Trust v2.0.2. What its own system fills (identifiers that
 * are given on insertion, counts) is no field here. Thread-safe.
 */
public final class CadTrustModel {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)(\\[])?(?:\\([A-Z]+\\))?(\\*)?");
  private static final Map<String, List<CadTrustField>> TABLES =
      Collections.unmodifiableMap(tables());
  private static final Map<String, List<String>> PICKLISTS = Map.copyOf(picklists());

  private CadTrustModel() {}

  /** The names of the tables, in the order in which they are inserted. */
  public static Collection<String> tableNames() {
    return TABLES.keySet();
  }

  /** The fields of a table; none if there is no such table. */
  public static List<CadTrustField> fields(String table) {
    return TABLES.getOrDefault(table, List.of());
  }

  /** The values of a picklist, such as {@code unit_status}; none if there is no such list. */
  public static List<String> picklist(String name) {
    return PICKLISTS.getOrDefault(name, List.of());
  }

  private static Map<String, List<CadTrustField>> tables() {
    Map<String, List<CadTrustField>> tables = new LinkedHashMap<>();
    for (Map<String, String> row : Facts.read(CadTrustModel.class, "cadtrust_v2.0.2_fields.csv")) {
      if (Integer.parseInt(row.getOrDefault("insert_order", "")) != tables.size() + 1) {
        throw new IllegalStateException("the tables are not in the order of insertion");
      }
      String all = row.getOrDefault("fields_required_marked_with_asterisk", "");
      List<CadTrustField> fields = new ArrayList<>();
      FIELD
          .matcher(all.replaceAll("\\(system:[^)]*\\)", ""))
          .results()
          .forEach(found -> fields.add(field(found)));
      tables.put(row.getOrDefault("table", ""), List.copyOf(fields));
    }
    return tables;
  }

  private static CadTrustField field(MatchResult found) {
    return new CadTrustField(found.group(1), found.group(3) != null, found.group(2) != null);
  }

  private static Map<String, List<String>> picklists() {
    Map<String, List<String>> lists = new HashMap<>();
    for (Map<String, String> row :
        Facts.read(CadTrustModel.class, "cadtrust_v2.0.2_picklists.csv")) {
      String value = row.getOrDefault("value", "");
      int remark = value.indexOf(" [sic");
      lists
          .computeIfAbsent(row.getOrDefault("picklist", ""), first -> new ArrayList<>())
          .add(remark < 0 ? value : value.substring(0, remark));
    }
    return lists;
  }
}
