package org.jcmledger.report.aef.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.jcmledger.report.aef.AefCell;
import org.jcmledger.report.aef.AefField;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.AefValue;
import org.jcmledger.report.aef.Nomenclature;

/** C1 to C4: what each cell of a row has to be by its column and by the other cells of its row. */
final class CellChecks {

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

  /** Days as spreadsheets number them, from 2000-01-01 to 2099-12-31. */
  private static final int FIRST_DAY = 36_526;

  private static final int LAST_DAY = 73_050;

  private final Place place;
  private final Found found;

  CellChecks(Place place, Found found) {
    this.place = place;
    this.found = found;
  }

  void check(CheckedRow row) {
    for (AefField field : AefFields.of(row.table())) {
      check(row, field, row.cell(field));
    }
    if (row.table() == AefTable.ACTIONS) {
      checkSubtype(row);
    }
  }

  private void check(CheckedRow row, AefField field, AefCell cell) {
    if (cell.equals(AefCell.NO_COLUMN)) {
      return;
    }
    if (field.byTheUnfccc()) {
      if (!cell.isEmpty()) {
        tell(AefProblem.NOT_EMPTY, row, field, Map.of("value", shown(cell.text())));
      }
      return;
    }
    if (!cell.hasValue()) {
      if (field.required()) {
        tell(AefProblem.NO_VALUE, row, field, Map.of("label", field.label()));
      } else if (field.needed().isPresent() && field.needed().get().holds(row::value)) {
        tell(
            AefProblem.NEEDED,
            row,
            field,
            Map.of("label", field.label(), "condition", field.needed().get().toString()));
      }
      return;
    }
    if (field.applies().isPresent() && !field.applies().get().holds(row::value)) {
      tell(
          AefProblem.NOT_APPLICABLE,
          row,
          field,
          Map.of("value", shown(cell.text()), "condition", field.applies().get().toString()));
    }
    checkValue(row, field, cell);
  }

  private void checkValue(CheckedRow row, AefField field, AefCell cell) {
    if (cell.kind() == AefCell.Kind.FORMULA || cell.kind() == AefCell.Kind.OTHER) {
      wrong(AefProblem.NO_TEXT, row, field, cell);
      return;
    }
    switch (field.type()) {
      case INTEGER -> {
        if (cell.kind() == AefCell.Kind.TEXT || !WHOLE.matcher(cell.text()).matches()) {
          wrong(AefProblem.NO_WHOLE_NUMBER, row, field, cell);
        }
      }
      case NUMBER -> {
        if (cell.kind() == AefCell.Kind.TEXT || !NUMBER.matcher(cell.text()).matches()) {
          wrong(AefProblem.NO_NUMBER, row, field, cell);
        }
      }
      case DATE -> {
        if (!isDay(cell)) {
          wrong(AefProblem.NO_DAY, row, field, cell);
        }
      }
      case DATETIME -> {
        if (!isMoment(cell.text())) {
          wrong(AefProblem.NO_MOMENT, row, field, cell);
        }
      }
      case STRING -> checkTexts(row, field, cell);
    }
  }

  private void checkTexts(CheckedRow row, AefField field, AefCell cell) {
    String[] texts =
        field.many() ? cell.text().split(AefField.SEPARATOR, -1) : new String[] {cell.text()};
    for (String text : texts) {
      String value = text.strip();
      if (field.pattern().isPresent() && !field.pattern().get().matcher(value).matches()) {
        tell(
            AefProblem.NO_PATTERN,
            row,
            field,
            Map.of("value", shown(value), "pattern", field.pattern().get().pattern()));
      }
      if (field.controlled().isPresent()
          && !Nomenclature.values(field.controlled().get()).contains(value)) {
        tell(
            AefProblem.NOT_IN_LIST,
            row,
            field,
            Map.of("value", shown(value), "list", field.controlled().get()));
      }
    }
  }

  private void checkSubtype(CheckedRow row) {
    String type = row.value("ActionType");
    String subtype = row.value("ActionSubtype");
    boolean wanted = !Nomenclature.subtypes(type).isEmpty();
    boolean right = subtype.isEmpty() ? !wanted : Nomenclature.subtypes(type).contains(subtype);
    if (!type.isEmpty() && !right) {
      tell(
          AefProblem.WRONG_SUBTYPE,
          row,
          AefFields.of(row.table(), "ActionSubtype"),
          Map.of("value", subtype.isEmpty() ? AefValue.NA : shown(subtype), "type", shown(type)));
    }
  }

  /** A program may have made a day of the text: then it is a number of days. */
  private static boolean isDay(AefCell cell) {
    if (cell.kind() == AefCell.Kind.NUMBER) {
      BigDecimal days = new BigDecimal(cell.text());
      return days.compareTo(BigDecimal.valueOf(FIRST_DAY)) >= 0
          && days.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
          && days.stripTrailingZeros().scale() <= 0;
    }
    try {
      LocalDate.parse(cell.text(), AefValue.DAY);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    try {
      LocalDateTime.parse(text, AefValue.MOMENT);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void wrong(AefProblem problem, CheckedRow row, AefField field, AefCell cell) {
    tell(problem, row, field, Map.of("value", shown(cell.text())));
  }

  private void tell(AefProblem problem, CheckedRow row, AefField field, Map<String, String> facts) {
    found.add(problem, place, row.number(), field.label(), facts);
  }

  /** A value from a file that anyone may have made, short enough for a line. */
  static String shown(String value) {
    String clean = CONTROL.matcher(value).replaceAll(" ");
    return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
  }
}
