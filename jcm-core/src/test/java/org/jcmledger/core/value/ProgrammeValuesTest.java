package org.jcmledger.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.value.Sample.words;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jcmledger.core.command.RecordMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of methodologies, projects, supports and studies. */
class ProgrammeValuesTest {

  @ParameterizedTest
  @CsvSource({
    "MN_AM001, MN_AM001",
    "ID_A M001, ID_AM001",
    "MN AM0 01, MN_AM001",
    "PW AM00 1, PW_AM001",
    "'MV AM0\n01', MV_AM001",
    "VNAM005, VN_AM005"
  })
  void a_methodology_is_known_however_its_number_was_printed(String printed, String number) {
    assertThat(MethodologyId.ofPrinted(printed)).isEqualTo(MethodologyId.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MN001", "MN_PM001", "MN_AM01", "XX_AM001", "JP_AM001", "", "MN AM 1"})
  void what_is_no_methodologys_number_is_refused_however_printed(String printed) {
    assertThatThrownBy(() -> MethodologyId.ofPrinted(printed))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MN AM001", "MNAM001", "mn_AM001", "MN_AM1"})
  void a_methodologys_own_number_has_one_form_only(String number) {
    assertThatThrownBy(() -> MethodologyId.of(number))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("methodology '" + number + "'");
  }

  @Test
  void a_methodology_belongs_to_its_country() {
    assertThat(MethodologyId.of("VN_AM007").partner()).isEqualTo(PartnerCountry.of("VN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "a-1", "N 1", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"})
  void supports_and_studies_have_numbers_as_accounts_have(String number) {
    assertThatThrownBy(() -> SupportId.of(number)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> StudyId.of(number)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void sectoral_scopes_are_numbered_from_one_to_fifteen() {
    assertThat(Stream.of(SectoralScope.values()).map(SectoralScope::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    assertThat(SectoralScope.WASTE.number()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void meetings_are_counted_from_one(int number) {
    assertThatThrownBy(
            () ->
                new RecordMeeting(
                    RequestId.of("r"),
                    Actor.of("A"),
                    FactDate.parse("2014-01"),
                    PartnerCountry.of("MN"),
                    number,
                    Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("number '" + number + "' is not a number from 1 to 9999");
  }

  @Test
  void a_participant_is_named_once() {
    List<Actor> twice = List.of(Actor.of("A"), Actor.of("B"), Actor.of("A"));
    assertThatThrownBy(
            () ->
                new ProjectDescription(
                    words("Title"), Optional.empty(), twice, new TreeSet<>(), new TreeSet<>()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("participants 'A' is not named only once");
    assertThatThrownBy(
            () ->
                new SupportDescription(
                    Optional.empty(), Optional.empty(), Optional.empty(), twice, Optional.empty()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void linked_registrations_are_ordered_by_programme_and_reference() {
    assertThat(
            new TreeSet<>(
                List.of(
                    LinkedRegistration.of("T-VER", "2"),
                    LinkedRegistration.of("CDM", "9"),
                    LinkedRegistration.of("T-VER", "1"))))
        .extracting(LinkedRegistration::toString)
        .containsExactly("CDM 9", "T-VER 1", "T-VER 2");
  }
}
