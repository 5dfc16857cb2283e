package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NaiveLedgerTest {

  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final Actor REGISTRY = Actor.of("registry");
  private static final AccountNumber ALICE = AccountNumber.of("ALICE");
  private static final AccountNumber BOB = AccountNumber.of("BOB");
  private static final DecisionId DECISION = DecisionId.of("MN-1");
  private static final LineRef LINE = LineRef.of(DECISION, 1);
  private static final LineRef WAITING = LineRef.of(DECISION, 2);
  private static final RestrictionId RESTRICTION = RestrictionId.of("R-1");

  private final NaiveLedger ledger = new NaiveLedger();
  private int requests;

  private void record(BookEvent event) {
    ledger.record(RequestId.of("r" + ++requests), List.of(event));
  }

  private static NotifiedLine line(int number, String project, long amount) {
    return new NotifiedLine(
        number,
        new TreeSet<>(List.of(ProjectId.of(project))),
        MonitoringPeriod.of(LocalDate.of(2015, 9, 20), LocalDate.of(2016, 5, 15)),
        Vintage.of(2016),
        false,
        Credits.of(50),
        Tonnes.of(amount));
  }

  private static CreditsIssued issued(SerialRange... parts) {
    List<AllocatedRange> allocations =
        List.of(new AllocatedRange(ALICE, parts[0]), new AllocatedRange(BOB, parts[1]));
    SerialRange all = parts[0].span(parts[1]);
    return new CreditsIssued(DAY, REGISTRY, Registry.JP, LINE, Vintage.of(2016), all, allocations);
  }

  private static CreditsTransferred transferred(
      AccountNumber from, AccountNumber to, long first, long last) {
    SerialSet serials = SerialSet.of(SerialRange.of(first, last));
    return new CreditsTransferred(DAY, REGISTRY, Registry.JP, from, to, serials);
  }

  @BeforeEach
  void issue() {
    record(
        new IssuanceNotified(
            DAY,
            REGISTRY,
            Registry.JP,
            DECISION,
            FactDate.on(DAY),
            List.of(line(1, "MN001", 40), line(2, "MN002", 7))));
    record(issued(SerialRange.of(1, 30), SerialRange.of(31, 40)));
  }

  @Test
  void tellsWhereEachSerialIs() {
    record(transferred(ALICE, BOB, 5, 6));
    NaiveBook japan = ledger.book(Registry.JP);

    assertThat(japan.accountOf(4)).contains(ALICE);
    assertThat(japan.accountOf(5)).contains(BOB);
    assertThat(japan.accountOf(41)).isEqualTo(Optional.empty());
    assertThat(japan.balance(BOB)).isEqualTo(12);
    assertThat(japan.holdings(BOB)).hasToString("[5-6, 31-40]");
  }

  @Test
  void tellsWhatIsNotifiedButNotIssued() {
    assertThat(ledger.book(Registry.JP).open()).isEqualTo(Map.of(WAITING, 7L));
  }

  @Test
  void countsTheRestrictionsOnASerial() {
    SerialSet serials = SerialSet.of(SerialRange.of(5, 6));
    record(
        new DisposalRestricted(
            DAY, REGISTRY, Registry.JP, RESTRICTION, ALICE, serials, Wording.of("court")));
    assertThat(ledger.book(Registry.JP).restricted()).isEqualTo(serials);

    record(new RestrictionReleased(DAY, REGISTRY, Registry.JP, RESTRICTION, Wording.of("court")));
    assertThat(ledger.book(Registry.JP).restricted()).isEqualTo(SerialSet.empty());
  }

  @Test
  void contradictsEventsThatCannotHaveHappened() {
    assertThatThrownBy(() -> record(transferred(BOB, ALICE, 30, 31)))
        .hasMessageContaining("serial 30 is in ALICE and not in BOB");
    assertThatThrownBy(() -> record(transferred(BOB, ALICE, 40, 41)))
        .hasMessageContaining("serial 41 was never issued");
    assertThatThrownBy(() -> record(issued(SerialRange.of(40, 41), SerialRange.of(42, 43))))
        .hasMessageContaining("serial 40 is issued after 40");
  }
}
