package org.jcmledger.core.committee;

import static org.jcmledger.core.committee.CommitteeScenario.SECRETARIAT;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.words;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.rejection.BilateralDocumentAlreadySigned;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.MeetingNumberUsed;
import org.jcmledger.core.rejection.MemorandumAlreadySigned;
import org.jcmledger.core.rejection.MethodologyNumberUsed;
import org.jcmledger.core.rejection.MethodologyUnknown;
import org.jcmledger.core.rejection.NotABilateralPartner;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectNumberUsed;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.SectoralScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a committee records beside issuances: documents, meetings, methodologies, projects. */
class CommitteeRecordsTest {

  private static final PartnerCountry MN = PartnerCountry.of("MN");
  private static final FactDate BY_DECEMBER = FactDate.parse("../2015-12-14");
  private static final Optional<BilingualName> ULAANBAATAR =
      Optional.of(BilingualName.of("Ulaanbaatar", "ウランバートル"));
  private static final Optional<DecisionForm> ELECTRONIC = Optional.of(DecisionForm.ELECTRONIC);
  private static final MethodologyDescription BOILERS =
      new MethodologyDescription(
          words("Replacement of boilers"), SectoralScope.ENERGY_INDUSTRIES, Optional.empty());

  private int requests;

  private RequestId next() {
    return RequestId.of("r-" + ++requests);
  }

  private SignMemorandum memorandum(String on) {
    return new SignMemorandum(next(), SECRETARIAT, FactDate.parse(on), MN, ULAANBAATAR);
  }

  private RecordMeeting meeting(int number) {
    return new RecordMeeting(next(), SECRETARIAT, BY_DECEMBER, MN, number, Optional.empty());
  }

  private ApproveMethodology methodology(String number) {
    return new ApproveMethodology(
        next(), SECRETARIAT, BY_DECEMBER, MN, MethodologyId.of(number), BOILERS, ELECTRONIC);
  }

  private RegisterProject project(String reference, String... methodologies) {
    return new RegisterProject(
        next(),
        SECRETARIAT,
        BY_DECEMBER,
        MN,
        ProjectId.of(reference),
        using(methodologies),
        ELECTRONIC);
  }

  private static ProjectDescription using(String... methodologies) {
    return new ProjectDescription(
        words("Boilers in a school"),
        Optional.of(words("高効率ボイラを導入")),
        List.of(Actor.of("数理計画")),
        new TreeSet<>(List.of(methodologies).stream().map(MethodologyId::of).toList()),
        new TreeSet<>(List.of(LinkedRegistration.of("T-VER", "P-1"))));
  }

  @Nested
  class A_bilateral_document {

    @Test
    void is_recorded_with_its_place() {
      CommitteeScenario.of("MN")
          .when(
              new SignBilateralDocument(
                  next(), SECRETARIAT, FactDate.parse("2013-01-08"), MN, ULAANBAATAR))
          .thenRecorded(
              new BilateralDocumentSigned(
                  FactDate.parse("2013-01-08"), SECRETARIAT, MN, ULAANBAATAR));
    }

    @Test
    void may_follow_a_memorandum() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN").given(memorandum("2012-12-01"));
      mongolia.when(mongolia.sign(FactDate.parse("2013-01-08"))).recorded();
    }

    @Test
    void is_signed_once_wherever() {
      CommitteeScenario.partner("MN")
          .when(
              new SignBilateralDocument(
                  next(), SECRETARIAT, FactDate.parse("2014-01-08"), MN, ULAANBAATAR))
          .thenRefused(new BilateralDocumentAlreadySigned(MN));
    }
  }

  @Nested
  class A_memorandum {

    @Test
    void is_recorded_before_there_is_a_partner() {
      CommitteeScenario.of("MN")
          .when(memorandum("2015-12-07"))
          .thenRecorded(
              new MemorandumSigned(FactDate.parse("2015-12-07"), SECRETARIAT, MN, ULAANBAATAR));
    }

    @Test
    void makes_no_partner() {
      CommitteeScenario.of("MN")
          .given(memorandum("2015-12-07"))
          .when(meeting(1))
          .thenRefused(new NotABilateralPartner(MN));
    }

    @Test
    void of_a_date_is_recorded_once_and_another_date_is_another_memorandum() {
      CommitteeScenario.of("MN")
          .given(memorandum("2015-12-07"))
          .when(memorandum("2015-12-07"))
          .thenRefused(new MemorandumAlreadySigned(MN, FactDate.parse("2015-12-07")))
          .given(memorandum("2015-12-08"));
    }
  }

  @Nested
  class A_meeting {

    @Test
    void is_recorded_by_its_number_whatever_the_order() {
      CommitteeScenario.partner("MN")
          .given(meeting(2))
          .when(meeting(1))
          .thenRecorded(new MeetingHeld(BY_DECEMBER, SECRETARIAT, MN, 1, Optional.empty()));
    }

    @Test
    void has_a_number_of_its_own() {
      CommitteeScenario.partner("MN")
          .given(meeting(1))
          .when(meeting(1))
          .thenRefused(new MeetingNumberUsed(MN, 1));
    }

    @Test
    void needs_a_committee() {
      CommitteeScenario.of("MN").when(meeting(1)).thenRefused(new NotABilateralPartner(MN));
    }
  }

  @Nested
  class A_methodology {

    @Test
    void is_approved_with_the_form_of_the_decision() {
      CommitteeScenario.partner("MN")
          .when(methodology("MN_AM001"))
          .thenRecorded(
              new MethodologyApproved(
                  BY_DECEMBER, SECRETARIAT, MN, MethodologyId.of("MN_AM001"), BOILERS, ELECTRONIC));
    }

    @Test
    void has_a_number_never_used_before() {
      CommitteeScenario.partner("MN")
          .given(methodology("MN_AM001"))
          .when(methodology("MN_AM001"))
          .thenRefused(new MethodologyNumberUsed(MethodologyId.of("MN_AM001")))
          .given(methodology("MN_AM002"));
    }

    @Test
    void bears_its_committees_country() {
      CommitteeScenario.partner("MN")
          .when(methodology("VN_AM001"))
          .thenRefused(new OfAnotherCommittee(MN, "VN_AM001"));
    }

    @Test
    void needs_a_committee() {
      CommitteeScenario.of("MN")
          .when(methodology("MN_AM001"))
          .thenRefused(new NotABilateralPartner(MN));
    }
  }

  @Nested
  class A_project {

    @Test
    void is_registered_with_all_that_is_known_of_it() {
      CommitteeScenario.partner("MN")
          .given(methodology("MN_AM001"))
          .when(project("MN001", "MN_AM001"))
          .thenRecorded(
              new ProjectRegistered(
                  BY_DECEMBER,
                  SECRETARIAT,
                  MN,
                  ProjectId.of("MN001"),
                  using("MN_AM001"),
                  ELECTRONIC));
    }

    @Test
    void uses_methodologies_that_the_committee_approved() {
      CommitteeScenario.partner("MN")
          .given(methodology("MN_AM001"))
          .when(project("MN001", "MN_AM001", "MN_AM002"))
          .thenRefused(new MethodologyUnknown(MethodologyId.of("MN_AM002")));
    }

    @Test
    void uses_no_methodology_of_another_committee() {
      CommitteeScenario.partner("MN")
          .when(project("MN001", "VN_AM001"))
          .thenRefused(new OfAnotherCommittee(MN, "VN_AM001"));
    }

    @Test
    void is_known_by_its_number_before_its_methodologies_are_looked_at() {
      CommitteeScenario.partner("MN")
          .registered("MN001")
          .when(project("MN001", "MN_AM002"))
          .thenRefused(new ProjectNumberUsed(ProjectId.of("MN001")));
    }
  }

  @Test
  void nothing_is_recorded_from_the_future() {
    CommitteeScenario mongolia = CommitteeScenario.partner("MN").now("2015-12-13T03:00:00Z");
    DateInTheFuture reason = new DateInTheFuture(day("2015-12-14"), day("2015-12-13"));
    for (CommitteeCommand command :
        List.<CommitteeCommand>of(
            memorandum("2015-12-14"),
            meeting(1),
            methodology("MN_AM001"),
            project("MN001", "MN_AM001"))) {
      mongolia.when(command).thenRefused(reason);
    }
  }

  @Test
  void committees_that_recorded_different_things_are_not_the_same() {
    for (CommitteeCommand command :
        List.<CommitteeCommand>of(memorandum("2012-12-14"), meeting(1), methodology("MN_AM001"))) {
      CommitteeScenario one = CommitteeScenario.partner("MN").given(command);
      CommitteeScenario other = CommitteeScenario.partner("MN");
      Assertions.assertThat(one.committee().isSameAs(other.committee()))
          .as("%s", command)
          .isFalse();
    }
  }
}
