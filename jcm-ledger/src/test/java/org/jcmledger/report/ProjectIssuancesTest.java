package org.jcmledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.report.ProjectIssuances.Line;
import org.jcmledger.report.ProjectIssuances.Side;
import org.jcmledger.report.ProjectIssuances.Status;
import org.junit.jupiter.api.Test;

/** What was decided to issue for a project and what both sides made of it. */
class ProjectIssuancesTest {

  private static final Registry MN = Registry.of("MN");
  private static final ProjectId MN001 = ProjectId.of("MN001");

  private static Line only(JcmLedger ledger, String project) {
    ProjectIssuances issuances = ledger.issuances(ProjectId.of(project));
    assertThat(issuances.lines()).hasSize(1);
    return issuances.lines().get(0);
  }

  private static Side issued(Registry registry, long amount, String serials, String day) {
    return new Side(
        registry,
        Tonnes.of(amount),
        Status.ISSUED,
        Optional.of(SerialRange.parse(serials)),
        Optional.of(LocalDate.parse(day)));
  }

  private static Side side(Registry registry, long amount, Status status) {
    return new Side(registry, Tonnes.of(amount), status, Optional.empty(), Optional.empty());
  }

  private static SortedSet<Registry> books(Registry... books) {
    return new TreeSet<>(java.util.List.of(books));
  }

  @Test
  void tells_what_was_decided() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Line line = only(ledger, "MN001");
      assertThat(line.line()).hasToString("MN-2016-09-29/1");
      assertThat(line.decided()).hasToString("2016-09-29");
      assertThat(line.period()).hasToString("2015-09-20/2016-05-15");
      assertThat(line.vintage().year()).isEqualTo(2016);
      assertThat(line.vintageAssumed()).isTrue();
      assertThat(line.total().amount()).isEqualTo(50);
    }
  }

  @Test
  void a_line_of_two_projects_is_a_line_of_each_and_is_not_split() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Line line = only(ledger, "ID002");
      assertThat(line.projects()).hasToString("[ID002, ID003]");
      assertThat(line.decided()).hasToString("../2016-05-13");
      assertThat(line.vintageAssumed()).isFalse();
      assertThat(line.total().amount()).isEqualTo(40);
      assertThat(line.japan()).isEqualTo(issued(Registry.JP, 31, "1-31", "2016-05-13"));
      assertThat(only(ledger, "ID003")).isEqualTo(line);
    }
  }

  @Test
  void what_one_side_has_not_issued_is_open() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Line line = only(ledger, "MN001");
      assertThat(line.sides())
          .containsExactly(
              issued(Registry.JP, 40, "32-71", "2016-09-30"), side(MN, 10, Status.OPEN));
      assertThat(line.japan().notified()).contains(Tonnes.of(40));
      assertThat(line.japan().issued()).contains(Tonnes.of(40));
      assertThat(line.japan().open()).contains(Tonnes.ZERO);
      assertThat(line.host().notified()).contains(Tonnes.of(10));
      assertThat(line.host().issued()).contains(Tonnes.ZERO);
      assertThat(line.host().open()).contains(Tonnes.of(10));
    }
  }

  @Test
  void a_side_of_nothing_is_complete_at_once() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Line line = only(ledger, "MN005");
      assertThat(line.japan()).isEqualTo(side(Registry.JP, 1, Status.OPEN));
      assertThat(line.host()).isEqualTo(side(MN, 0, Status.NOTHING_TO_ISSUE));
      assertThat(line.host().open()).contains(Tonnes.ZERO);
    }
  }

  private static final String NOTICE =
      """
      {'command':'OpenBook','request':'o','by':'registry','on':'2016-01-04','book':'JP','zone':'Asia/Tokyo'}
      {'command':'NotifyIssuance','request':'n','by':'registry','on':'2016-09-29','book':'JP','decision':'MN-2016-09-29','decided':'2016-09-28','lines':[{'number':1,'projects':['MN001'],'period':'2015-09-20/2016-05-15','vintage':2016,'total':50,'notified':40}]}
      """;

  @Test
  void a_book_that_is_not_held_here_is_said_to_be_so() throws Exception {
    LedgerScope japanOnly =
        new LedgerScope(Optional.of(books(Registry.JP)), Optional.of(new TreeSet<>()), false);
    try (JcmLedger ledger = Recorded.ledger(japanOnly, NOTICE)) {
      Line line = only(ledger, "MN001");
      assertThat(line.decided()).hasToString("2016-09-28");
      assertThat(line.japan()).isEqualTo(side(Registry.JP, 40, Status.OPEN));
      assertThat(line.host()).isEqualTo(side(MN, 10, Status.NOT_HELD_HERE));
      assertThat(line.host().issued()).isEmpty();
      assertThat(line.host().open()).isEmpty();
    }
  }

  @Test
  void a_book_that_has_not_heard_of_the_decision_is_said_to_be_so() throws Exception {
    LedgerScope bothBooks =
        new LedgerScope(Optional.of(books(Registry.JP, MN)), Optional.of(new TreeSet<>()), false);
    try (JcmLedger ledger = Recorded.ledger(bothBooks, NOTICE)) {
      Side host = only(ledger, "MN001").host();
      assertThat(host).isEqualTo(side(MN, 10, Status.NOT_NOTIFIED));
      assertThat(host.notified()).isEmpty();
      assertThat(host.issued()).contains(Tonnes.ZERO);
      assertThat(host.open()).isEmpty();
    }
  }

  @Test
  void a_host_book_alone_knows_japans_part_from_the_total() throws Exception {
    LedgerScope hostOnly =
        new LedgerScope(Optional.of(books(MN)), Optional.of(new TreeSet<>()), false);
    String notice =
        NOTICE
            .replace("'book':'JP'", "'book':'MN'")
            .replace("Asia/Tokyo", "Asia/Ulaanbaatar")
            .replace("'notified':40", "'notified':10");
    try (JcmLedger ledger = Recorded.ledger(hostOnly, notice)) {
      Line line = only(ledger, "MN001");
      assertThat(line.japan()).isEqualTo(side(Registry.JP, 40, Status.NOT_HELD_HERE));
      assertThat(line.host()).isEqualTo(side(MN, 10, Status.OPEN));
    }
  }

  @Test
  void a_committee_knows_its_decisions_without_any_book() throws Exception {
    LedgerScope committeeOnly =
        new LedgerScope(Optional.of(new TreeSet<>()), Optional.empty(), false);
    String decided =
        """
        {'command':'SignBilateralDocument','request':'mn','by':'Japan','on':'2013-01-08','committee':'MN'}
        {'command':'RegisterProject','request':'p','by':'Japan','on':'../2015-12-14','committee':'MN','project':'MN001','title':'Boilers'}
        {'command':'DecideIssuance','request':'d','by':'JC','on':'2016-09-29','committee':'MN','decision':'MN-2','lines':[{'projects':['MN001'],'period':'2016-01-01/2016-05-15','vintage':2016,'total':50,'japan':40,'host':10}]}
        {'command':'DecideIssuance','request':'e','by':'JC','on':'../2016-05-31','committee':'MN','decision':'MN-3','lines':[{'projects':['MN001'],'period':'2015-01-01/2015-05-15','vintage':2015,'total':2,'japan':1,'host':1}]}
        """;
    try (JcmLedger ledger = Recorded.ledger(committeeOnly, decided)) {
      ProjectIssuances issuances = ledger.issuances(MN001);
      assertThat(issuances.lines())
          .extracting(line -> line.line().toString())
          .containsExactly("MN-3/1", "MN-2/1");
      assertThat(issuances.lines().get(1).sides())
          .containsExactly(
              side(Registry.JP, 40, Status.NOT_HELD_HERE), side(MN, 10, Status.NOT_HELD_HERE));
    }
  }

  @Test
  void knows_what_was_so_on_a_day() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      LedgerScope scope = ledger.declaration().scope();
      assertThat(
              ProjectIssuances.of(ledger.asOf(LocalDate.of(2016, 9, 29)), scope, MN001)
                  .lines()
                  .get(0)
                  .japan())
          .isEqualTo(side(Registry.JP, 40, Status.OPEN));
      assertThat(ProjectIssuances.of(ledger.asOf(LocalDate.of(2016, 9, 28)), scope, MN001).lines())
          .isEmpty();
    }
  }
}
