package org.jcmledger.audit;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.Vintage;

/**
 * Another registry's export: one block a row, with the columns {@code
 * registry,batch,project,vintage,first,last,quantity,status,holder} and, if it has them, {@code
 * activity,country,period_start,period_end}, in any order. Cells are empty where nothing is known.
 * Rows that cannot be read are kept by line, and the others are audited. Immutable.
 */
public final class Listing {

  /** The columns that must be there. */
  public static final List<String> COLUMNS =
      List.of(
          "registry",
          "batch",
          "project",
          "vintage",
          "first",
          "last",
          "quantity",
          "status",
          "holder");

  /** The columns that may be there. */
  public static final List<String> MORE_COLUMNS =
      List.of("activity", "country", "period_start", "period_end");

  private final String file;
  private final List<ListingRow> rows = new ArrayList<>();
  private final Map<Long, String> unreadable = new LinkedHashMap<>();

  private Listing(String file) {
    this.file = file;
  }

  /**
   * Reads a listing.
   *
   * @param file what it is called in findings
   * @param in the text; a byte order mark at its beginning and line ends of any kind are no matter
   * @param names for a column of ours, what this file calls it, as {@code first=Serial Start}
   * @throws AuditInputException if it is no table, or lacks a column
   * @throws IOException if it cannot be read
   */
  public static Listing read(String file, Reader in, Map<String, String> names) throws IOException {
    Listing listing = new Listing(file);
    new CsvTable(file, in)
        .read(
            COLUMNS,
            names,
            new CsvTable.Rows() {
              @Override
              public void row(long line, CsvTable.Row row) {
                listing.take(line, row);
              }

              @Override
              public void unreadable(long line, String problem) {
                listing.unreadable.put(line, problem);
              }
            });
    return listing;
  }

  private void take(long line, CsvTable.Row row) {
    try {
      rows.add(
          new ListingRow(
              new RowRef(file, line),
              required("registry", row),
              row.get("batch"),
              row.get("project"),
              serials(row),
              row.get("quantity").isEmpty()
                  ? OptionalLong.empty()
                  : OptionalLong.of(number("quantity", row)),
              ListingRow.Life.of(row.get("status")),
              row.get("holder"),
              row.get("activity"),
              row.get("country"),
              period(row)));
    } catch (InvalidValueException e) {
      unreadable.put(line, e.what() + " \"" + e.given() + "\"");
    }
  }

  private static String required(String column, CsvTable.Row row) {
    String text = row.get(column);
    if (text.isEmpty()) {
      throw new InvalidValueException(column, text, "a name");
    }
    return text;
  }

  private static Optional<SerialRange> serials(CsvTable.Row row) {
    if (row.get("first").isEmpty() && row.get("last").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(SerialRange.of(number("first", row), number("last", row)));
  }

  private static long number(String column, CsvTable.Row row) {
    String text = row.get(column);
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValueException(column, text, "a whole number");
    }
    return Long.parseLong(text);
  }

  private static Optional<MonitoringPeriod> period(CsvTable.Row row) {
    String start = row.get("period_start");
    String end = row.get("period_end");
    String vintage = row.get("vintage");
    Optional<Integer> year =
        vintage.isEmpty()
            ? Optional.empty()
            : Optional.of(Vintage.of((int) Math.min(9999, number("vintage", row))).year());
    if (start.isEmpty() && end.isEmpty()) {
      return year.map(y -> MonitoringPeriod.of(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
    }
    return Optional.of(MonitoringPeriod.of(day("period_start", start), day("period_end", end)));
  }

  private static LocalDate day(String column, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValueException(column, text, "a day as 2016-09-30");
    }
  }

  /** What it is called. */
  public String file() {
    return file;
  }

  List<ListingRow> rows() {
    return rows;
  }

  Map<Long, String> unreadableRows() {
    return unreadable;
  }

  ListingResult result() {
    return new ListingResult(file, rows.size() + (long) unreadable.size(), unreadable.size());
  }
}
