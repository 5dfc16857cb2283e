package org.jcmledger.report.aef;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook as rows come. Texts stand in their cells and not in a table of texts, which
 * would have to be kept until the end.
 */
final class WorkbookWriter extends TableByTable {

  /** What programs may hold of a sheet before it goes to the disk. */
  private static final int ROWS_HELD = 500;

  private static final int NOTE_ROW = 2;

  private final Path file;
  private final Workbook workbook;
  private Worksheet sheet;
  private int row;
  private int rows;

  private WorkbookWriter(Path file, Workbook workbook) {
    this.file = file;
    this.workbook = workbook;
    this.sheet = workbook.newWorksheet(AefTable.SUBMISSION.sheet());
  }

  static void write(Path file, AefContent content) throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        Workbook workbook = new Workbook(out, "jcm", null)) {
      WorkbookWriter writer = new WorkbookWriter(file, workbook);
      content.writeTo(writer);
      writer.finish();
    }
  }

  @Override
  void begin(AefTable table) {
    if (table != AefTable.SUBMISSION) {
      sheet = workbook.newWorksheet(table.sheet());
    }
    sheet.inlineString(0, 0, table.title());
    sheet.inlineString(1, 0, "Agreed electronic format (decision 4/CMA.6, annex II)");
    List<AefField> fields = AefFields.of(table);
    for (AefField field : fields) {
      // Rows count from 0 here: the row of the labels, and above it that of the technical names.
      sheet.inlineString(table.headerRow() - 2, field.index(), field.name());
      sheet.inlineString(table.headerRow() - 1, field.index(), field.label());
      sheet.style(table.headerRow() - 1, field.index()).bold().set();
      sheet.width(field.index(), Math.min(40, Math.max(12, field.label().length() + 2)));
    }
    row = table.firstDataRow() - 1;
    rows = 0;
  }

  @Override
  void write(AefRow added) throws IOException {
    if (row >= Worksheet.MAX_ROWS) {
      throw new AefFileException(
          AefFileException.Problem.TOO_MANY_ROWS, file, added.table().sheet());
    }
    List<AefValue> cells = added.cells();
    for (int i = 0; i < cells.size(); i++) {
      AefValue cell = cells.get(i);
      if (cell instanceof AefValue.Whole whole) {
        sheet.value(row, i, whole.number());
      } else if (!cell.toString().isEmpty()) {
        sheet.inlineString(row, i, cell.toString());
      }
    }
    row++;
    rows++;
    if (rows % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  @Override
  void end(AefTable table) throws IOException {
    if (rows == 0) {
      sheet.inlineString(NOTE_ROW, 0, "Nothing to report in this table.");
    }
    sheet.finish();
  }
}
