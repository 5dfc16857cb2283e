package org.jcmledger.report.aef.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jcmledger.report.aef.AefCell;
import org.jcmledger.report.aef.AefField;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefInput;
import org.jcmledger.report.aef.AefTable;

/** Reads a table's rows by the labels of its columns, and tells of columns that are not right. */
final class TableReader implements AefInput.Rows {

  private final AefTable table;
  private final Place place;
  private final Found found;
  private final Consumer<CheckedRow> rows;
  private final List<AefField> fields;
  private final int[] columnOf;
  private long count;

  private TableReader(AefTable table, Place place, Found found, Consumer<CheckedRow> rows) {
    this.table = table;
    this.place = place;
    this.found = found;
    this.rows = rows;
    this.fields = AefFields.of(table);
    this.columnOf = new int[fields.size()];
    Arrays.fill(columnOf, -1);
  }

  /** Reads the table and gives its number of rows. */
  static long read(
      AefInput input, AefTable table, Place place, Found found, Consumer<CheckedRow> rows)
      throws IOException {
    TableReader reader = new TableReader(table, place, found, rows);
    if (!input.has(table)) {
      found.add(
          AefProblem.TABLE_MISSING,
          place,
          0,
          "",
          Map.of("name", place.sheet(), "names", String.join(", ", input.names())));
    }
    input.read(table, reader);
    return reader.count;
  }

  @Override
  public void header(int row, List<AefCell> cells) {
    Set<String> known = new HashSet<>();
    for (int column = 0; column < cells.size(); column++) {
      String label = cells.get(column).text();
      if (label.isEmpty()) {
        continue;
      }
      boolean ours = false;
      for (AefField field : fields) {
        if (field.label().equals(label) && known.add(label)) {
          columnOf[field.index()] = column;
          ours = true;
        }
      }
      if (!ours) {
        found.add(AefProblem.COLUMN_UNKNOWN, place, row, label, Map.of("label", label));
      }
    }
    for (AefField field : fields) {
      if (columnOf[field.index()] < 0) {
        found.add(
            AefProblem.COLUMN_MISSING, place, row, field.label(), Map.of("label", field.label()));
      }
    }
  }

  @Override
  public void row(int row, List<AefCell> cells) {
    count++;
    List<AefCell> ordered = new ArrayList<>(columnOf.length);
    for (int column : columnOf) {
      ordered.add(
          column < 0
              ? AefCell.NO_COLUMN
              : column < cells.size() ? cells.get(column) : AefCell.EMPTY);
    }
    rows.accept(new CheckedRow(table, row, ordered));
  }
}
