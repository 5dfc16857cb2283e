package org.jcmledger.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.StudyNumberUsed;
import org.jcmledger.core.rejection.SupportNumberUsed;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.junit.jupiter.api.Test;

/** What Japan's support programme adopts. */
class SupportProgrammeTest {

  private static final Actor JAPAN = Actor.of("Government of Japan");
  private static final FactDate FY2013 = FactDate.parse("FY2013");
  private static final SupportDescription HOSPITALS =
      new SupportDescription(
          Optional.of(words("NEDO実証事業")),
          Optional.of(words("国立病院の省エネ・環境改善")),
          Optional.empty(),
          List.of(Actor.of("三菱電機")),
          Optional.of(ProjectId.of("VN002")));
  private static final StudyDescription ISKANDAR =
      new StudyDescription(
          words("イスカンダル地域の低炭素化"),
          BilingualName.of("Kitakyushu", "北九州市"),
          BilingualName.of("Iskandar", "イスカンダル地域"));

  private final SupportProgramme programme = new SupportProgramme();

  private static AdoptSupport support(String number) {
    return new AdoptSupport(
        RequestId.of("r"), JAPAN, FY2013, SupportId.of(number), Country.of("VN"), HOSPITALS);
  }

  private static AdoptStudy study(String number) {
    return new AdoptStudy(
        RequestId.of("r"), JAPAN, FY2013, StudyId.of(number), Country.of("MY"), ISKANDAR);
  }

  private Decision<ProgrammeEvent> decide(ProgrammeCommand command, String today) {
    LocalDate day = day(today);
    return programme.decide(command, new Circumstances(zone -> day, request -> Optional.empty()));
  }

  private ProgrammeEvent granted(ProgrammeCommand command) {
    return decide(command, "2015-12-14")
        .match(
            event -> event,
            reason -> {
              throw new AssertionError(reason.message());
            });
  }

  private Rejection refused(ProgrammeCommand command, String today) {
    return decide(command, today)
        .match(
            event -> {
              throw new AssertionError("granted: " + event);
            },
            reason -> reason);
  }

  @Test
  void a_supported_project_is_recorded_as_it_is_told() {
    assertThat(granted(support("VN-1")))
        .isEqualTo(
            new SupportAdopted(FY2013, JAPAN, SupportId.of("VN-1"), Country.of("VN"), HOSPITALS));
  }

  @Test
  void a_supported_project_may_be_one_that_is_only_counted() {
    AdoptSupport unnamed =
        new AdoptSupport(
            RequestId.of("r"),
            JAPAN,
            FY2013,
            SupportId.of("MM-1"),
            Country.of("MM"),
            SupportDescription.unnamed());
    assertThat(granted(unnamed)).isInstanceOf(SupportAdopted.class);
  }

  @Test
  void a_study_may_be_in_a_country_that_is_no_partner() {
    assertThat(granted(study("CITY-1")))
        .isEqualTo(
            new StudyAdopted(FY2013, JAPAN, StudyId.of("CITY-1"), Country.of("MY"), ISKANDAR));
  }

  @Test
  void numbers_are_used_once_each_in_its_own_row() {
    programme.apply(granted(support("N-1")));
    assertThat(refused(support("N-1"), "2015-12-14"))
        .isEqualTo(new SupportNumberUsed(SupportId.of("N-1")));
    programme.apply(granted(study("N-1")));
    assertThat(refused(study("N-1"), "2015-12-14"))
        .isEqualTo(new StudyNumberUsed(StudyId.of("N-1")));
    assertThat(granted(support("N-2"))).isNotNull();
  }

  @Test
  void nothing_is_adopted_in_the_future() {
    DateInTheFuture reason = new DateInTheFuture(day("2013-04-01"), day("2013-03-31"));
    assertThat(refused(support("N-1"), "2013-03-31")).isEqualTo(reason);
    assertThat(refused(study("N-1"), "2013-03-31")).isEqualTo(reason);
  }

  @Test
  void the_project_it_became_lies_in_the_same_country() {
    assertThatThrownBy(
            () ->
                new AdoptSupport(
                    RequestId.of("r"),
                    JAPAN,
                    FY2013,
                    SupportId.of("LA-1"),
                    Country.of("LA"),
                    HOSPITALS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("project 'VN002' is not a project in LA");
  }

  @Test
  void japan_supports_no_project_of_the_jcm_at_home() {
    assertThatThrownBy(() -> Country.of("JP")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Country.of("XX")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void programmes_are_the_same_if_they_adopted_the_same() {
    SupportProgramme other = new SupportProgramme();
    assertThat(programme.isSameAs(other)).isTrue();
    other.apply(granted(support("N-1")));
    assertThat(programme.isSameAs(other)).isFalse();
    programme.apply(granted(support("N-1")));
    assertThat(programme.isSameAs(other)).isTrue();
    programme.apply(granted(study("N-1")));
    assertThat(programme.isSameAs(other)).isFalse();
  }
}
