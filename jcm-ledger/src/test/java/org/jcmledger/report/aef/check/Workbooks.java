package org.jcmledger.report.aef.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jcmledger.report.aef.AefField;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.AefValue;

/** Workbooks as people leave them: a submission, with cells changed and sheets renamed. */
final class Workbooks {

  private final List<AefRow> rows;
  private final Map<String, Object> cells = new HashMap<>();
  private final Map<AefTable, String> names = new HashMap<>();

  private Workbooks(List<AefRow> rows) {
    this.rows = rows;
  }

  static Workbooks of(List<AefRow> rows) {
    return new Workbooks(rows);
  }

  /** Puts a text or a number into a cell; {@code ""} empties it. The row counts from 1. */
  Workbooks cell(AefTable table, int row, String column, Object value) {
    cells.put(table + " " + row + " " + AefFields.of(table, column).index(), value);
    return this;
  }

  Workbooks name(AefTable table, String name) {
    names.put(table, name);
    return this;
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "someone", null)) {
      for (AefTable table : AefTable.values()) {
        Worksheet sheet = workbook.newWorksheet(names.getOrDefault(table, table.sheet()));
        for (AefField field : AefFields.of(table)) {
          put(sheet, table, table.headerRow(), field.index(), field.label());
        }
        int number = table.firstDataRow();
        for (AefRow row : rows) {
          if (row.table() == table) {
            for (int i = 0; i < row.cells().size(); i++) {
              AefValue value = row.cells().get(i);
              put(
                  sheet,
                  table,
                  number,
                  i,
                  value instanceof AefValue.Whole whole ? whole.number() : value.toString());
            }
            number++;
          }
        }
      }
    }
  }

  private void put(Worksheet sheet, AefTable table, int row, int column, Object plain) {
    Object value = cells.getOrDefault(table + " " + row + " " + column, plain);
    if (value instanceof Number number) {
      sheet.value(row - 1, column, number);
    } else if (value.toString().startsWith("=")) {
      sheet.formula(row - 1, column, value.toString().substring(1));
    } else if (!value.toString().isEmpty()) {
      sheet.value(row - 1, column, value.toString());
    }
  }
}
