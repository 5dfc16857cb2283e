package org.jcmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.report.aef.ActionRow;
import org.jcmledger.report.aef.AefCell;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.AefInput;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.AefTerm;
import org.jcmledger.report.aef.AefValue;
import org.jcmledger.report.aef.EntityRow;
import org.jcmledger.report.aef.HoldingRow;
import org.jcmledger.report.aef.ItmoBlock;
import org.jcmledger.report.aef.SubmissionRow;
import org.jcmledger.report.aef.SubmissionVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks that {@code jcm export aef} writes, in LibreOffice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreadsheetTest {

  /** CSV of every sheet (-1), cells as they are and not as they are shown. */
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  @TempDir static Path folder;

  @BeforeAll
  void export() throws Exception {
    byte[] lines;
    try (InputStream in =
        Objects.requireNonNull(
            SpreadsheetTest.class.getResourceAsStream("/org/jcmledger/cli/outcomes.jsonl"))) {
      lines = in.readAllBytes();
    }
    LedgerDeclared declared =
        new LedgerDeclared(Actor.of("A test"), Wording.of("A trial"), LedgerScope.everything());
    try (JcmLedger ledger =
        JcmLedger.create(
            folder.resolve("outcomes.jcm"),
            declared,
            () -> Instant.parse("2025-12-01T00:00:00Z"))) {
      List<String> outcomes = new ArrayList<>();
      CommandFile.submitAll(ledger, new ByteArrayInputStream(lines), outcomes::add);
      assertThat(outcomes).allMatch(outcome -> outcome.contains("\"outcome\":\"accepted\""));
    }
    for (String party : List.of("JPN", "THA")) {
      for (String form : List.of(".xlsx", ".csv")) {
        JcmJar.done(
            folder,
            "export",
            "aef",
            "outcomes.jcm",
            "--party",
            party,
            "--year",
            "2025",
            "-o",
            party + form);
      }
    }
  }

  private static void convert(Path file, String to, Path into) throws Exception {
    Path said = Files.createTempFile(folder, "soffice", ".txt");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                into.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("ended in time").isTrue();
    assertThat(office.exitValue()).as(Files.readString(said)).isZero();
  }

  /** What LibreOffice has in a sheet from the first row of data on, without empty cells behind. */
  private static List<List<String>> shown(Path folder, String workbook, AefTable table)
      throws IOException {
    Path csv = folder.resolve(workbook + "-" + table.sheet() + ".csv");
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> all =
        new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .readerFor(String[].class)
            .readValues(csv.toFile())) {
      for (int row = 1; all.hasNextValue(); row++) {
        List<String> cells = trimmed(Arrays.asList(all.nextValue()));
        if (row >= table.firstDataRow() && !cells.isEmpty()) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static List<String> trimmed(List<String> cells) {
    List<String> left = new ArrayList<>(cells);
    while (!left.isEmpty() && left.get(left.size() - 1).isEmpty()) {
      left.remove(left.size() - 1);
    }
    return left;
  }

  @Test
  void every_cell_reads_back_as_it_was_written() throws Exception {
    for (String party : List.of("JPN", "THA")) {
      Path read = Files.createDirectory(folder.resolve("read-" + party));
      convert(folder.resolve(party + ".xlsx"), EVERY_SHEET, read);
      int cells = 0;
      try (AefInput written = AefInput.open(folder.resolve(party + ".csv"))) {
        for (AefTable table : AefTable.values()) {
          List<List<String>> rows = new ArrayList<>();
          written.read(
              table,
              new AefInput.Rows() {
                @Override
                public void header(int row, List<AefCell> labels) {}

                @Override
                public void row(int row, List<AefCell> data) {
                  rows.add(trimmed(data.stream().map(AefCell::text).toList()));
                }
              });
          assertThat(shown(read, party, table)).as(table.sheet()).isEqualTo(rows);
          cells += rows.stream().mapToInt(List::size).sum();
        }
      }
      assertThat(cells).isGreaterThan(90);
    }
  }

  @Test
  void the_largest_serials_and_foreign_letters_survive() throws Exception {
    ItmoBlock block =
        new ItmoBlock(
            "CA0099",
            "TH-1",
            "THA",
            "JPN01",
            SerialRange.of(123_456_789_012_345L, SerialRange.MAX_SERIAL),
            AefTerm.JCM,
            AefTerm.REDUCTIONS,
            2024);
    List<AefRow> rows =
        List.<AefRow>of(
            new SubmissionRow(
                "JPN", SubmissionVersion.FIRST, 2025, LocalDate.of(2026, 4, 15), 2021, 2030),
            new ActionRow(
                Instant.parse("2025-01-02T03:04:05.006Z"),
                AefTerm.ACQUISITION,
                Optional.empty(),
                block,
                Optional.of("THA"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("=1+1; <b>, \"前川製作所\" & 'ñ'")),
            new HoldingRow(block),
            new EntityRow(
                LocalDate.of(2025, 2, 3),
                "前川製作所",
                "JPN",
                "00123",
                "CA0099",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Path file = folder.resolve("large.xlsx");
    AefFiles.writeWorkbook(
        file,
        sink -> {
          for (AefRow row : rows) {
            sink.add(row);
          }
        });
    Path read = Files.createDirectory(folder.resolve("read-large"));
    convert(file, EVERY_SHEET, read);
    for (AefRow row : rows) {
      List<String> cells = trimmed(row.cells().stream().map(AefValue::toString).toList());
      assertThat(shown(read, "large", row.table())).containsExactly(cells);
    }
  }

  @Test
  void saved_again_it_is_still_right_and_still_checked() throws Exception {
    Path saved = Files.createDirectory(folder.resolve("saved"));
    for (String party : List.of("JPN", "THA")) {
      convert(folder.resolve(party + ".xlsx"), "xlsx:Calc MS Excel 2007 XML", saved);
    }
    JcmJar.Ran ran =
        JcmJar.run(folder, "--lang", "en", "validate", "aef", "saved/JPN.xlsx", "saved/THA.xlsx");
    assertThat(ran.out()).startsWith("Nothing is wrong with ");
    assertThat(ran.code()).isZero();
  }
}
