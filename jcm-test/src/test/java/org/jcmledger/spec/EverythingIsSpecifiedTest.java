package org.jcmledger.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing can be asked, and nothing refused, that the specifications do not speak of. What the
 * rules can refuse is read from their compiled code, command by command.
 */
class EverythingIsSpecifiedTest {

  private static final Catalogue CATALOGUE = new Catalogue();

  /** What rules refuse to others, on a way that this command never takes. */
  private static final Map<String, Set<String>> OUT_OF_REACH =
      Map.of(
          // A ledger notifies the two sides of a decision and no other book, and a committee's own
          // rules find a number used before its books could.
          "DecideIssuance", Set.of("NoSideOfTheDecision", "DecisionAlreadyNotified"),
          // A book that was told of an authorisation is open.
          "ChangeAuthorisation", Set.of("BookNotOpen"),
          "RevokeAuthorisation", Set.of("BookNotOpen"));

  static Stream<Class<?>> commands() {
    return Catalogue.commands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_a_specification(Class<?> command) {
    assertThat(CATALOGUE.isSpecified(command)).as("a test of this name").isTrue();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_reason_against_a_command_stands_in_its_specification(Class<?> command) {
    Set<String> reasons = CATALOGUE.reasonsAgainst(command);
    assertThat(reasons).isNotEmpty();
    Set<String> outOfReach = OUT_OF_REACH.getOrDefault(command.getSimpleName(), Set.of());
    assertThat(reasons).as("the rules still name these").containsAll(outOfReach);
    Set<String> unspecified = new TreeSet<>(reasons);
    unspecified.removeAll(outOfReach);
    unspecified.removeAll(CATALOGUE.specifiedBy(CATALOGUE.specificationOf(command)));
    assertThat(unspecified).isEmpty();
  }

  @Test
  void every_reason_there_is_stands_in_some_specification() {
    Set<String> specified =
        CATALOGUE
            .specifications()
            .flatMap(specification -> CATALOGUE.specifiedBy(specification).stream())
            .collect(Collectors.toSet());
    assertThat(specified)
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.records(Rejection.class).stream().map(Class::getSimpleName).toList());
  }

  @Test
  void the_rules_are_read_as_far_as_they_reach_and_no_further() {
    assertThat(CATALOGUE.reasonsAgainst(TransferCredits.class))
        .contains("SameAccount", "NotTheHolder", "DateRunsBackwards", "SerialsNotHeld")
        .doesNotContain("VintageNotForPurpose", "NotTheRegistry");
    assertThat(CATALOGUE.reasonsAgainst(RetireCredits.class)).contains("VintageNotForPurpose");
  }

  @Test
  void a_specification_counts_for_what_its_own_tests_expect() {
    assertThat(CATALOGUE.specifiedBy(CATALOGUE.specificationOf(TransferCredits.class)))
        .contains("SameAccount", "SerialsRestricted", "BookNotOpen")
        .doesNotContain("VintageNotForPurpose");
  }
}
