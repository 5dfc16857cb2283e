package org.jcmledger.report.aef.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Party;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTable;
import org.jcmledger.report.aef.SubmissionVersion;
import org.jcmledger.report.aef.check.AefReport;
import org.jcmledger.report.aef.check.AefValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AefExportTest {

  private static final Party TH = Party.of("TH");
  private static final SubmissionVersion SECOND = SubmissionVersion.parse("1.1");

  private static final String RETIRE =
      """
      {'command':'RetireCredits','request':'r1','by':'Alpha','on':'2026-03-01','book':'JP','from':'A','to':'R','serials':['31-50'],'purpose':{'ndc':'2021-2030','yearOfUse':2025}}
      """;

  private static final String CANCEL =
      """
      {'command':'CancelCredits','request':'c1','by':'Alpha','on':'2026-03-02','book':'JP','from':'A','to':'C','serials':['51-60'],'purpose':'voluntary','beneficiary':'Alpha','reason':'offset'}
      """;

  private static final String CANCEL_FOR_OTHERS =
      """
      {'command':'CancelCredits','request':'c2','by':'Chao','on':'2026-03-03','book':'TH','from':'H','to':'C','serials':['1-5'],'purpose':'other-international-mitigation','beneficiary':'An airline','reason':'CORSIA'}
      """;

  @TempDir Path folder;

  /** The rows of a table without what is NA or empty. */
  private static List<String> rows(Article6 story, AefRequest asked, AefTable table)
      throws IOException {
    List<String> rows = new ArrayList<>();
    story
        .ledger()
        .submission(asked)
        .writeTo(
            row -> {
              if (row.table() == table) {
                rows.add(short1(row));
              }
            });
    return rows;
  }

  private static String short1(AefRow row) {
    return String.join(
        "|",
        row.cells().stream()
            .map(Object::toString)
            .filter(cell -> !cell.isEmpty() && !cell.equals("NA"))
            .toList());
  }

  private Path file(Article6 story, AefRequest asked) throws IOException {
    Path file =
        folder.resolve(asked.party() + "-" + asked.year() + "-" + asked.version() + ".xlsx");
    AefFiles.writeWorkbook(file, story.ledger().submission(asked));
    return file;
  }

  private static void clean(AefReport report) {
    assertThat(report.findings()).isEmpty();
    assertThat(report.clean()).isTrue();
  }

  @Test
  void both_parties_rows_come_of_one_issuance() throws IOException {
    try (Article6 story = Article6.begun()) {
      String block = "CA0099|%s|THA|JPN01|1|80|JCM|1|80|GHG|80|Emission reductions|2024";
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.ACTIONS))
          .containsExactly(
              "2026-02-01T00:00:00.000Z|First transfer|First transfer to another Party|"
                  + block.formatted("TH-1")
                  + "|JPN");
      assertThat(rows(story, AefRequest.first(Party.JP, 2026), AefTable.ACTIONS))
          .containsExactly(
              "2026-02-01T00:00:00.000Z|Acquisition|" + block.formatted("JP-1") + "|THA");
      assertThat(rows(story, AefRequest.first(Party.JP, 2026), AefTable.HOLDINGS))
          .containsExactly(block.formatted("JP-1"));
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.HOLDINGS)).isEmpty();
      clean(
          AefValidator.validate(
              file(story, AefRequest.first(Party.JP, 2026)),
              file(story, AefRequest.first(TH, 2026))));
    }
  }

  @Test
  void uses_and_cancellations_leave_the_holdings() throws IOException {
    try (Article6 story = Article6.begun()) {
      story.load("2026-03-05T00:00:00.001Z", RETIRE + CANCEL + CANCEL_FOR_OTHERS);
      assertThat(rows(story, AefRequest.first(Party.JP, 2026), AefTable.ACTIONS).subList(1, 3))
          .containsExactly(
              "2026-03-05T00:00:00.001Z|Use|CA0099|JP-1|THA|JPN01|31|50|JCM|31|50|GHG|20"
                  + "|Emission reductions|2024|JPN|JP-ALPHA|2025",
              "2026-03-05T00:00:00.001Z|Cancellation|Other cancellations|CA0099|JP-1|THA|JPN01"
                  + "|51|60|JCM|51|60|GHG|10|Emission reductions|2024|JPN|JP-ALPHA");
      assertThat(rows(story, AefRequest.first(Party.JP, 2026), AefTable.HOLDINGS))
          .containsExactly(
              "CA0099|JP-1|THA|JPN01|1|30|JCM|1|30|GHG|30|Emission reductions|2024",
              "CA0099|JP-1|THA|JPN01|61|80|JCM|61|80|GHG|20|Emission reductions|2024");
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.ACTIONS).subList(1, 2))
          .containsExactly(
              "2026-03-05T00:00:00.001Z|First transfer|Use or cancellation|CA0099|TH-1|THA|THA01"
                  + "|1|5|JCM|1|5|GHG|5|Emission reductions|2024|CORSIA|THA|TH-CHAO");
      clean(
          AefValidator.validate(
              file(story, AefRequest.first(Party.JP, 2026)),
              file(story, AefRequest.first(TH, 2026))));
    }
  }

  @Test
  void tables_2_and_5_have_each_party_s_own() throws IOException {
    try (Article6 story = Article6.begun()) {
      story.load(
          "2026-05-01T00:00:00.000Z",
          """
          {'command':'RevokeAuthorisation','request':'rv','by':'Thailand','on':'2026-04-30','committee':'TH','authorisation':'TH-1','reason':'a new law'}
          """);
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.AUTHORIZATIONS))
          .containsExactly(
              "TH-1|10/01/2026|CA0099|1|1000|GHG|Energy generation|Solar|NDC and OIMP|JPN"
                  + "|JP-ALPHA; TH-CHAO|CORSIA|2021 - 2030|Use or Cancellation"
                  + "|Revoked: 2026-04-30.");
      assertThat(rows(story, AefRequest.first(Party.JP, 2026), AefTable.AUTHORIZATIONS))
          .containsExactly(
              "JP-1|11/01/2026|CA0099|1|GHG|Energy generation|NDC|JPN|JP-ALPHA|2021 - 2030");
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.ENTITIES))
          .containsExactly(
              "10/01/2026|Alpha|JPN|JP-ALPHA|CA0099", "10/01/2026|Chao|THA|TH-CHAO|CA0099");
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.SUBMISSION))
          .containsExactly("THA|1.0|2026|15/04/2027|2021|2030");
    }
  }

  @Test
  void a_year_is_of_what_was_recorded_in_it_and_stays_the_same() throws IOException {
    try (Article6 story = Article6.begun()) {
      story.load("2026-12-31T23:59:59.999Z", RETIRE);
      Path before = file(story, AefRequest.first(Party.JP, 2026));
      Path kept = folder.resolve("kept.xlsx");
      java.nio.file.Files.move(before, kept);
      story.load("2027-01-01T00:00:00.000Z", CANCEL);
      Path after = file(story, AefRequest.first(Party.JP, 2026));
      assertThat(after).hasSameBinaryContentAs(kept);
      assertThat(rows(story, AefRequest.first(Party.JP, 2027), AefTable.ACTIONS))
          .singleElement()
          .asString()
          .startsWith("2027-01-01T00:00:00.000Z|Cancellation|");
      clean(AefValidator.validate(after, file(story, AefRequest.first(Party.JP, 2027))));
    }
  }

  @Test
  void a_correction_is_another_version() throws IOException {
    try (Article6 story = Article6.begun()) {
      story.load("2026-03-05T00:00:00.000Z", RETIRE);
      AefRequest first = AefRequest.first(Party.JP, 2026);
      List<String> before = rows(story, first, AefTable.HOLDINGS);
      story.load(
          "2027-02-01T00:00:00.000Z",
          """
          {'command':'CorrectMovement','request':'k','by':'registry','on':'2027-02-01','book':'JP','original':'r1','ground':'a court decided'}
          """);
      assertThat(rows(story, first, AefTable.HOLDINGS)).isEqualTo(before).hasSize(2);
      AefRequest second = first.corrected(SECOND, Instant.parse("2027-03-01T00:00:00.000Z"));
      assertThat(rows(story, second, AefTable.HOLDINGS)).hasSize(1);
      assertThat(rows(story, second, AefTable.ACTIONS)).hasSize(1);
      AefRequest earlier = first.corrected(SECOND, Instant.parse("2027-01-31T00:00:00.000Z"));
      assertThat(rows(story, earlier, AefTable.HOLDINGS)).isEqualTo(before);
      Path next = file(story, AefRequest.first(Party.JP, 2027));
      clean(AefValidator.validate(file(story, second), next));
      assertThat(AefValidator.validate(file(story, first), next).clean()).isFalse();
    }
  }

  /** A first transfer happens once: it outlives its cancellation's correction. */
  @Test
  void a_corrected_cancellation_leaves_its_first_transfer() throws IOException {
    try (Article6 story = Article6.begun()) {
      story.load(
          "2026-03-05T00:00:00.000Z",
          CANCEL_FOR_OTHERS
              + """
              {'command':'CorrectMovement','request':'k','by':'registry','on':'2026-03-04','book':'TH','original':'c2','ground':'a court decided'}
              """);
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.ACTIONS).get(1))
          .contains("|First transfer|Not yet defined|")
          .contains("|1|5|")
          .endsWith("the first transfer stands.");
      assertThat(rows(story, AefRequest.first(TH, 2026), AefTable.HOLDINGS)).hasSize(1);
      clean(AefValidator.validate(file(story, AefRequest.first(TH, 2026))));
    }
  }

  @Test
  void a_year_without_events_is_a_whole_submission() throws IOException {
    try (Article6 story = Article6.begun()) {
      AefRequest asked = AefRequest.first(Party.JP, 2030);
      assertThat(rows(story, asked, AefTable.ACTIONS)).isEmpty();
      assertThat(rows(story, asked, AefTable.HOLDINGS)).hasSize(1);
      AefRequest before = AefRequest.first(Party.JP, 2025);
      assertThat(rows(story, before, AefTable.AUTHORIZATIONS)).isEmpty();
      assertThat(rows(story, before, AefTable.HOLDINGS)).isEmpty();
      clean(AefValidator.validate(file(story, before)));
    }
  }

  @Test
  void says_of_whom_it_knows_nothing() throws IOException {
    try (Article6 story = Article6.begun()) {
      assertThatThrownBy(
              () ->
                  story
                      .ledger()
                      .submission(AefRequest.first(TH, 2026).of(CooperativeApproach.of("CA0001"))))
          .isInstanceOfSatisfying(
              AefExportException.class,
              e -> {
                assertThat(e.problem()).isEqualTo(AefExportException.Problem.UNKNOWN_APPROACH);
                assertThat(e.known()).isEqualTo("CA0099");
              });
    }
    try (Article6 japan =
        Article6.of(
            org.jcmledger.core.value.LedgerScope.japanWith(
                org.jcmledger.core.value.PartnerCountry.of("TH")))) {
      assertThatThrownBy(() -> japan.ledger().submission(AefRequest.first(Party.of("KE"), 2026)))
          .isInstanceOfSatisfying(
              AefExportException.class,
              e -> assertThat(e.problem()).isEqualTo(AefExportException.Problem.NO_FACTS))
          .hasMessageContaining("KEN")
          .hasMessageContaining("JPN");
    }
  }

  @Test
  void refuses_versions_that_would_not_stay_the_same() {
    AefRequest first = AefRequest.first(Party.JP, 2026);
    for (String moment : List.of("2026-06-01T00:00:00Z", "2026-12-31T23:59:59.999Z")) {
      assertThatThrownBy(() -> first.corrected(SECOND, Instant.parse(moment)))
          .isInstanceOf(InvalidValueException.class);
    }
    assertThatThrownBy(
            () -> first.corrected(SubmissionVersion.FIRST, Instant.parse("2027-06-01T00:00:00Z")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> AefRequest.first(Party.JP, 2020))
        .isInstanceOf(InvalidValueException.class);
  }
}
