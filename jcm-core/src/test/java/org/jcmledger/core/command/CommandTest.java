package org.jcmledger.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.decided;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command must have before any book looks at it. */
class CommandTest {

  private static final RequestId REQUEST = RequestId.of("r-1");
  private static final Actor BY = Actor.of("Somebody");
  private static final LocalDate DAY = day("2016-09-30");
  private static final BookDate ON = BookDate.of(DAY);
  private static final Registry JP = Registry.JP;
  private static final AccountNumber A = AccountNumber.of("A");
  private static final AccountNumber B = AccountNumber.of("B");
  private static final Wording WHY = words("Why");
  private static final LineRef LINE = line("MN-1", 1);
  private static final Allocation ALLOCATION = Allocation.of(A, credits(1));
  private static final RestrictionId R_1 = RestrictionId.of("R-1");
  private static final Selection ALL = Selection.of(serials("1-5"));

  private static NotifyIssuance notification(List<NotifiedLine> lines) {
    return new NotifyIssuance(REQUEST, BY, ON, JP, DecisionId.of("MN-1"), FactDate.on(DAY), lines);
  }

  private static NotifiedLine numbered(int number) {
    return notified(number, "MN001", period("2015-01-01", "2015-12-31"), 2, 1);
  }

  private static DecideIssuance decision(List<IssuanceLine> lines) {
    return new DecideIssuance(
        REQUEST, BY, FactDate.on(DAY), PartnerCountry.of("MN"), DecisionId.of("MN-1"), lines);
  }

  @Test
  void the_short_form_of_a_command_is_the_long_one_on_a_given_day() {
    RetirementPurpose pledge = new RetirementPurpose.Pledge(WHY);
    assertThat(new OpenBook(REQUEST, BY, DAY, JP, ZoneId.of("Asia/Tokyo")))
        .isEqualTo(new OpenBook(REQUEST, BY, ON, JP, ZoneId.of("Asia/Tokyo")));
    assertThat(new OpenAccount(REQUEST, BY, DAY, JP, A, AccountKind.RETIREMENT, BY))
        .isEqualTo(
            new OpenAccount(
                REQUEST,
                BY,
                ON,
                JP,
                A,
                AccountKind.RETIREMENT,
                BY,
                BilingualName.english("Somebody"),
                false));
    assertThat(new SuspendAccount(REQUEST, BY, DAY, JP, A, WHY))
        .isEqualTo(new SuspendAccount(REQUEST, BY, ON, JP, A, WHY));
    assertThat(new ResumeAccount(REQUEST, BY, DAY, JP, A))
        .isEqualTo(new ResumeAccount(REQUEST, BY, ON, JP, A));
    assertThat(new CloseAccount(REQUEST, BY, DAY, JP, A))
        .isEqualTo(new CloseAccount(REQUEST, BY, ON, JP, A));
    assertThat(new IssueCredits(REQUEST, BY, DAY, JP, LINE, ALLOCATION))
        .isEqualTo(new IssueCredits(REQUEST, BY, ON, JP, LINE, List.of(ALLOCATION)));
    assertThat(new TransferCredits(REQUEST, BY, DAY, JP, A, B, serials("1-5")))
        .isEqualTo(new TransferCredits(REQUEST, BY, ON, JP, A, B, ALL));
    assertThat(new TransferCredits(REQUEST, BY, DAY, JP, A, B, credits(5)))
        .isEqualTo(new TransferCredits(REQUEST, BY, ON, JP, A, B, Selection.of(credits(5))));
    assertThat(new RetireCredits(REQUEST, BY, DAY, JP, A, B, ALL, pledge))
        .isEqualTo(new RetireCredits(REQUEST, BY, ON, JP, A, B, ALL, pledge));
    assertThat(
            new CancelCredits(REQUEST, BY, DAY, JP, A, B, ALL, CancellationPurpose.OTHER, WHY, WHY))
        .isEqualTo(
            new CancelCredits(REQUEST, BY, ON, JP, A, B, ALL, CancellationPurpose.OTHER, WHY, WHY));
    assertThat(new RestrictDisposal(REQUEST, BY, DAY, JP, R_1, A, ALL, WHY))
        .isEqualTo(new RestrictDisposal(REQUEST, BY, ON, JP, R_1, A, ALL, WHY));
    assertThat(new ReleaseRestriction(REQUEST, BY, DAY, JP, R_1, WHY))
        .isEqualTo(new ReleaseRestriction(REQUEST, BY, ON, JP, R_1, WHY));
    assertThat(new CorrectMovement(REQUEST, BY, DAY, JP, REQUEST, WHY))
        .isEqualTo(new CorrectMovement(REQUEST, BY, ON, JP, REQUEST, WHY));
  }

  @Test
  void an_issuance_has_an_allocation() {
    assertThatThrownBy(() -> new IssueCredits(REQUEST, BY, ON, JP, LINE, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("allocations '0 allocations' is not 1 to 1000 allocations");
  }

  @Test
  void an_issuance_has_no_more_than_1000_allocations() {
    Allocation one = Allocation.of(A, Credits.of(1));
    assertThat(
            new IssueCredits(REQUEST, BY, ON, JP, LINE, Collections.nCopies(1000, one))
                .allocations())
        .hasSize(1000);
    assertThatThrownBy(
            () -> new IssueCredits(REQUEST, BY, ON, JP, LINE, Collections.nCopies(1001, one)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("1001 allocations");
  }

  @Test
  void a_notification_has_a_line() {
    assertThatThrownBy(() -> notification(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("1 to 1000 lines");
  }

  @ParameterizedTest
  @CsvSource({"2, 3", "1, 1", "2, 1", "1, 3", "0, 1"})
  void a_notification_has_every_line_of_the_decision_in_order(int first, int second) {
    assertThatThrownBy(() -> notification(List.of(numbered(first), numbered(second))))
        .isInstanceOf(InvalidValueException.class);
    assertThat(notification(List.of(numbered(1), numbered(2))).lines()).hasSize(2);
  }

  @Test
  void a_decision_has_one_to_a_thousand_lines() {
    IssuanceLine line = decided("MN001", period("2015-01-01", "2015-12-31"), 2, 1, 1);
    assertThatThrownBy(() -> decision(List.of())).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> decision(Collections.nCopies(1_001, line)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("lines '1001 lines' is not 1 to 1000 lines");
    assertThat(decision(Collections.nCopies(1_000, line)).lines()).hasSize(1_000);
  }

  @Test
  void a_notification_has_at_most_a_thousand_lines() {
    List<NotifiedLine> lines = new ArrayList<>();
    for (int number = 1; number <= 1_000; number++) {
      lines.add(numbered(number));
    }
    assertThat(notification(lines).lines()).hasSize(1_000);
    lines.add(numbered(1));
    assertThatThrownBy(() -> notification(lines))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("lines '1001 lines' is not 1 to 1000 lines");
  }

  @Test
  void a_selection_of_serials_names_at_least_one() {
    assertThatThrownBy(() -> Selection.of(SerialSet.empty()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void a_selection_is_a_quantity_or_serials() {
    assertThat(Selection.of(credits(5)).<Object>match(q -> q, s -> s)).isEqualTo(credits(5));
    assertThat(Selection.of(serials("1-5").ranges().get(0)).<Object>match(q -> q, s -> s))
        .isEqualTo(serials("1-5"));
    assertThat(Selection.of(credits(5))).hasToString("5 tCO2e");
    assertThat(ALL).hasToString("serials [1-5]");
  }

  @Test
  void a_command_keeps_its_lists_whatever_becomes_of_those_it_was_given() {
    List<Allocation> allocations = new ArrayList<>(List.of(ALLOCATION));
    IssueCredits issue = new IssueCredits(REQUEST, BY, ON, JP, LINE, allocations);
    allocations.clear();
    assertThat(issue.allocations()).containsExactly(ALLOCATION);
    List<NotifiedLine> lines = new ArrayList<>(List.of(numbered(1)));
    NotifyIssuance notify = notification(lines);
    lines.clear();
    assertThat(notify.lines()).containsExactly(numbered(1));
    List<IssuanceLine> decided =
        new ArrayList<>(List.of(decided("MN001", period("2015-01-01", "2015-12-31"), 2, 1, 1)));
    DecideIssuance decide = decision(decided);
    decided.clear();
    assertThat(decide.lines()).hasSize(1);
  }
}
