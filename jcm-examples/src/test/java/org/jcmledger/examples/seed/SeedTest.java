package org.jcmledger.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.Lines;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.report.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the replay of the seed says is what the {@linkplain Document document} says. */
class SeedTest {

  private static LedgerView view = LedgerView.empty();

  @BeforeAll
  static void replay(@TempDir Path folder) throws IOException {
    view = Replay.of(folder, Lines.SEED_2015_12);
  }

  @Test
  void hasOneEventForEachOfItsLines() {
    assertThat(view.position()).isEqualTo(1 + 134);
  }

  @Test
  void theProgressTableIsTheDocumentsCellByCell() {
    Progress progress = Progress.of(view);
    assertThat(ProgressTable.rows(progress)).isEqualTo(Document.PROGRESS);
    assertThat(progress.supportsElsewhere()).isZero();
    assertThat(progress.memorandaOnly()).hasSize(1);
  }

  @Test
  void sixteenCountriesSignedOnTheirDaysAndAtTheirPlaces() {
    List<List<String>> signed =
        view.committees().stream()
            .flatMap(committee -> committee.bilateralDocument().stream())
            .sorted(Comparator.comparing(document -> document.on().earliest()))
            .map(SeedTest::row)
            .toList();
    assertThat(signed).isEqualTo(Document.SIGNINGS);
  }

  private static List<String> row(BilateralDocumentSigned document) {
    return List.of(
        document.committee().code(),
        document.on().toString(),
        document.place().flatMap(BilingualName::japanese).orElse(""),
        document.place().map(BilingualName::english).orElse(""));
  }

  @Test
  void thePhilippinesSignedAMemorandumAndAreNoPartner() {
    CommitteeView philippines = view.committee(PartnerCountry.of("PH"));
    assertThat(philippines.bilateralDocument()).isEmpty();
    assertThat(philippines.memoranda())
        .extracting(MemorandumSigned::on, MemorandumSigned::place)
        .asString()
        .isEqualTo("[(2015-12-07, Optional[Paris, COP21 (パリ、COP21会場)])]");
    assertThat(view.committees()).hasSize(16 + 1);
  }

  @Test
  void committeesMetTwentySixTimesAndNobodySaysWhen() {
    List<MeetingHeld> meetings = of(CommitteeView::meetings);
    assertThat(meetings).hasSize(26);
    for (CommitteeView committee : view.committees()) {
      assertThat(committee.meetings())
          .extracting(MeetingHeld::number)
          .isEqualTo(Stream.iterate(1, n -> n + 1).limit(committee.meetings().size()).toList());
    }
    assertThat(meetings).extracting(m -> m.on().toString()).containsOnly("../2015-12-14");
    assertThat(meetings).extracting(MeetingHeld::place).containsOnly(Optional.empty());
  }

  @Test
  void eightProjectsAreRegistered() {
    assertThat(of(CommitteeView::projects))
        .extracting(SeedTest::row)
        .containsExactlyInAnyOrderElementsOf(Document.PROJECTS);
    assertThat(of(CommitteeView::projects))
        .allSatisfy(
            project -> {
              assertThat(project.on()).hasToString("../2015-12-14");
              // The document does not say which methodology a project uses.
              assertThat(project.description().methodologies()).isEmpty();
              assertThat(project.form()).isEmpty();
            });
  }

  private static List<String> row(ProjectRegistered project) {
    return List.of(
        project.project().reference(),
        project.committee().code(),
        names(project.description().participants()),
        project.title().text());
  }

  @Test
  void saysInJapaneseWhatIsDone() {
    assertThat(of(CommitteeView::projects))
        .extracting(p -> row(p.project().reference(), p.description().outline()))
        .containsExactlyInAnyOrderElementsOf(DocumentInJapanese.OUTLINES);
    assertThat(of(CommitteeView::methodologies))
        .extracting(m -> row(m.methodology().number(), m.description().measure()))
        .containsExactlyInAnyOrderElementsOf(DocumentInJapanese.MEASURES);
    assertThat(view.programme().supports())
        .filteredOn(support -> support.description().title().isPresent())
        .extracting(s -> row(s.support().number(), s.description().outline()))
        .isEqualTo(DocumentInJapanese.DEMONSTRATED);
  }

  private static List<String> row(String number, Optional<Wording> words) {
    return List.of(number, words.map(Wording::text).orElse(""));
  }

  @Test
  void nineteenMethodologiesAreApproved() {
    assertThat(of(CommitteeView::methodologies))
        .extracting(SeedTest::row)
        .containsExactlyInAnyOrderElementsOf(Document.METHODOLOGIES);
    assertThat(of(CommitteeView::methodologies))
        .allSatisfy(
            methodology -> {
              assertThat(methodology.on()).hasToString("../2015-12-14");
              assertThat(methodology.form()).isEmpty();
            });
  }

  private static List<String> row(MethodologyApproved methodology) {
    return List.of(
        methodology.methodology().number(),
        methodology.committee().code(),
        methodology.description().scope().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        methodology.description().title().text());
  }

  @Test
  void eightDemonstrationsAreNamed() {
    List<SupportAdopted> named =
        view.programme().supports().stream()
            .filter(support -> support.description().title().isPresent())
            .toList();
    assertThat(named).extracting(SeedTest::row).isEqualTo(Document.DEMONSTRATIONS);
    assertThat(named)
        .extracting(support -> support.description().scheme().orElseThrow().text())
        .containsOnly("NEDO実証事業");
  }

  private static List<String> row(SupportAdopted support) {
    return List.of(
        support.country().code(),
        support.on().toString(),
        names(support.description().participants()),
        support.description().project().map(ProjectId::reference).orElse(""),
        support.description().title().map(Wording::text).orElse(""));
  }

  @Test
  void ofFortyTwoSupportedProjectsNothingIsKnownButTheCountry() {
    assertThat(view.programme().supports()).hasSize(50);
    assertThat(view.programme().supports())
        .filteredOn(support -> support.description().title().isEmpty())
        .hasSize(42)
        .allSatisfy(
            support -> {
              assertThat(support.description().scheme()).isEmpty();
              assertThat(support.description().outline()).isEmpty();
              assertThat(support.description().participants()).isEmpty();
              assertThat(support.description().project()).isEmpty();
              assertThat(support.on()).hasToString("../2015-12-14");
            });
  }

  @Test
  void fourteenStudiesOfCitiesAreNoSupportedProjects() {
    assertThat(view.programme().studies()).extracting(SeedTest::row).isEqualTo(Document.STUDIES);
    assertThat(view.programme().studies())
        .extracting(study -> study.on().toString())
        .containsOnly("FY2015");
  }

  private static List<String> row(StudyAdopted study) {
    return List.of(
        study.country().code(),
        study.description().municipality().japanese().orElseThrow(),
        study.description().city().japanese().orElseThrow(),
        study.description().title().text());
  }

  private static <T> List<T> of(Function<CommitteeView, List<T>> list) {
    return view.committees().stream().map(list).flatMap(List::stream).toList();
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining("、"));
  }
}
