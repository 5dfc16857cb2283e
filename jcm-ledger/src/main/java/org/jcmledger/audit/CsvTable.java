package org.jcmledger.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-separated values with a header, read row by row. A row that cannot be read is
 * told and passed over, so that the others are read all the same: a quotation mark that is never
 * closed costs its own line only.
 */
final class CsvTable {

  /** Takes what is read. */
  interface Rows {
    void row(long line, Row row);

    void unreadable(long line, String problem);
  }

  /** A row by the names of its columns. */
  static final class Row {

    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(Map<String, Integer> columns, String[] cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /** The cell without blanks around it; empty if there is no such column. */
    String get(String column) {
      Integer index = columns.get(column);
      return index == null ? "" : cells[index].strip();
    }
  }

  private static final int LONGEST_ROW_IN_LINES = 50;
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final ObjectReader ROW = new CsvMapper().readerFor(String[].class);

  private final String file;
  private final BufferedReader in;
  private final Deque<String> ahead = new ArrayDeque<>();
  private long line;

  CsvTable(String file, Reader in) {
    this.file = file;
    this.in = new BufferedReader(in);
  }

  /**
   * Reads to the end.
   *
   * @param wanted the columns that must be there
   * @param names for a column here, what the file calls it; other columns go by their own names
   * @throws AuditInputException if the header is not as wanted
   */
  void read(List<String> wanted, Map<String, String> names, Rows rows) throws IOException {
    Map<String, Integer> columns = header(names);
    for (String column : wanted) {
      if (!columns.containsKey(column)) {
        throw new AuditInputException(
            AuditInputException.Problem.COLUMNS, file, names.getOrDefault(column, column));
      }
    }
    int width = columns.getOrDefault("", 0);
    for (String text = next(); text != null; text = next()) {
      long begun = line;
      if (text.isBlank()) {
        continue;
      }
      String[] cells = isClosed(text) ? cells(text) : openCells(text, width);
      if (cells == null) {
        rows.unreadable(begun, "it is not of comma-separated values");
      } else if (cells.length != width) {
        rows.unreadable(begun, cells.length + " columns, not " + width);
      } else {
        rows.row(begun, new Row(columns, cells));
      }
    }
  }

  /** The columns by name; the empty name has their number. */
  private Map<String, Integer> header(Map<String, String> names) throws IOException {
    String text = next();
    if (text != null && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    String[] cells = text == null ? null : cells(text);
    if (cells == null || cells.length < 2) {
      throw new AuditInputException(AuditInputException.Problem.NO_TABLE, file, "");
    }
    Map<String, String> ours = new HashMap<>();
    names.forEach((own, theirs) -> ours.put(key(theirs), own));
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String name = ours.getOrDefault(key(cells[i]), key(cells[i]));
      if (!name.isEmpty() && columns.put(name, i) != null) {
        throw new AuditInputException(AuditInputException.Problem.COLUMNS, file, cells[i].strip());
      }
    }
    columns.put("", cells.length);
    return columns;
  }

  private static String key(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  private @Nullable String next() throws IOException {
    String text = ahead.isEmpty() ? in.readLine() : ahead.poll();
    if (text != null) {
      line++;
    }
    return text;
  }

  /**
   * The cells of a row whose quotation goes on in the lines behind it; null if with them it is no
   * row of the table: then they are read by themselves.
   */
  private String @Nullable [] openCells(String text, int width) throws IOException {
    List<String> more = new ArrayList<>();
    StringBuilder whole = new StringBuilder(text);
    while (more.size() < LONGEST_ROW_IN_LINES) {
      String next = next();
      if (next == null) {
        break;
      }
      more.add(next);
      whole.append('\n').append(next);
      if (!isClosed(next)) { // An odd number here makes the sum even.
        String[] cells = cells(whole.toString());
        if (cells != null && cells.length == width) {
          return cells;
        }
        break;
      }
    }
    line -= more.size();
    for (int i = more.size() - 1; i >= 0; i--) {
      ahead.push(more.get(i));
    }
    return null;
  }

  private static boolean isClosed(String text) {
    return (text.chars().filter(c -> c == '"').count() & 1) == 0;
  }

  private static String @Nullable [] cells(String text) {
    try {
      return ROW.readValue(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
