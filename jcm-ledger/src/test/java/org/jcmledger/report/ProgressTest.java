package org.jcmledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table of progress by partner country, and the views it is made from. */
class ProgressTest {

  private static final String LINES =
      """
      {"command":"SignBilateralDocument","request":"1","by":"J","on":"2013-07-02","committee":"VN"}
      {"command":"SignBilateralDocument","request":"2","by":"J","on":"2013-01","committee":"MN"}
      {"command":"SignMemorandum","request":"3","by":"J","on":"2015-12-07","committee":"PH"}
      {"command":"SignMemorandum","request":"4","by":"J","on":"2012-12-06","committee":"MN"}
      {"command":"RecordMeeting","request":"5","by":"J","on":"../2015-12-14","committee":"MN","number":1}
      {"command":"RecordMeeting","request":"6","by":"J","on":"FY2014","committee":"MN","number":2}
      {"command":"ApproveMethodology","request":"7","by":"J","on":"2014-02-20","committee":"MN",\
      "methodology":"MN_AM001","title":"Lines","scope":"energy-distribution"}
      {"command":"RegisterProject","request":"8","by":"J","on":"2015-06-30","committee":"MN",\
      "project":"MN001","title":"Boilers"}
      {"command":"AdoptSupport","request":"9","by":"J","on":"FY2013","support":"MN-1","country":"MN"}
      {"command":"AdoptSupport","request":"10","by":"J","on":"2015-11-01","support":"TH-1",\
      "country":"TH"}
      {"command":"AdoptStudy","request":"11","by":"J","on":"FY2015","study":"C-1","country":"MN",\
      "title":"T","municipality":{"en":"K"},"city":{"en":"U"}}
      """;

  private final JcmLedger ledger =
      JcmLedger.inMemory(
          new LedgerDeclared(Actor.of("J"), Wording.of("A trial"), LedgerScope.everything()),
          InstantSource.fixed(Instant.parse("2015-12-14T03:00:00Z")));

  ProgressTest() throws IOException {
    List<String> outcomes = new ArrayList<>();
    CommandFile.submitAll(
        ledger, new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)), outcomes::add);
    assertThat(outcomes).hasSize(11).allMatch(line -> line.contains("\"accepted\""));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Progress.Row mongolia(int meetings, int projects, int methodologies, int supports) {
    return new Progress.Row(
        PartnerCountry.of("MN"),
        FactDate.parse("2013-01"),
        meetings,
        projects,
        methodologies,
        supports);
  }

  @Test
  void counts_by_partner_in_the_order_of_signing() {
    Progress progress = Progress.of(ledger.view());
    assertThat(progress.rows())
        .containsExactly(
            mongolia(2, 1, 1, 1),
            new Progress.Row(PartnerCountry.of("VN"), FactDate.parse("2013-07-02"), 0, 0, 0, 0));
    assertThat(progress.total()).isEqualTo(new Progress.Total(2, 2, 1, 1, 1));
  }

  @Test
  void names_memoranda_with_countries_that_are_no_partners() {
    assertThat(Progress.of(ledger.view()).memorandaOnly())
        .extracting(MemorandumSigned::committee)
        .containsExactly(PartnerCountry.of("PH"));
  }

  @Test
  void keeps_supports_in_other_countries_out_of_rows_and_total() {
    assertThat(Progress.of(ledger.view()).supportsElsewhere()).isEqualTo(1);
  }

  @Test
  void counts_as_of_a_day_what_had_certainly_happened() {
    assertThat(Progress.of(ledger.asOf(LocalDate.parse("2015-03-30"))).rows().get(0))
        .isEqualTo(mongolia(0, 0, 1, 1));
    assertThat(Progress.of(ledger.asOf(LocalDate.parse("2015-03-31"))).rows().get(0))
        .isEqualTo(mongolia(1, 0, 1, 1));
    assertThat(Progress.of(ledger.asOf(LocalDate.parse("2015-12-14"))).rows().get(0))
        .isEqualTo(mongolia(2, 1, 1, 1));
    assertThat(Progress.of(ledger.asOf(LocalDate.parse("2013-01-30"))).rows()).isEmpty();
  }

  @Test
  void the_views_keep_what_was_told_in_the_order_of_the_record() {
    CommitteeView mongolia = ledger.view().committee(PartnerCountry.of("MN"));
    assertThat(mongolia.meetings()).extracting(m -> m.number()).containsExactly(1, 2);
    assertThat(mongolia.memoranda()).hasSize(1);
    assertThat(mongolia.project(mongolia.projects().get(0).project())).isPresent();
    assertThat(ledger.view().committees())
        .extracting(c -> c.partner().code())
        .containsExactly("MN", "PH", "VN");
    assertThat(ledger.view().committee(PartnerCountry.of("LA")).bilateralDocument()).isEmpty();
    assertThat(ledger.view().programme().studies()).hasSize(1);
    assertThat(ledger.view().programme().supports()).hasSize(2);
  }

  @Test
  void views_with_other_facts_differ() {
    LedgerView all = ledger.view();
    assertThat(all).isEqualTo(ledger.asRecordedAt(Instant.parse("2015-12-14T03:00:00Z")));
    assertThat(all.programme())
        .isNotEqualTo(ledger.asOf(LocalDate.parse("2014-04-01")).programme());
    assertThat(all.committee(PartnerCountry.of("MN")))
        .isNotEqualTo(
            ledger.asOf(LocalDate.parse("2014-04-01")).committee(PartnerCountry.of("MN")));
  }
}
