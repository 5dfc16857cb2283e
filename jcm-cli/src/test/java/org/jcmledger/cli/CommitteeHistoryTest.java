package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jcm history} of committees, of the support programme, and of a project's issuances. */
class CommitteeHistoryTest {

  private static final String INSTANT = "[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}Z";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private List<String> squeezed(Object... args) {
    return cli.run(args)
        .endedWith(ExitCode.DONE)
        .out()
        .replaceAll(INSTANT, "RECORDED")
        .lines()
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }

  private JsonNode json(Object... args) throws Exception {
    return new ObjectMapper().readTree(cli.run(args).endedWith(ExitCode.DONE).out());
  }

  @Test
  void tellsEverythingOfACommittee() throws Exception {
    assertThat(squeezed("history", cli.loaded(), "--committee", "MN"))
        .hasSize(12)
        .startsWith(
            "Joint Committee of MN (Mongolia) and Japan",
            " no. date recorded (UTC) what item tCO2e note",
            " 2 2013-01-08 RECORDED bilateral document signed Ulaanbaatar (ウランバートル)",
            " 18 ../2015-12-14 RECORDED meeting held no. 1")
        .contains(
            " 44 ../2015-12-14 RECORDED methodology approved MN_AM001 Installation of"
                + " energy-saving transmission lines in the Mongolian Grid; sectoral scope 2:"
                + " energy distribution; measure: LL-ACSR/SA (Low Electrical Power Loss Aluminum"
                + " Conductors, Aluminum-Clad Steel Reinforced)導入による送配電ロスの低減",
            " 67 ../2015-12-14 RECORDED registered MN001 Installation of High-Efficiency Heat Only"
                + " Boilers in 118th School of Ulaanbaatar City Project;"
                + " 学校施設に暖房用温水を供給する高効率ボイラを導入し、化石燃料消費量を削減。"
                + "ボイラ運転を最適化すべく運転管理や技術指導を実施。 participants: 数理計画")
        .endsWith(
            " 148 2016-09-29 RECORDED decided MN-2016-09-29/1 50 MN001: JP 40, MN 10; period"
                + " 2015-09-20/2016-05-15, vintage 2016 (assumed)",
            " 148 2016-09-29 RECORDED decided MN-2016-09-29/2 107 MN002: JP 85, MN 22; period"
                + " 2015-09-15/2016-05-02, vintage 2016 (assumed)");
  }

  @Test
  void tellsHowACommitteeDecidedAndWhereElseAProjectIsRegistered() throws Exception {
    Path ledger =
        cli.loaded(
            "{\"command\":\"ApproveMethodology\",\"request\":\"m\",\"by\":\"T\","
                + "\"on\":\"2016-01-01\",\"committee\":\"TH\",\"methodology\":\"TH_AM001\","
                + "\"title\":\"Chillers\",\"scope\":\"energy-demand\",\"form\":\"meeting\"}",
            "{\"command\":\"RegisterProject\",\"request\":\"p\",\"by\":\"T\","
                + "\"on\":\"2016-02\",\"committee\":\"TH\",\"project\":\"TH001\","
                + "\"title\":\"Chillers in a factory\",\"participants\":[\"A\",\"B\"],"
                + "\"methodologies\":[\"TH_AM001\"],"
                + "\"linked\":[{\"programme\":\"T-VER\",\"reference\":\"7\"}],"
                + "\"form\":\"electronic\"}");
    assertThat(squeezed("history", ledger, "--committee", "TH"))
        .endsWith(
            " 157 2016-01-01 RECORDED methodology approved TH_AM001 Chillers; sectoral scope 3:"
                + " energy demand; at a meeting",
            " 158 2016-02 RECORDED registered TH001 Chillers in a factory; participants: A, B;"
                + " methodologies: TH_AM001; also registered as T-VER 7; by electronic decision")
        .hasSize(5);
    assertThat(squeezed("history", ledger, "--committee", "TH", "--lang", "ja"))
        .contains("日本とタイ（TH）の合同委員会")
        .last()
        .asString()
        .endsWith("参加者: A、B；方法論: TH_AM001；他制度での登録: T-VER 7；電子決定");
  }

  @Test
  void tellsOfACountryThatOnlySignedAMemorandum() throws Exception {
    Path ledger = cli.loaded();
    assertThat(squeezed("history", ledger, "--committee", "PH"))
        .hasSize(3)
        .last()
        .asString()
        .endsWith(" 2015-12-07 RECORDED memorandum signed Paris, COP21 (パリ、COP21会場)");
    JsonNode answer = json("history", ledger, "--committee", "PH", "--format", "json");
    assertThat(answer.path("partner").asBoolean()).isFalse();
    assertThat(answer.path("nameJa").asText()).isEqualTo("フィリピン");
    assertThat(answer.path("events").path(0).path("data").path("committee").asText())
        .isEqualTo("PH");
  }

  @Test
  void tellsEverythingOfTheSupportProgramme() throws Exception {
    Path ledger = cli.loaded();
    List<String> lines = squeezed("history", ledger, "--programme");
    assertThat(lines)
        .hasSize(66)
        .startsWith("Japan’s support programme: 50 supported projects, 14 studies");
    assertThat(lines.get(3))
        .startsWith(" 73 FY2013 RECORDED support adopted VN-NEDO-1 Viet Nam NEDO実証事業; 国立病院の")
        .endsWith("participants: 三菱電機; became project VN002");
    assertThat(lines.get(10)).endsWith(" support adopted MN-UNNAMED-1 Mongolia");
    JsonNode answer = json("history", ledger, "--programme", "--format", "json");
    assertThat(answer.path("supports").asInt()).isEqualTo(50);
    assertThat(answer.path("studies").asInt()).isEqualTo(14);
    JsonNode last = answer.path("events").path(63);
    assertThat(last.path("event").asText()).isEqualTo("jcm.StudyAdopted");
    assertThat(last.path("note").asText())
        .contains(last.path("data").path("title").asText())
        .contains(" with ");
  }

  @Test
  void tellsFromWhichSupportAProjectCame() throws Exception {
    assertThat(squeezed("history", cli.loaded(), "--project", "VN002"))
        .hasSize(4)
        .last()
        .asString()
        .startsWith(" 73 FY2013 RECORDED support adopted support programme VN-NEDO-1; NEDO実証事業;");
  }

  @Test
  void tellsWhatIsStillOpenOfAProject() throws Exception {
    Path ledger =
        cli.loaded(
            "{\"command\":\"DecideIssuance\",\"request\":\"d\",\"by\":\"T\","
                + "\"on\":\"2017-01-10\",\"committee\":\"MN\",\"decision\":\"MN-2\",\"lines\":["
                + "{\"projects\":[\"MN001\"],\"period\":\"2016-09-20/2016-12-31\","
                + "\"vintage\":2016,\"total\":1,\"japan\":1,\"host\":0}]}");
    assertThat(squeezed("history", ledger, "--project", "MN001"))
        .endsWith(
            "Issuances by line and side",
            " line decided projects monitoring period vintage total tCO2e side notified tCO2e"
                + " issued tCO2e issued on open tCO2e status",
            " MN-2016-09-29/1 2016-09-29 MN001 2015-09-20/2016-05-15 2016 (assumed) 50 JP 40 40"
                + " 2016-09-30 0 issued",
            " MN-2016-09-29/1 2016-09-29 MN001 2015-09-20/2016-05-15 2016 (assumed) 50 MN 10 10"
                + " 2016-09-30 0 issued",
            " MN-2/1 2017-01-10 MN001 2016-09-20/2016-12-31 2016 1 JP 1 0 1 still to be issued",
            " MN-2/1 2017-01-10 MN001 2016-09-20/2016-12-31 2016 1 MN 0 0 0 nothing to issue");
    JsonNode issuances =
        json("history", ledger, "--project", "MN001", "--format", "json").path("issuances");
    assertThat(issuances).hasSize(4);
    assertThat(issuances.path(0).toString())
        .isEqualTo(
            "{\"line\":\"MN-2016-09-29/1\",\"decided\":\"2016-09-29\",\"covers\":\"MN001\","
                + "\"period\":\"2015-09-20/2016-05-15\",\"vintage\":2016,\"vintageAssumed\":true,"
                + "\"total\":50,\"side\":\"JP\",\"notified\":40,\"issued\":40,"
                + "\"issuedOn\":\"2016-09-30\",\"open\":0,\"status\":\"issued\"}");
    assertThat(cli.run("history", ledger, "--project", "MN001", "--format", "csv").out())
        .startsWith("position,on,")
        .doesNotContain("line,decided");
  }

  @Test
  void saysWhichBookIsNotHeldHere() throws Exception {
    Path ledger = cli.file("x.jcm");
    cli.run("create", ledger, "--by=Me", "--title=T", "--books=JP", "--committees=none");
    cli.run(
            "load",
            ledger,
            cli.write(
                "f.jsonl",
                "{\"command\":\"OpenBook\",\"request\":\"o\",\"by\":\"R\",\"on\":\"2016-01-04\","
                    + "\"book\":\"JP\",\"zone\":\"Asia/Tokyo\"}\n"
                    + "{\"command\":\"NotifyIssuance\",\"request\":\"n\",\"by\":\"R\","
                    + "\"on\":\"2016-09-29\",\"book\":\"JP\",\"decision\":\"MN-1\","
                    + "\"decided\":\"2016-09-28\",\"lines\":[{\"number\":1,"
                    + "\"projects\":[\"MN001\"],\"period\":\"2016-01-01/2016-05-15\","
                    + "\"vintage\":2016,\"total\":50,\"notified\":40}]}"))
        .endedWith(ExitCode.DONE);
    assertThat(squeezed("history", ledger, "--project", "MN001"))
        .endsWith(
            " MN-1/1 2016-09-28 MN001 2016-01-01/2016-05-15 2016 50 JP 40 0 40 still to be issued",
            " MN-1/1 2016-09-28 MN001 2016-01-01/2016-05-15 2016 50 MN book not held here");
    cli.run("history", ledger, "--committee", "MN")
        .couldNotRun("The ledger " + ledger + " does not hold the Joint Committee of MN.");
  }

  @Test
  void refusesWhatItKnowsNothingOf() throws Exception {
    Path ledger = cli.created();
    cli.run("history", ledger, "--committee", "MN")
        .couldNotRun("The ledger " + ledger + " has nothing of the Joint Committee of MN.");
    cli.run("history", ledger, "--programme")
        .couldNotRun("The ledger " + ledger + " has nothing of Japan’s support programme.");
    cli.run("history", ledger, "--committee", "JP")
        .couldNotRun("--committee cannot be “JP”: it is a partner country’s code such as MN.");
    cli.run("history", ledger, "--committee=MN", "--programme")
        .couldNotRun("Some of these options exclude each other, or one was given twice.");
    Path other = cli.file("y.jcm");
    cli.run("create", other, "--by=Me", "--title=T", "--no-programme");
    cli.run("history", other, "--programme")
        .couldNotRun("The ledger " + other + " does not hold Japan’s support programme.");
  }
}
