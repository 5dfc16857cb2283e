package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AefCommandsTest {

  @TempDir Path folder;
  private Cli cli;
  private Path ledger;

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    ledger = Outcomes.ledger(folder.resolve("outcomes.jcm"));
  }

  private Path export(String party, String name, Object... more) {
    Path file = folder.resolve(name);
    Object[] args = {"export", "aef", ledger, "--party", party, "--year", "2025", "-o", file};
    cli.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray()).endedWith(ExitCode.DONE);
    return file;
  }

  @Test
  void two_parties_files_agree() {
    Path japan = export("JPN", "japan.xlsx");
    Path thailand = export("THA", "thailand.xlsx");
    assertThat(cli.run("validate", "aef", japan, thailand).endedWith(ExitCode.DONE).out())
        .isEqualTo(
            """
            Nothing is wrong with %s, %s (13 rows).

            C12 held the two Parties’ files against each other.
            C13 does not know what was held before: it needs the same Party’s file of the year before.
            """
                .formatted(japan, thailand));
  }

  @Test
  void says_what_it_wrote() {
    Path file = folder.resolve("japan.xlsx");
    Cli.Ran ran =
        cli.run("export", "aef", ledger, "--party", "JP", "--year", "2025", "--to", file)
            .endedWith(ExitCode.DONE);
    assertThat(ran.out())
        .isEqualTo(
            file
                + ": JPN 2025, version 1.0: authorisations 1, actions 2, holdings 2,"
                + " authorised entities 1.\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void writes_csv_into_a_folder() throws IOException {
    Path made = export("JPN", "made").resolve("AEF-JPN-2025-1.0.csv");
    assertThat(made).content(UTF_8).startsWith("\ufeffTable 1: Submission\r\n");
    cli.run("validate", "aef", made).endedWith(ExitCode.DONE);
    Path named = export("JPN", "named.csv");
    assertThat(named).hasSameBinaryContentAs(made);
  }

  @Test
  void a_registry_may_have_another_number() throws IOException {
    Path japan = export("JPN", "japan.csv", "--itmo-registry", "JPN02");
    Path thailand = export("THA", "thailand.csv", "--itmo-registry", "JPN02");
    assertThat(japan).content(UTF_8).contains(",JPN02,31,50,").doesNotContain("JPN01");
    assertThat(thailand).content(UTF_8).contains(",JPN02,").contains(",THA01,");
    cli.run("validate", "aef", japan, thailand).endedWith(ExitCode.DONE);
    Path other = export("THA", "other.csv");
    cli.run("validate", "aef", japan, other).endedWith(ExitCode.BREACH);
    cli.run("export", "aef", ledger, "--itmo-registry", "JP1", "--party", "JPN", "-o", japan)
        .couldNotRun("--itmo-registry cannot be “JP1”: it is a registry such as JPN01.");
    Path tables = folder.resolve("tables");
    cli.run("export", "cadtrust", ledger, "-o", tables, "--itmo-registry", "JPN02")
        .endedWith(ExitCode.DONE);
    assertThat(tables.resolve("14_unit.csv")).content(UTF_8).contains("CA0099-JPN02-THA-31-50");
  }

  @Test
  void later_versions_need_a_moment_and_the_first_takes_none() {
    Path to = folder.resolve("japan.xlsx");
    cli.run(
            "export",
            "aef",
            ledger,
            "--party",
            "JPN",
            "--year",
            "2025",
            "--version",
            "1.1",
            "-o",
            to)
        .couldNotRun(
            "Version 1.1 is made of what was known by a moment: give it with --recorded-by.");
    cli.run(
            "export",
            "aef",
            ledger,
            "--party",
            "JPN",
            "--year",
            "2025",
            "--recorded-by",
            "2026-06-01T00:00:00Z",
            "-o",
            to)
        .couldNotRun(
            "Version 1.0 is what was recorded by the end of the year; with --recorded-by, give a"
                + " later --version such as 1.1.");
    export("JPN", "later.xlsx", "--version", "1.1", "--recorded-by", "2026-06-01T00:00:00Z");
  }

  @Test
  void a_failure_names_file_sheet_row_and_column() throws IOException {
    Path file = export("JPN", "japan.csv");
    String text = Files.readString(file, UTF_8);
    Files.writeString(file, text.replace(",31,50,", ",31,fifty,"), UTF_8);
    Cli.Ran ran = cli.run("validate", "aef", file).endedWith(ExitCode.BREACH);
    assertThat(ran.out())
        .contains("C1 (2)  Each cell has what its column takes")
        .contains(
            file
                + ", Table 3: Actions, row 12, column “Last ID”: \"fifty\" is not a whole number in"
                + " a cell of numbers.");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                cli.run("validate", "aef", file, "--format", "json")
                    .endedWith(ExitCode.BREACH)
                    .out());
    assertThat(json.get("clean").asBoolean()).isFalse();
    assertThat(json.get("counts").get("C1").asInt()).isEqualTo(2);
    JsonNode found = json.get("findings").get(0);
    assertThat(found.get("check").asText()).isEqualTo("C1");
    assertThat(found.get("problem").asText()).isEqualTo("no-whole-number");
    assertThat(found.get("sheet").asText()).isEqualTo("Table 3: Actions");
    assertThat(found.get("row").asInt()).isEqualTo(12);
    assertThat(found.get("column").asText()).isEqualTo("Last ID");
    assertThat(found.get("ja").asText()).contains("整数");
    cli.in(Locale.JAPANESE);
    assertThat(cli.run("validate", "aef", file).endedWith(ExitCode.BREACH).out())
        .contains("12行、列「Last ID」: 「fifty」は数値セルの整数ではありません。");
  }

  @Test
  void says_of_whom_and_of_what_it_knows_nothing() throws IOException {
    Path to = folder.resolve("x.xlsx");
    cli.run("export", "aef", ledger, "--party", "Japan", "--year", "2025", "-o", to)
        .couldNotRun("--party cannot be “Japan”: it is a Party by three letters such as JPN.");
    cli.run(
            "export",
            "aef",
            ledger,
            "--party",
            "THA",
            "--year",
            "2025",
            "--approach",
            "CA0001",
            "-o",
            to)
        .couldNotRun("This ledger has no authorisation under CA0001. It has some under: CA0099.");
    Path japan =
        Outcomes.ledger(
            folder.resolve("japan.jcm"), LedgerScope.japanWith(PartnerCountry.of("TH")), "");
    cli.run("export", "aef", japan, "--party", "KEN", "--year", "2025", "-o", to)
        .couldNotRun("This ledger holds no facts about KEN. It does about: JPN.");
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2025", "-o", "x.docx")
        .couldNotRun("x.docx is neither a name that ends with .xlsx or .csv nor a folder.");
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2025", "-o", folder + "/n/x.csv")
        .couldNotRun("The folder of the file " + folder + "/n/x.csv is not there.");
    cli.run("export", "aef", ledger, "--party", "JPN", "--year", "1999", "-o", to).endedWith(1);
    assertThat(to).doesNotExist();
  }

  @Test
  void a_year_without_events_is_written_with_a_remark() {
    Path to = folder.resolve("x.xlsx");
    Cli.Ran ran =
        cli.run("export", "aef", ledger, "--party", "JPN", "--year", "2023", "-o", to)
            .endedWith(ExitCode.DONE);
    assertThat(ran.err()).isEqualTo("Nothing to report was recorded in 2023; Table 3 is empty.\n");
    cli.run("validate", "aef", to).endedWith(ExitCode.DONE);
  }

  @Test
  void says_what_is_no_submission() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.xlsx"), "Dear all");
    cli.run("validate", "aef", text)
        .couldNotRun(
            text + " is neither a workbook (XLSX) nor CSV of the agreed electronic format.");
    cli.run("validate", "aef", folder.resolve("none.xlsx"))
        .couldNotRun("There is no file " + folder.resolve("none.xlsx") + ".");
    cli.run("validate", "aef", folder).couldNotRun(folder + " is a folder, not a file.");
    cli.run("validate", "aef", ledger)
        .couldNotRun(
            ledger + " is neither a workbook (XLSX) nor CSV of the agreed electronic format.");
    Path japan = export("JPN", "japan.xlsx");
    cli.run("validate", "aef", japan, japan)
        .couldNotRun(
            japan
                + " (JPN 2025) has nothing to do with the first file: it has to be another Party’s"
                + " for the same year, or the same Party’s for the year before or after.");
    cli.run("validate").couldNotRun("A command is needed.");
  }

  @Test
  void writes_cad_trusts_tables() throws IOException {
    Path made = folder.resolve("cadtrust");
    assertThat(cli.run("export", "cadtrust", ledger, "-o", made).endedWith(ExitCode.DONE).out())
        .startsWith(made + ": program 1, methodology 0, ")
        .contains("issuance 2, unit 5, unit_label 5.");
    assertThat(made.resolve("14_unit.csv")).content(UTF_8).contains("JP-TH001-2023-31-50");
    cli.run("export", "cadtrust", ledger, "-o", ledger).couldNotRun(ledger + " is not a folder.");
    cli.run("export", "cadtrust", ledger, "-o", folder + "/n/x")
        .couldNotRun("The folder of the file " + folder + "/n/x is not there.");
  }
}
