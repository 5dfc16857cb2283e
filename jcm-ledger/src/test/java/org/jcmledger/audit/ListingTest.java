package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.audit.Town.*;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final String HEADER =
      "registry,batch,project,vintage,first,last,quantity,status,holder";
  private static final String ALL = HEADER + ",activity,country,period_start,period_end";

  private static Listing listing(String... lines) throws IOException {
    return Listing.read("other.csv", new StringReader(String.join("\n", lines)), Map.of());
  }

  private static AuditReport audited(Forger forger, Listing... listings) {
    LedgerAudit audit = LedgerAudit.of(forger.log(), "a").threads(1);
    for (Listing listing : listings) {
      audit.listing(listing);
    }
    return audit.run();
  }

  private static List<FindingCode> codes(AuditReport report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  @Test
  void a_block_that_is_live_in_both_is_found_with_its_row_and_its_issuance() throws IOException {
    AuditReport report = audited(town(), listing(HEADER, "JP,,x,2019,51,70,20,Active,Carol"));
    assertThat(codes(report))
        .containsExactly(FindingCode.BLOCK_LIVE_ELSEWHERE, FindingCode.BLOCK_LIVE_ELSEWHERE);
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.rows()).containsExactly(new RowRef("other.csv", 2));
              assertThat(finding.events()).isNotEmpty();
              assertThat(finding.atStake().amount()).isEqualTo(10);
            });
  }

  @Test
  void names_of_the_registry_may_be_the_longer_ones() throws IOException {
    for (String name : List.of("JPN", "JPN01", "jp")) {
      assertThat(codes(audited(town(), listing(HEADER, name + ",,,,1,5,5,held,"))))
          .containsExactly(FindingCode.BLOCK_LIVE_ELSEWHERE);
    }
    assertThat(codes(audited(town(), listing(HEADER, "ID,,,,1,5,5,held,")))).isEmpty();
  }

  @Test
  void what_was_retired_here_may_not_live_there_but_what_was_cancelled_may() throws IOException {
    Forger forger =
        town()
            .write(retired(ALICE, "A", "RET", "1-10"))
            .write(cancelled(ALICE, "A", "CAN", "11-20"));
    assertThat(codes(audited(forger, listing(HEADER, "JP,,,,1,10,10,live,"))))
        .containsExactly(FindingCode.RETIRED_HERE_LIVE_ELSEWHERE);
    assertThat(codes(audited(forger, listing(HEADER, "JP,,,,11,20,10,live,")))).isEmpty();
    assertThat(codes(audited(forger, listing(HEADER, "JP,,,,21,30,10,retired,")))).isEmpty();
  }

  @Test
  void a_status_that_says_nothing_leaves_a_question() throws IOException {
    AuditReport report = audited(town(), listing(HEADER, "JP,,,,1,10,10,pending,"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(report.open().toString()).contains("1 rows of the listing other.csv");
  }

  @Test
  void overlaps_are_found_within_a_batch_only() throws IOException {
    AuditReport report =
        audited(
            town(),
            listing(
                HEADER,
                "GS,7,,,1,100,100,held,a",
                "GS,8,,,50,60,11,held,b",
                "GS,7,,,101,200,100,held,c",
                "gs,7,,,40,45,6,held,d",
                "GS,7,,,200,210,11,held,e"));
    assertThat(codes(report))
        .containsExactly(FindingCode.LISTING_BLOCKS_OVERLAP, FindingCode.LISTING_BLOCKS_OVERLAP);
    assertThat(report.findings())
        .extracting(finding -> finding.atStake().amount())
        .containsExactly(6L, 1L);
  }

  @Test
  void quantities_are_those_of_inclusive_ranges() throws IOException {
    AuditReport report =
        audited(
            town(),
            listing(
                HEADER,
                "X,,,,1233022,1234023,1002,held,",
                "X,,,,9,10,1,held,",
                "X,,,,20,25,,held,"));
    assertThat(codes(report)).containsExactly(FindingCode.LISTING_QUANTITY_DIFFERS);
    assertThat(report.findings().get(0).english())
        .isEqualTo("The row other.csv:3 says 1 for serials 9 to 10, which are 2.");
    assertThat(report.verdict()).isNotEqualTo(Verdict.BREACH);
  }

  @Test
  void bad_rows_are_named_by_their_line_and_the_rest_is_audited() throws IOException {
    Listing listing =
        listing(
            HEADER,
            "X,,,,1,9,9,held,",
            "X,,,,9,1,9,held,",
            "X,,,,five,9,9,held,",
            "X,,\"open,,1,9,9,held,",
            "X,,,,1",
            "X,,\"two\nlines\",,20,29,10,held,",
            ",,,,1,9,9,held,",
            "X,,,,5,9,5,held,");
    AuditReport report = audited(town(), listing);
    assertThat(codes(report))
        .containsExactly(
            FindingCode.LISTING_BLOCKS_OVERLAP,
            FindingCode.LISTING_ROW_UNREADABLE,
            FindingCode.LISTING_ROW_UNREADABLE,
            FindingCode.LISTING_ROW_UNREADABLE,
            FindingCode.LISTING_ROW_UNREADABLE,
            FindingCode.LISTING_ROW_UNREADABLE);
    assertThat(report.findings().stream().skip(1).flatMap(finding -> finding.rows().stream()))
        .extracting(RowRef::line)
        .containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 9L);
    assertThat(report.scanned().listings()).containsExactly(new ListingResult("other.csv", 8, 5));
  }

  @Test
  void columns_may_be_in_any_order_marked_ended_and_named_otherwise() throws IOException {
    List<String> lines =
        List.of(
            "\ufeffLast,Serial Start,registry,batch,project,vintage,quantity,status,holder,more",
            "10,1,JP,,,2019,10,live,Carol,x");
    String text = String.join("\r\n", lines);
    Listing listing =
        Listing.read("other.csv", new StringReader(text), Map.of("first", "Serial Start"));
    assertThat(codes(audited(town(), listing))).containsExactly(FindingCode.BLOCK_LIVE_ELSEWHERE);
    assertThatThrownBy(() -> Listing.read("other.csv", new StringReader(text), Map.of()))
        .isInstanceOf(AuditInputException.class)
        .hasMessageContaining("first");
    assertThatThrownBy(() -> Listing.read("x", new StringReader(""), Map.of()))
        .isInstanceOf(AuditInputException.class);
  }

  private static Forger linked() {
    Forger forger = town();
    forger.write(
        new ProjectRegistered(
            FactDate.on(DAY.minusDays(20)),
            COMMITTEE,
            MONGOLIA,
            ProjectId.of("MN003"),
            new ProjectDescription(
                Wording.of("A solar park in the Gobi"),
                Optional.empty(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>(List.of(LinkedRegistration.of("T-VER", "T 17")))),
            Optional.empty()));
    return decide(forger, "MN-7", line("MN003", 2020, 50, 40, 10));
  }

  @Test
  void a_linked_activity_credited_there_for_the_same_days_is_a_breach() throws IOException {
    String there = "T-VER,,Other title,2020,1,9,9,%s,,T-17,Mongolia,2020-12-31,2021-05-31";
    AuditReport report = audited(linked(), listing(ALL, String.format(there, "retired")));
    assertThat(codes(report)).containsExactly(FindingCode.ACTIVITY_CREDITED_ELSEWHERE);
    assertThat(codes(audited(linked(), listing(ALL, String.format(there, "cancelled"))))).isEmpty();
    String after = "T-VER,,Other title,2021,1,9,9,held,,T-17,Mongolia,2021-01-01,2021-05-31";
    assertThat(codes(audited(linked(), listing(ALL, after)))).isEmpty();
  }

  @Test
  void a_linked_activity_without_a_listing_leaves_a_question() {
    AuditReport report = audited(linked());
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(report.open().toString()).contains("Project MN003 is also activity T 17 of T-VER");
  }

  @Test
  void what_an_auditor_declares_the_same_counts_as_linked() throws IOException {
    SameActivities same =
        SameActivities.read(
            "same.csv",
            new StringReader("project,programme,reference\nMN001,VCS,3052\nnonsense,VCS,1\n"));
    AuditReport report =
        LedgerAudit.of(town().log(), "a")
            .threads(1)
            .sameActivities(same)
            .listing(listing(ALL, "VCS,,x,2019,1,9,9,held,,3052,MN,,"))
            .run();
    assertThat(codes(report))
        .containsExactly(
            FindingCode.ACTIVITY_CREDITED_ELSEWHERE, FindingCode.LISTING_ROW_UNREADABLE);
  }

  @Test
  void a_similar_title_in_the_same_country_is_a_lead() throws IOException {
    AuditReport report =
        audited(
            linked(),
            listing(
                ALL,
                "VCS,,Solar Parks of the Gobi (Phase 2),2015,1,9,9,held,,77,Mongolia,,",
                "VCS,,Solar Parks of the Gobi (Phase 2),2016,10,19,10,held,,77,Mongolia,,",
                "VCS,,Solar Park Gobi,2015,20,29,10,held,,78,Indonesia,,",
                "VCS,,Solar cookers,2015,30,39,10,held,,79,Mongolia,,"));
    assertThat(codes(report)).containsExactly(FindingCode.SIMILAR_ACTIVITY_ELSEWHERE);
    assertThat(report.count(Severity.LEAD)).isEqualTo(1);
    assertThat(report.verdict()).isNotEqualTo(Verdict.BREACH);
  }

  @Test
  void a_hundred_thousand_rows_are_read_and_audited() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int i = 0; i < 100_000; i++) {
      lines.add(
          "GS,"
              + i % 50
              + ",p,2019,"
              + (i / 50 * 10 + 1)
              + ","
              + (i / 50 * 10 + 10)
              + ",10,held,h");
    }
    AuditReport report = audited(town(), listing(lines.toArray(String[]::new)));
    assertThat(report.findings()).isEmpty();
    assertThat(report.scanned().listings().get(0).rows()).isEqualTo(100_000);
  }
}
