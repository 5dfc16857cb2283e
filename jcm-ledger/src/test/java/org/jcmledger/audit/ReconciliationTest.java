package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.audit.Town.*;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static AuditReport compared(Forger one, Forger other) {
    return LedgerAudit.of(one.log(), "one").threads(1).against(other.log(), "two").run();
  }

  private static List<String> sentences(AuditReport report) {
    return report.findings().stream().map(Finding::english).toList();
  }

  @Test
  void equal_ledgers_agree_however_they_came_to_it() {
    Forger there =
        town().write(transferred(ALICE, "A", "B", "1-5")).write(transferred(BOB, "B", "A", "1-5"));
    assertThat(compared(town(), there).findings()).isEmpty();
  }

  @Test
  void a_swap_of_equal_totals_shows_by_its_serials() {
    Forger there =
        town()
            .write(transferred(ALICE, "A", "B", "1-10"))
            .write(transferred(BOB, "B", "A", "61-70"));
    AuditReport report = compared(town(), there);
    assertThat(sentences(report))
        .containsExactlyInAnyOrder(
            "Serials 1-10 of book JP are in JP/A in this ledger and in JP/B in two.",
            "Serials 61-70 of book JP are in JP/B in this ledger and in JP/A in two.");
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.events()).hasSize(2))
        .extracting(finding -> finding.atStake().amount())
        .containsOnly(10L);
  }

  @Test
  void serials_that_one_side_lacks_and_restrictions_are_differences_too() {
    Forger more =
        decide(town(), "MN-2", line("MN002", 2019, 50, 40, 10))
            .write(issued("MN-2/1", 2019, 101, "A", 40))
            .write(restricted("R1", "A", "1-3"));
    assertThat(sentences(compared(more, town())))
        .containsExactlyInAnyOrder(
            "Serials 101-140 of book JP are in JP/A in this ledger and in - in two.",
            "Serials 1-3 of book JP are in restricted in this ledger and in free in two.",
            "Decision MN-2, line MN-2/1, is not the same in two: 50 tCO2e [MN002]"
                + " 2019-01-01/2019-12-31 2019 != -.");
    assertThat(sentences(compared(town(), more)))
        .contains("Serials 101-140 of book JP are in - in this ledger and in JP/A in two.");
  }

  @Test
  void an_account_of_another_holder_is_another_one() {
    AuditReport report = compared(japan(120, 100, ALICE), japan(120, 100, Actor.of("Mallory Ltd")));
    assertThat(sentences(report))
        .containsExactly(
            "Serials 1-100 of book JP are in JP/A ("
                + ALICE.name()
                + ", entity holding) in this ledger and in JP/A (Mallory Ltd, entity holding) in"
                + " two.");
    assertThat(report.findings().get(0).events())
        .extracting(EventRef::type)
        .containsExactly("jcm.AccountOpened", "jcm.AccountOpened");
    assertThat(compared(japan(120, 100, ALICE), japan(120, 100, ALICE)).findings()).isEmpty();
  }

  private static Forger japan(long total, long share) {
    return japan(total, share, ALICE);
  }

  private static Forger japan(long total, long share, Actor holder) {
    return declared(scope(Registry.JP))
        .write(new BookOpened(DAY, JAPAN, JP, ZoneId.of("Asia/Tokyo")))
        .write(account("A", AccountKind.ENTITY_HOLDING, holder))
        .write(notifiedBy(JAPAN, JP, "MN-1", share(1, "MN001", 2019, total, share)))
        .write(issued("MN-1/1", 2019, 1, "A", share));
  }

  private static Forger mongolia(long total, long share) {
    return declared(scope(MN))
        .write(new BookOpened(DAY, HOST, MN, ZoneId.of("Asia/Ulaanbaatar")))
        .write(
            new AccountOpened(
                DAY,
                HOST,
                MN,
                number("M"),
                AccountKind.GOVERNMENT_HOLDING,
                Actor.of("Mongolia"),
                BilingualName.english("Mongolia"),
                false))
        .write(notifiedBy(HOST, MN, "MN-1", share(1, "MN001", 2019, total, share)))
        .write(issuedIn(MN, HOST, "MN-1/1", 2019, 1, "M", share));
  }

  private static LedgerScope scope(Registry book) {
    SortedSet<Registry> books = new TreeSet<>(List.of(book));
    return new LedgerScope(Optional.of(books), Optional.of(new TreeSet<>()), false);
  }

  @Test
  void two_sides_that_keep_to_the_total_agree() {
    AuditReport report = compared(japan(120, 100), mongolia(120, 20));
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(report.open().toString()).contains("by the committee of MN");
  }

  @Test
  void two_sides_that_issue_more_than_was_decided_are_found() {
    AuditReport report = compared(japan(120, 100), mongolia(120, 21));
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            FindingCode.DECISIONS_DISAGREE, FindingCode.SIDES_ABOVE_THE_TOTAL);
    assertThat(report.findings())
        .filteredOn(finding -> finding.code() == FindingCode.SIDES_ABOVE_THE_TOTAL)
        .singleElement()
        .satisfies(finding -> assertThat(finding.atStake().amount()).isEqualTo(1));
  }

  @Test
  void a_line_with_two_contents_is_found() {
    assertThat(compared(japan(120, 100), mongolia(130, 20)).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DECISIONS_DISAGREE);
  }
}
