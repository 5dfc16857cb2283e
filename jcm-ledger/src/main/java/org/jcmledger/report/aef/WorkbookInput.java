package org.jcmledger.report.aef;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook's sheets, after {@link WorkbookGuard} has let it pass. */
final class WorkbookInput implements AefInput {

  private static final int WIDEST_ROW = 1_000;
  private static final int LONGEST_NUMBER = 40;

  private final Path file;
  private final ReadableWorkbook workbook;

  private WorkbookInput(Path file, ReadableWorkbook workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  static WorkbookInput open(Path file) throws IOException {
    WorkbookGuard.check(file);
    WorkbookInput input;
    try {
      input = new WorkbookInput(file, new ReadableWorkbook(file.toFile()));
    } catch (RuntimeException e) {
      throw new AefFileException(AefFileException.Problem.NO_SUBMISSION, file, "");
    } catch (IOException e) {
      throw damaged(file, "", e);
    }
    for (AefTable table : AefTable.values()) {
      if (input.has(table)) {
        return input;
      }
    }
    List<String> names = input.names();
    input.close();
    throw new AefFileException(AefFileException.Problem.NO_SHEETS, file, String.join(", ", names));
  }

  @Override
  public List<String> names() {
    return workbook.getSheets().map(Sheet::getName).toList();
  }

  @Override
  public boolean has(AefTable table) {
    return workbook.findSheet(table.sheet()).isPresent();
  }

  @Override
  public String nameOf(AefTable table) {
    return table.sheet();
  }

  @Override
  public void read(AefTable table, Rows rows) throws IOException {
    @Nullable Sheet sheet = workbook.findSheet(table.sheet()).orElse(null);
    if (sheet == null) {
      return;
    }
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> all = stream.iterator();
      int last = 0;
      boolean headed = false;
      for (Row row = next(all, table, last); row != null; row = next(all, table, last)) {
        last = row.getRowNum();
        if (last >= table.headerRow() && !headed) {
          headed = true;
          rows.header(table.headerRow(), last == table.headerRow() ? cells(row) : List.of());
        }
        if (last >= table.firstDataRow()) {
          List<AefCell> cells = cells(row);
          if (!cells.stream().allMatch(AefCell::isEmpty)) {
            rows.row(last, cells);
          }
        }
      }
      if (!headed) {
        rows.header(table.headerRow(), List.of());
      }
    }
  }

  /** What the library throws at a broken sheet is of many kinds; all of it means the same. */
  private @Nullable Row next(Iterator<Row> rows, AefTable table, int last) {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException e) {
      throw damaged(file, "sheet " + table.sheet() + ", below row " + last, e);
    }
  }

  private static AefFileException damaged(Path file, String where, Exception e) {
    AefFileException damaged = new AefFileException(AefFileException.Problem.DAMAGED, file, where);
    damaged.initCause(e);
    return damaged;
  }

  private List<AefCell> cells(Row row) {
    if (row.getCellCount() > WIDEST_ROW) {
      throw new AefFileException(
          AefFileException.Problem.SUSPECT,
          file,
          "row " + row.getRowNum() + " has " + row.getCellCount() + " columns");
    }
    List<AefCell> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.hasCell(i) ? cell(row.getCell(i)) : AefCell.EMPTY);
    }
    return cells;
  }

  private static AefCell cell(Cell cell) {
    @Nullable Object value = cell.getValue();
    if (cell.getType() == CellType.FORMULA && cell.getFormula() != null) {
      return new AefCell(AefCell.Kind.FORMULA, "=" + cell.getFormula());
    }
    if (value == null) {
      return AefCell.EMPTY;
    }
    if (value instanceof BigDecimal number) {
      return new AefCell(AefCell.Kind.NUMBER, written(number));
    }
    boolean text = cell.getType() == CellType.STRING || cell.getType() == CellType.FORMULA;
    return new AefCell(text ? AefCell.Kind.TEXT : AefCell.Kind.OTHER, value.toString().strip());
  }

  private static String written(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    int digits = plain.precision() - Math.min(plain.scale(), 0);
    return digits <= LONGEST_NUMBER ? plain.toPlainString() : plain.toString();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
