package org.jcmledger.report.aef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AefFilesTest {

  @TempDir Path folder;

  /** A table as it is read: its labels, then its rows by their numbers. */
  static List<String> read(AefInput input, AefTable table) throws IOException {
    List<String> read = new ArrayList<>();
    input.read(
        table,
        new AefInput.Rows() {
          @Override
          public void header(int row, List<AefCell> cells) {
            read.add(row + " " + texts(cells));
          }

          @Override
          public void row(int row, List<AefCell> cells) {
            read.add(row + " " + texts(cells));
          }
        });
    return read;
  }

  private static List<String> texts(List<AefCell> cells) {
    List<String> texts = new ArrayList<>(cells.stream().map(AefCell::text).toList());
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1); // A workbook does not have the empty cells at the end.
    }
    return texts;
  }

  private static List<String> expected(AefTable table, List<AefRow> rows, int header) {
    List<String> expected = new ArrayList<>();
    expected.add(header + " " + AefFields.of(table).stream().map(AefField::label).toList());
    int number = header;
    for (AefRow row : rows) {
      if (row.table() == table) {
        number++;
        List<AefCell> cells =
            row.cells().stream()
                .map(cell -> new AefCell(AefCell.Kind.TEXT, cell.toString().strip()))
                .toList();
        expected.add(number + " " + texts(cells));
      }
    }
    return expected;
  }

  @Test
  void workbook_has_the_five_sheets_and_every_cell_where_the_template_has_it() throws IOException {
    Path file = folder.resolve("japan.xlsx");
    AefFiles.writeWorkbook(file, Sample.content(Sample.japan()));
    try (AefInput input = AefInput.open(file)) {
      assertThat(input.names())
          .containsExactly(
              "Table 1 Submission",
              "Table 2 Authorizations",
              "Table 3 Actions",
              "Table 4 Holdings",
              "Table 5 Auth. entities");
      for (AefTable table : AefTable.values()) {
        assertThat(read(input, table))
            .isEqualTo(expected(table, Sample.japan(), table.headerRow()));
      }
      assertThat(read(input, AefTable.SUBMISSION).get(1)).startsWith("7 ");
      assertThat(read(input, AefTable.AUTHORIZATIONS).get(1)).startsWith("8 ");
      assertThat(read(input, AefTable.ACTIONS).get(1)).startsWith("11 ");
      assertThat(read(input, AefTable.HOLDINGS).get(1)).startsWith("10 ");
      assertThat(read(input, AefTable.ENTITIES).get(1)).startsWith("8 ");
    }
  }

  @Test
  void csv_stacks_the_tables_under_their_titles() throws IOException {
    Path file = folder.resolve("japan.csv");
    AefFiles.writeCsv(file, Sample.content(Sample.japan()));
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffTable 1: Submission\r\nParty,Version,Reported year,");
    assertThat(text).contains("\r\nJPN,1.0,2026,15/04/2027,,,2021,2030,\r\n\r\nTable 2: ");
    assertThat(text.replace("\r\n", "").replace("two\nlines", "")).doesNotContain("\n");
    try (AefInput input = AefInput.open(file)) {
      int header = 2;
      for (AefTable table : AefTable.values()) {
        List<String> read = read(input, table);
        assertThat(read).isEqualTo(expected(table, Sample.japan(), header));
        header += read.size() + 2;
      }
    }
  }

  @Test
  void the_same_rows_are_the_same_bytes() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    try {
      Path first = folder.resolve("1.xlsx");
      Path second = folder.resolve("2.xlsx");
      AefFiles.writeWorkbook(first, Sample.content(Sample.japan()));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Palau"));
      Thread.sleep(2_100); // An archive's times go by two seconds.
      AefFiles.writeWorkbook(second, Sample.content(Sample.japan()));
      assertThat(second).hasSameBinaryContentAs(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void an_empty_submission_is_a_whole_file() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    AefFiles.writeWorkbook(file, Sample.content(Sample.japan().subList(0, 1)));
    try (AefInput input = AefInput.open(file)) {
      for (AefTable table : AefTable.values()) {
        assertThat(read(input, table)).hasSize(table == AefTable.SUBMISSION ? 2 : 1);
      }
    }
  }

  @Test
  void what_fails_leaves_nothing_and_does_not_touch_what_was_there() throws IOException {
    Path file = folder.resolve("japan.xlsx");
    Files.writeString(file, "what was there");
    AefContent failing =
        sink -> {
          sink.add(Sample.japan().get(0));
          throw new IOException("the disk is full");
        };
    assertThatThrownBy(() -> AefFiles.writeWorkbook(file, failing)).hasMessageContaining("full");
    assertThatThrownBy(() -> AefFiles.writeCsv(folder.resolve("new.csv"), failing))
        .hasMessageContaining("full");
    assertThat(file).hasContent("what was there");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void rows_come_in_the_order_of_the_tables() {
    AefContent mixed =
        sink -> {
          sink.add(Sample.entity());
          sink.add(Sample.authorization());
        };
    assertThatThrownBy(() -> AefFiles.writeCsv(folder.resolve("new.csv"), mixed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_row_has_a_cell_for_each_of_the_79_columns() {
    int columns = 0;
    for (AefTable table : AefTable.values()) {
      columns += AefFields.of(table).size();
    }
    assertThat(columns).isEqualTo(79);
    for (AefRow row : Sample.japan()) {
      assertThat(row.cells()).hasSameSizeAs(AefFields.of(row.table()));
      for (AefField field : AefFields.of(row.table())) {
        if (field.byTheUnfccc()) {
          assertThat(row.cells().get(field.index())).isEqualTo(AefValue.EMPTY);
        }
      }
    }
  }

  @Test
  void conditions_name_columns_and_values_that_there_are() {
    for (AefTable table : AefTable.values()) {
      for (AefField field : AefFields.of(table)) {
        for (Condition condition :
            Stream.of(field.applies(), field.needed())
                .flatMap(java.util.Optional::stream)
                .toList()) {
          List<String> words = new ArrayList<>();
          for (String column : condition.columns()) {
            AefFields.of(table, column)
                .controlled()
                .ifPresent(list -> words.addAll(Nomenclature.values(list)));
          }
          assertThat(words).containsAll(condition.values());
        }
      }
    }
  }

  @Test
  void the_nomenclature_is_as_published() {
    assertThat(Nomenclature.values("activityType")).hasSize(27).contains("C02 usage");
    assertThat(Nomenclature.values("underlyingUnitRegistryId")).contains("JCM", "T-VER");
    assertThat(Nomenclature.values("actionType")).hasSize(7);
    assertThat(Nomenclature.has("cooperativeApproachId")).isFalse();
    for (String type : Nomenclature.values("actionType")) {
      assertThat(Nomenclature.values("actionSubtype")).containsAll(Nomenclature.subtypes(type));
    }
    for (AefTerm term : AefTerm.values()) {
      assertThat(term.text()).isNotEmpty();
    }
  }
}
