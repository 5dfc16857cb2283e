package org.jcmledger.report.aef;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Comma-separated values with the tables below each other, each under its title. */
final class StackedCsvInput implements AefInput {

  private static final int LONGEST_CELL = 32_767;
  private static final int WIDEST_ROW = 1_000;
  private static final ObjectReader ROWS =
      new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);

  private final Path file;
  private final List<String> names;

  private StackedCsvInput(Path file, List<String> names) {
    this.file = file;
    this.names = names;
  }

  static StackedCsvInput open(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    StackedCsvInput input = new StackedCsvInput(file, names);
    input.scan(
        (row, cells) -> {
          if (isTitle(cells)) {
            names.add(cells.get(0).text());
          }
        });
    for (AefTable table : AefTable.values()) {
      if (input.has(table)) {
        return input;
      }
    }
    throw new AefFileException(AefFileException.Problem.NO_SUBMISSION, file, "");
  }

  /** A line of its own that begins as titles do, whatever comes then. */
  private static boolean isTitle(List<AefCell> cells) {
    return !cells.isEmpty()
        && cells.get(0).text().toLowerCase(Locale.ROOT).startsWith("table ")
        && cells.stream().skip(1).allMatch(AefCell::isEmpty);
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public boolean has(AefTable table) {
    return names.contains(table.title());
  }

  @Override
  public String nameOf(AefTable table) {
    return table.title();
  }

  @Override
  public void read(AefTable table, Rows rows) throws IOException {
    scan(
        new Line() {
          private boolean within;
          private boolean headed;

          @Override
          public void line(int row, List<AefCell> cells) {
            if (isTitle(cells)) {
              within = !headed && cells.get(0).text().equals(table.title());
            } else if (within && !headed) {
              headed = true;
              rows.header(row, cells);
            } else if (within && !cells.stream().allMatch(AefCell::isEmpty)) {
              rows.row(row, cells);
            }
          }
        });
  }

  private interface Line {
    void line(int row, List<AefCell> cells);
  }

  private void scan(Line line) throws IOException {
    int last = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.mark(1);
      if (in.read() != StackedCsvWriter.BYTE_ORDER_MARK) {
        in.reset();
      }
      try (MappingIterator<String[]> rows = ROWS.readValues(in)) {
        Optional<String[]> cells = next(rows);
        while (cells.isPresent()) {
          last++;
          line.line(last, cells(cells.get(), last));
          cells = next(rows);
        }
      }
    } catch (JsonProcessingException | CharacterCodingException e) {
      AefFileException damaged =
          new AefFileException(
              names.isEmpty()
                  ? AefFileException.Problem.NO_SUBMISSION
                  : AefFileException.Problem.DAMAGED,
              file,
              names.isEmpty() ? "" : "below row " + last);
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static Optional<String[]> next(MappingIterator<String[]> rows) throws IOException {
    try {
      return rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty();
    } catch (RuntimeJsonMappingException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private List<AefCell> cells(String[] texts, int row) {
    if (texts.length > WIDEST_ROW) {
      throw new AefFileException(
          AefFileException.Problem.SUSPECT,
          file,
          "row " + row + " has " + texts.length + " columns");
    }
    List<AefCell> cells = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (text.length() > LONGEST_CELL) {
        throw new AefFileException(
            AefFileException.Problem.SUSPECT, file, "row " + row + " has a text that is too long");
      }
      cells.add(text.isBlank() ? AefCell.EMPTY : new AefCell(AefCell.Kind.UNTYPED, text.strip()));
    }
    return cells;
  }

  @Override
  public void close() {
    // Each reading opens the file anew.
  }
}
