package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people hand to {@code jcm export aef} and {@code jcm validate aef} by mistake: it is said
 * what and where, what cannot be read ends with 1, what can be read and is wrong with 2, and no
 * half file is left.
 */
class AefBadInputTest {

  private static final int MANY = 1_000_000;

  @TempDir Path folder;
  private Cli cli;
  private Path ledger;
  private Path to;

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    ledger = Outcomes.ledger(folder.resolve("outcomes.jcm"));
    to = folder.resolve("out.xlsx");
  }

  private Cli.Ran export(Object... options) {
    Object[] args = {"export", "aef", ledger, "-o", to};
    return cli.run(Stream.concat(Stream.of(args), Stream.of(options)).toArray());
  }

  private Path japan(String name) {
    Path file = folder.resolve(name);
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2025", "-o", file)
        .endedWith(ExitCode.DONE);
    return file;
  }

  private void nothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.endsWith(".lock"))
          .containsExactly("outcomes.jcm");
    }
  }

  @Test
  void an_unknown_party() throws IOException {
    export("--party", "XYZ", "--year", "2025")
        .couldNotRun("--party cannot be “XYZ”: it is a Party by three letters such as JPN.");
    nothingIsLeft();
  }

  @Test
  void an_unknown_approach() throws IOException {
    export("--party", "JPN", "--year", "2025", "--approach", "CA9")
        .couldNotRun("--approach cannot be “CA9”: it is a cooperative approach such as CA0001.");
    export("--party", "JPN", "--year", "2025", "--approach", "CA0001")
        .couldNotRun("This ledger has no authorisation under CA0001. It has some under: CA0099.");
    nothingIsLeft();
  }

  @Test
  void a_year_that_is_none() throws IOException {
    export("--party", "JPN", "--year", "last")
        .couldNotRun("--year cannot be “last”: it is a year such as 2016.");
    export("--party", "JPN", "--year", "2020").endedWith(ExitCode.COULD_NOT_RUN);
    nothingIsLeft();
  }

  @Test
  void a_ledger_that_breaks_off_in_the_middle() throws Exception {
    Path kept = japan("kept.xlsx");
    byte[] before = Files.readAllBytes(kept);
    tampered();
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2025", "-o", to)
        .endedWith(ExitCode.COULD_NOT_RUN);
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2025", "-o", kept)
        .endedWith(ExitCode.COULD_NOT_RUN);
    assertThat(to).doesNotExist();
    assertThat(kept).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains(".part"));
    }
  }

  private void tampered() throws SQLException {
    Cli.tamper(
        ledger,
        "UPDATE event SET payload = '{}'" + " WHERE position = (SELECT max(position) FROM event)");
  }

  @Test
  void no_workbook_at_all() throws IOException {
    Path picture = folder.resolve("photo.xlsx");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    cli.run("validate", "aef", picture)
        .couldNotRun(
            picture + " is neither a workbook (XLSX) nor CSV of the agreed electronic format.");
    Path empty = Files.write(folder.resolve("empty.xlsx"), new byte[0]);
    cli.run("validate", "aef", empty)
        .couldNotRun(
            empty + " is neither a workbook (XLSX) nor CSV of the agreed electronic format.");
    Path whole = japan("whole.xlsx");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, 3_000));
    cli.run("validate", "aef", cut).couldNotRun(cut + " is damaged: the archive is broken.");
  }

  @Test
  void wrong_names_of_sheets() throws IOException {
    Path file = japan("renamed.xlsx");
    edit(file, "xl/workbook.xml", "Table 3 Actions", "Actions");
    assertThat(cli.run("validate", "aef", file).endedWith(ExitCode.BREACH).out())
        .contains(
            file
                + ", Table 3 Actions: There is no table named \"Table 3 Actions\"; the file has:"
                + " Table 1 Submission, Table 2 Authorizations, Actions, Table 4 Holdings, Table 5"
                + " Auth. entities.");
    edit(file, "xl/workbook.xml", "Table ", "Sheet ");
    cli.run("validate", "aef", file)
        .couldNotRun(
            file
                + " has none of the five sheets of the agreed electronic format. Its sheets are:"
                + " Sheet 1 Submission, Sheet 2 Authorizations, Actions, Sheet 4 Holdings, Sheet 5"
                + " Auth. entities.");
  }

  @Test
  void text_in_a_column_of_numbers() throws IOException {
    Path file = japan("text.xlsx");
    edit(
        file,
        "xl/worksheets/sheet3.xml",
        "<c r=\"H12\" t=\"n\"><v>31</v></c>",
        "<c r=\"H12\" t=\"inlineStr\"><is><t>no. 31</t></is></c>");
    assertThat(cli.run("validate", "aef", file).endedWith(ExitCode.BREACH).out())
        .contains(
            file
                + ", Table 3 Actions, row 12, column “First ID”: \"no. 31\" is not a whole number"
                + " in a cell of numbers.");
  }

  @Test
  void a_column_that_is_missing() throws IOException {
    Path file = japan("column.xlsx");
    edit(file, "xl/worksheets/sheet4.xml", ">Vintage<", ">Year<");
    assertThat(cli.run("validate", "aef", file).endedWith(ExitCode.BREACH).out())
        .contains(file + ", Table 4 Holdings, row 9, column “Year”: ")
        .contains(file + ", Table 4 Holdings, row 9, column “Vintage”: ");
  }

  @Test
  void a_million_rows_of_nonsense() throws IOException {
    Path file = japan("million.csv");
    List<String> lines = Files.readAllLines(file, UTF_8);
    int third = lines.indexOf("Table 3: Actions");
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 0; i < third + 2; i++) {
        out.write(lines.get(i) + "\r\n");
      }
      for (int i = 0; i < MANY; i++) {
        out.write("yesterday,Gift," + i + "\r\n");
      }
    }
    String said = cli.run("validate", "aef", file).endedWith(ExitCode.BREACH).out();
    assertThat(said)
        .contains("(1,000,002 rows)")
        .contains(", Table 3: Actions, row " + (third + 3) + ", column “Action date”: ");
    assertThat(said.length()).isLessThan(100_000);
  }

  private static void edit(Path workbook, String part, String was, String now) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(workbook)) {
      Path inside = archive.getPath(part);
      String text = Files.readString(inside, UTF_8);
      assertThat(text).contains(was);
      Files.writeString(inside, text.replace(was, now), UTF_8);
    }
  }
}
