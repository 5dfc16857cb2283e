package org.jcmledger.report.aef.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jcmledger.report.aef.AefFileException;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.HoldingRow;
import org.jcmledger.report.aef.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AefValidatorTest {

  @TempDir Path folder;

  private Path workbook(String name, List<AefRow> rows) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    AefFiles.writeWorkbook(file, Sample.content(rows));
    return file;
  }

  private AefReport edited(Workbooks workbook) throws IOException {
    Path file = folder.resolve("edited.xlsx");
    workbook.write(file);
    return AefValidator.validate(file);
  }

  private static List<String> lines(AefReport report) {
    return report.findings().stream()
        .map(
            found ->
                String.join(
                    "|",
                    found.check().toString(),
                    found.problem().toString(),
                    found.sheet(),
                    Integer.toString(found.row()),
                    found.column()))
        .toList();
  }

  private static List<AefRow> changed(List<AefRow> rows, int index, AefRow row) {
    List<AefRow> copy = new ArrayList<>(rows);
    copy.set(index, row);
    return copy;
  }

  @Test
  void finds_nothing_wrong_with_what_is_right() throws IOException {
    AefReport report = AefValidator.validate(workbook("japan", Sample.japan()));
    assertThat(lines(report)).isEmpty();
    assertThat(report.clean()).isTrue();
    assertThat(report.rows()).isEqualTo(9);
    Path csv = folder.resolve("japan.csv");
    AefFiles.writeCsv(csv, Sample.content(Sample.japan()));
    assertThat(AefValidator.validate(csv).clean()).isTrue();
    AefReport two =
        AefValidator.validate(
            workbook("japan", Sample.japan()), workbook("thailand", Sample.thailand()));
    assertThat(lines(two)).isEmpty();
    assertThat(two.compared()).isTrue();
    AefReport years =
        AefValidator.validate(
            workbook("next", Sample.japanNextYear()), workbook("japan", Sample.japan()));
    assertThat(lines(years)).isEmpty();
    assertThat(years.openingKnown()).isTrue();
    assertThat(edited(Workbooks.of(Sample.japan())).clean()).isTrue();
  }

  /** Japan's actions are in rows 11 to 14, its holdings in rows 10 and 11. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUBMISSION|7|ParticipatingParty|Japan|NO_PATTERN",
        "SUBMISSION|7|SubmissionVersion|0.9|NO_PATTERN",
        "SUBMISSION|7|ReportedYear|this year|NO_WHOLE_NUMBER",
        "SUBMISSION|7|DateOfSubmission|2027-04-15|NO_DAY",
        "SUBMISSION|7|DateOfSubmission|31/02/2027|NO_DAY",
        "SUBMISSION|7|FirstYearOfNDCPeriod|NA|NO_VALUE",
        "SUBMISSION|7|ResultOfConsistencyCheck|passed|NOT_EMPTY",
        "AUTHORIZATIONS|8|CooperativeApproachID|CA99|NO_PATTERN",
        "AUTHORIZATIONS|8|Sectors|Energy generation; Fishing|NOT_IN_LIST",
        "AUTHORIZATIONS|8|ActivityType|CO2 usage|NOT_IN_LIST",
        "AUTHORIZATIONS|8|AuthorizedQuantity|a thousand|NO_WHOLE_NUMBER",
        "AUTHORIZATIONS|8|AuthorizedTimeframe|2021-2030|NO_PATTERN",
        "AUTHORIZATIONS|8|Non-GHGMetric|megawatt hours|NOT_APPLICABLE",
        "AUTHORIZATIONS|8|OIMPAuthorized|CORSIA|NOT_APPLICABLE",
        "AUTHORIZATIONS|8|PurposeForAuthorization|NDC and OIMP|NEEDED",
        "ACTIONS|11|ActionDateTime|01/05/2026|NO_MOMENT",
        "ACTIONS|11|ActionType|Gift|NOT_IN_LIST",
        "ACTIONS|11|ActionSubtype|Issuance|WRONG_SUBTYPE",
        "ACTIONS|14|ActionSubtype|First transfer to another Party|WRONG_SUBTYPE",
        "ACTIONS|14|ActionSubtype|NA|WRONG_SUBTYPE",
        "ACTIONS|11|AuthorizationID|TH-2026-2|UNKNOWN_AUTHORIZATION",
        "ACTIONS|13|Using/cancellingEntityID|E-2|UNKNOWN_ENTITY",
        "ACTIONS|11|QuantityCO2|sixty|NO_NUMBER",
        "ACTIONS|11|UnderlyingUnitRegistryID|ABC|NOT_IN_LIST",
        "ACTIONS|11|TransferringPartyID|NA|NEEDED",
        "ACTIONS|13|YearITMOUsedTowardsNDC|NA|NEEDED",
        "ACTIONS|11|YearITMOUsedTowardsNDC|=1+1|NO_TEXT",
        "ACTIONS|12|ResultOfConsistencyChecks|ok|NOT_EMPTY",
        "HOLDINGS|10|AuthorizationID|TH-2026-2|UNKNOWN_AUTHORIZATION",
        "HOLDINGS|10|PartyITMORegistryID|Japan|NO_PATTERN",
        "ENTITIES|8|AuthorizedEntityCountryOfIncorporation|Nippon|NO_PATTERN",
      })
  void names_the_cell(AefTable table, int row, String column, String text, AefProblem problem)
      throws IOException {
    AefReport report = edited(Workbooks.of(Sample.japan()).cell(table, row, column, text));
    String label = org.jcmledger.report.aef.AefFields.of(table, column).label();
    if (column.equals("PurposeForAuthorization")) {
      label = "OIMP authorized by the Party"; // What the changed purpose asks for.
    }
    assertThat(lines(report))
        .contains(
            String.join(
                "|",
                problem.check().toString(),
                problem.toString(),
                table.sheet(),
                Integer.toString(row),
                label));
    for (AefFinding found : report.findings()) {
      assertThat(found.sentence(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
      assertThat(found.sentence(Locale.JAPANESE)).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
    }
  }

  /** What a spreadsheet makes of a number is not a text, and the reverse. */
  @Test
  void tells_a_number_from_its_text() throws IOException {
    AefReport report =
        edited(
            Workbooks.of(Sample.japan())
                .cell(AefTable.ACTIONS, 11, "FirstID", "1 ")
                .cell(AefTable.HOLDINGS, 10, "QuantityCO2", 20.5)
                .cell(AefTable.SUBMISSION, 7, "DateOfSubmission", 46_492));
    assertThat(lines(report))
        .containsExactly(
            "C1|NO_WHOLE_NUMBER|Table 3 Actions|11|First ID",
            "C11|WRONG_QUANTITY|Table 4 Holdings|10|Quantity (t CO2 eq)");
  }

  @Test
  void finds_wrong_sheets_and_columns() throws IOException {
    AefReport report =
        edited(
            Workbooks.of(Sample.japan())
                .name(AefTable.ENTITIES, "Table 5 Entities")
                .cell(AefTable.HOLDINGS, 9, "Vintage", "Year")
                .cell(AefTable.ACTIONS, 10, "ActionDateTime", ""));
    assertThat(lines(report))
        .contains(
            "C1|TABLE_MISSING|Table 5 Auth. entities|0|",
            "C1|COLUMN_UNKNOWN|Table 4 Holdings|9|Year",
            "C1|COLUMN_MISSING|Table 4 Holdings|9|Vintage",
            "C1|COLUMN_MISSING|Table 3 Actions|10|Action date");
    assertThat(report.findings().get(0).sentence(Locale.ENGLISH)).isNotBlank();
    assertThat(lines(report)).noneMatch(line -> line.contains("NO_VALUE"));
  }

  @Test
  void reads_columns_in_any_order() throws IOException {
    Workbooks swapped = Workbooks.of(Sample.japan());
    swapped.cell(AefTable.SUBMISSION, 6, "ReportedYear", "Date of submission");
    swapped.cell(AefTable.SUBMISSION, 6, "DateOfSubmission", "Reported year");
    swapped.cell(AefTable.SUBMISSION, 7, "ReportedYear", "15/04/2027");
    swapped.cell(AefTable.SUBMISSION, 7, "DateOfSubmission", 2026);
    assertThat(lines(edited(swapped))).isEmpty();
  }

  @Test
  void finds_blocks_that_cannot_be() throws IOException {
    AefReport report =
        edited(
            Workbooks.of(Sample.japan())
                .cell(AefTable.ACTIONS, 12, "LastID", 60)
                .cell(AefTable.HOLDINGS, 10, "FirstID", 41)
                .cell(AefTable.HOLDINGS, 11, "FirstID", 60)
                .cell(AefTable.HOLDINGS, 11, "Vintage", 2025));
    assertThat(lines(report))
        .contains(
            "C7|BACKWARDS|Table 3 Actions|12|Last ID",
            "C8|HELD_TWICE|Table 4 Holdings|11|First ID",
            "C9|USED_AND_HELD|Table 4 Holdings|10|First ID",
            "C10|DIFFERENT_BLOCK|Table 4 Holdings|11|First ID",
            "C11|WRONG_QUANTITY|Table 4 Holdings|10|Quantity (t CO2 eq)");
    assertThat(report.counts().keySet())
        .contains(AefCheck.C7, AefCheck.C8, AefCheck.C9, AefCheck.C10, AefCheck.C11);
  }

  @Test
  void finds_what_came_in_and_is_nowhere() throws IOException {
    List<AefRow> rows = Sample.japan();
    rows.remove(7);
    assertThat(lines(AefValidator.validate(workbook("japan", rows))))
        .containsExactly("C13|NOT_HELD|Table 3 Actions|12|First ID");
  }

  @Test
  void finds_what_was_held_before_and_is_lost_or_comes_of_nothing() throws IOException {
    Path before = workbook("japan", Sample.japan());
    List<AefRow> rows = changed(Sample.japanNextYear(), 3, new HoldingRow(Sample.block(61, 69)));
    rows = changed(rows, 4, new HoldingRow(Sample.block(81, 101)));
    rows = changed(rows, 2, Sample.use(50, 60));
    AefReport report = AefValidator.validate(before, workbook("next", rows));
    assertThat(report.openingKnown()).isTrue();
    assertThat(lines(report))
        .containsExactlyInAnyOrder(
            "C13|NOT_HELD|Table 4 Holdings|10|First ID",
            "C13|OUT_OF_NOTHING|Table 4 Holdings|11|First ID",
            "C13|OUT_WITHOUT_IN|Table 3 Actions|11|First ID");
    assertThat(report.findings().get(0).file()).isEqualTo(before.toString());
    assertThat(report.findings().get(0).sentence(Locale.ENGLISH)).contains("70-70");
  }

  @Test
  void finds_a_second_use_and_a_second_acquisition() throws IOException {
    List<AefRow> rows = Sample.japan();
    rows.add(4, Sample.use(40, 50));
    rows.add(4, Sample.acquisition(60, 61, "2026-07-01T00:00:00.000Z"));
    assertThat(lines(AefValidator.validate(workbook("japan", rows))))
        .contains(
            "C13|IN_TWICE|Table 3 Actions|13|First ID",
            "C13|OUT_TWICE|Table 3 Actions|15|First ID");
  }

  @Test
  void holds_two_parties_against_each_other() throws IOException {
    List<AefRow> host = Sample.thailand();
    host.set(3, Sample.firstTransfer(61, 90, "2026-05-02T00:00:00.123Z"));
    host.add(4, Sample.firstTransfer(201, 205, "2026-05-03T00:00:00.000Z"));
    Path japan = workbook("japan", Sample.japan());
    Path thailand = workbook("thailand", host);
    AefReport report = AefValidator.validate(japan, thailand);
    assertThat(lines(report))
        .containsExactlyInAnyOrder(
            "C12|NOT_TRANSFERRED|Table 3 Actions|12|First ID",
            "C12|NOT_ACQUIRED|Table 3 Actions|13|First ID");
    assertThat(report.findings())
        .anyMatch(found -> found.file().equals(japan.toString()) && found.row() == 12)
        .anyMatch(found -> found.file().equals(thailand.toString()) && found.row() == 13);
    assertThat(lines(AefValidator.validate(thailand, japan)))
        .containsExactlyInAnyOrderElementsOf(lines(report));
  }

  @Test
  void parties_must_say_the_same_of_a_serial() throws IOException {
    Path japan = workbook("japan", Sample.japan());
    Path thailand = folder.resolve("thailand.xlsx");
    Workbooks.of(Sample.thailand()).cell(AefTable.ACTIONS, 11, "Vintage", 2025).write(thailand);
    assertThat(lines(AefValidator.validate(thailand, japan)))
        .containsExactly("C12|DIFFERENT_SIDES|Table 3 Actions|11|First ID");
  }

  @Test
  void files_of_other_years_cannot_agree() throws IOException {
    Path next = workbook("next", Sample.japanNextYear());
    Path thailand = workbook("thailand", Sample.thailand());
    assertThat(lines(AefValidator.validate(next, thailand)))
        .containsExactly("C12|DIFFERENT_YEARS|Table 1 Submission|0|Reported year");
    assertThatThrownBy(() -> AefValidator.validate(next, next))
        .isInstanceOfSatisfying(
            AefFileException.class,
            e -> assertThat(e.problem()).isEqualTo(AefFileException.Problem.NOT_COMPARABLE));
  }

  @Test
  void lists_some_and_counts_all() throws IOException {
    List<AefRow> rows = Sample.thailand();
    for (int i = 0; i < 300; i++) {
      rows.add(4, Sample.firstTransfer(1_000 + i, 1_000 + i, "2026-05-02T00:00:00.123Z"));
    }
    AefReport report =
        AefValidator.validate(workbook("thailand", rows), workbook("japan", Sample.japan()));
    assertThat(report.count(AefCheck.C12)).isEqualTo(300);
    assertThat(report.findings()).hasSize(AefReport.LISTED);
  }

  @ParameterizedTest
  @EnumSource(AefProblem.class)
  void every_problem_has_a_sentence_of_the_same_facts(AefProblem problem) {
    String english = ProblemTexts.in(Locale.ENGLISH).template(problem.name());
    String japanese = ProblemTexts.in(Locale.JAPANESE).template(problem.name());
    assertThat(facts(japanese)).containsExactlyInAnyOrderElementsOf(facts(english));
    assertThat(AefReport.about(problem.check(), Locale.ENGLISH)).isNotBlank();
    assertThat(AefReport.about(problem.check(), Locale.JAPANESE)).isNotBlank();
  }

  private static List<String> facts(String template) {
    return java.util.regex.Pattern.compile("\\{[a-z]+}")
        .matcher(template)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void no_bundle_has_a_key_twice_or_one_too_many() throws IOException {
    for (String name : List.of("problems.properties", "problems_ja.properties")) {
      Properties loaded = new Properties();
      String text;
      try (java.io.InputStream in =
          java.util.Objects.requireNonNull(AefProblem.class.getResourceAsStream(name))) {
        text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      }
      loaded.load(new java.io.StringReader(text));
      long lines = text.lines().filter(line -> line.contains("=") && line.charAt(0) != '#').count();
      assertThat(loaded).hasSize((int) lines);
      assertThat(loaded).hasSize(AefProblem.values().length + AefCheck.values().length);
    }
  }

  @Test
  void a_file_that_is_none_is_said_to_be_none() throws IOException {
    Path text = folder.resolve("notes.xlsx");
    Files.writeString(text, "Dear all,\nplease find attached\n");
    assertThatThrownBy(() -> AefValidator.validate(text))
        .isInstanceOfSatisfying(
            AefFileException.class,
            e -> assertThat(e.problem()).isEqualTo(AefFileException.Problem.NO_SUBMISSION));
  }
}
