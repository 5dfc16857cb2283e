package org.jcmledger.report.aef.check;

import java.util.List;
import java.util.OptionalLong;
import org.jcmledger.report.aef.AefCell;
import org.jcmledger.report.aef.AefField;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTable;

/**
 * A row of data, its cells in the format's order whatever order the file has.
 *
 * @param table its table
 * @param number its number, from 1
 * @param cells one for each of the table's columns
 */
record CheckedRow(AefTable table, int number, List<AefCell> cells) {

  AefCell cell(AefField field) {
    return cells.get(field.index());
  }

  /** The value of a column; empty if it is empty or says {@code NA}. */
  String value(String name) {
    AefCell cell = cell(AefFields.of(table, name));
    return cell.hasValue() ? cell.text() : "";
  }

  /** A whole number, 0 or more; nothing if the cell has none. */
  OptionalLong whole(String name) {
    String text = value(name);
    boolean digits = !text.isEmpty() && text.length() <= 18;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }
}
