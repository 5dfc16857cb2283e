package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.List;
import java.util.TreeSet;
import org.jcmledger.core.rejection.AuthorisationNumberUsed;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.HostCannotUse;
import org.jcmledger.core.rejection.LineUnknown;
import org.jcmledger.core.rejection.NotOneOfTheTwoParties;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.projection.AuthorisationView;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** One of a committee's two Parties authorises outcomes under Article 6. */
class AuthoriseOutcomesTest implements OfAPartner {

  private static final Party HOST = Party.of("MN");
  private static final ProjectId INDONESIAN = ProjectId.of("ID001");

  @Override
  public FactAsk<?> asked() {
    return authoriseOutcomes(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001));
  }

  static AuthorisationTerms ofLine(LineRef line) {
    return AuthorisationTerms.of(
        new AuthorisedScope.OfLines(new TreeSet<>(List.of(line))),
        AuthorisedVintages.of(2021, 2030),
        AuthorisedPurposes.NDC,
        Party.JP);
  }

  @Test
  void both_books_are_told_in_the_same_breath() {
    nothingYet()
        .when(authoriseOutcomes(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001)))
        .then(
            ledger -> {
              for (var book : List.of(JP, MN)) {
                AuthorisationView view =
                    ledger.book(book).authorisation(AuthorisationId.of("MN-A")).orElseThrow();
                org.assertj.core.api.Assertions.assertThat(view.terms())
                    .isEqualTo(towardsTheNdc(MN001));
                org.assertj.core.api.Assertions.assertThat(view.version()).isEqualTo(1);
              }
            });
  }

  @Test
  void it_may_be_for_a_line_that_was_decided() {
    nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)))
        .when(authoriseOutcomes(MONGOLIA, "JP-A", Party.JP, ofLine(line("MN-1", 1))))
        .thenAccepted();
  }

  @Test
  void it_is_refused_to_a_third_party() {
    nothingYet()
        .when(authoriseOutcomes(MONGOLIA, "CH-A", Party.of("CH"), towardsTheNdc(MN001)))
        .thenRejected(new NotOneOfTheTwoParties(MONGOLIA, Party.of("CH")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_of_another_committee() {
    nothingYet()
        .given(projectRegistered(INDONESIAN))
        .when(authoriseOutcomes(MONGOLIA, "MN-A", HOST, towardsTheNdc(INDONESIAN)))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID001"))
        .thenNothingAppended();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(outcomesAuthorised(MONGOLIA, "A-1", HOST, towardsTheNdc(MN001)))
        .when(authoriseOutcomes(MONGOLIA, "A-1", Party.JP, towardsTheNdc(MN001)))
        .thenRejected(new AuthorisationNumberUsed(AuthorisationId.of("A-1")))
        .thenNothingAppended();
  }

  @Test
  void not_even_by_two_committees_of_which_one_book_hears() {
    nothingYet()
        .given(outcomesAuthorised(MONGOLIA, "A-1", Party.JP, towardsTheNdc(MN001)))
        .when(authoriseOutcomes(INDONESIAN.host(), "A-1", Party.JP, towardsTheNdc(INDONESIAN)))
        .thenRejected(new AuthorisationNumberUsed(AuthorisationId.of("A-1")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_that_is_not_registered() {
    nothingYet()
        .given(neverRegistered(MN001))
        .when(asked())
        .thenRejected(new ProjectUnknown(MN001))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_line_that_was_not_decided() {
    nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)))
        .when(authoriseOutcomes(MONGOLIA, "MN-A", HOST, ofLine(line("MN-1", 2))))
        .thenRejected(new LineUnknown(line("MN-1", 2)))
        .thenNothingAppended();
  }

  @Test
  void the_host_is_not_authorised_to_use_its_own() {
    nothingYet()
        .when(
            authoriseOutcomes(
                MONGOLIA,
                "MN-A",
                HOST,
                AuthorisationTerms.of(
                    towardsTheNdc(MN001).scope(),
                    AuthorisedVintages.of(2021, 2030),
                    AuthorisedPurposes.NDC,
                    HOST)))
        .thenRejected(new HostCannotUse(MONGOLIA))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_while_a_side_has_no_book_to_be_notified() {
    nothingYet()
        .given(neverOpened(MN))
        .when(asked())
        .thenRejected(new BookNotOpen(MN))
        .thenNothingAppended();
  }
}
