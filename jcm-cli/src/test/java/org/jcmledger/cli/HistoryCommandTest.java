package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

  private static final String INSTANT = "[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}Z";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Path told() throws Exception {
    return cli.loaded(
        Lines.RETIREMENT_ACCOUNT,
        Lines.CANCELLATION_ACCOUNT,
        Lines.RETIRE,
        Lines.CANCEL,
        Lines.CORRECT,
        Lines.RESTRICT,
        Lines.RELEASE);
  }

  private List<String> lines(Object... args) {
    return cli.run(args)
        .endedWith(ExitCode.DONE)
        .out()
        .replaceAll(INSTANT, "RECORDED")
        .lines()
        .toList();
  }

  private JsonNode json(Object... args) throws Exception {
    return new ObjectMapper().readTree(cli.run(args).endedWith(ExitCode.DONE).out());
  }

  @Test
  void tellsAnAccountsStatement() throws Exception {
    List<String> lines = lines("history", told(), "--account", "JP/GOVERNMENT");
    assertThat(lines)
        .containsExactly(
            "Account JP/GOVERNMENT: Government of Japan (日本国政府), government holding, open;"
                + " balance 22 tCO2e",
            "  no.  date        recorded (UTC)            what     counterpart  serials"
                + "                 change tCO2e  balance tCO2e  note",
            "  146  2016-05-13  RECORDED  issued                1-27"
                + "                             +27             27  line ID-2016-05/1",
            "  159  2016-10-04  RECORDED  retired  RETIRED      2-2 4-4 6-6 and 2 more"
                + "            -5             22  Japan's 2020 pledge");
  }

  @Test
  void tellsWhatACorrectionReversed() throws Exception {
    List<String> lines = lines("history", told(), "--account", "JP/MAYEKAWA");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(3)).endsWith("3  voluntary, for A fair: Offset");
    assertThat(lines.get(4)).contains("corrected  CANCELLED").endsWith("reverses t4: Mistaken");
  }

  @Test
  void givesAllSerialsAndTheWholeEventInData() throws Exception {
    JsonNode answer = json("history", told(), "--account", "JP/RETIRED", "--format", "json");
    assertThat(answer.path("balance").asInt()).isEqualTo(5);
    JsonNode entry = answer.path("entries").path(0);
    assertThat(entry.path("event").asText()).isEqualTo("jcm.CreditsRetired");
    assertThat(entry.path("request").asText()).isEqualTo("t3");
    assertThat(entry.path("serials").size()).isEqualTo(5);
    assertThat(entry.path("change").asInt()).isEqualTo(5);
    assertThat(entry.path("data").path("purpose").toString())
        .isEqualTo("{\"pledge\":\"Japan's 2020 pledge\"}");
  }

  @Test
  void answersAsCsv() throws Exception {
    List<String> lines = lines("history", told(), "--account", "JP/RETIRED", "--format", "csv");
    assertThat(lines)
        .containsExactly(
            "position,on,recordedAt,request,event,by,counterpart,serials,change,balance,note",
            "159,2016-10-04,RECORDED,t3,jcm.CreditsRetired,Government of Japan,GOVERNMENT,"
                + "2-2 4-4 6-6 8-8 10-10,5,5,Japan's 2020 pledge");
  }

  @Test
  void tellsASerialsLife() throws Exception {
    List<String> lines = lines("history", told(), "--serial", "JP/28");
    assertThat(lines.get(0))
        .isEqualTo("Serial JP/28: vintage 2015, line ID-2016-05/1, now in account MAYEKAWA");
    assertThat(lines.stream().skip(2).map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            " 146 2016-05-13 RECORDED issued MAYEKAWA line ID-2016-05/1",
            " 160 2016-10-05 RECORDED cancelled MAYEKAWA CANCELLED voluntary, for A fair: Offset",
            " 161 2016-10-06 RECORDED corrected CANCELLED MAYEKAWA reverses t4: Mistaken",
            " 162 2016-10-07 RECORDED restricted R-1: A court's order",
            " 163 2016-10-08 RECORDED released R-1: Lifted");
  }

  @Test
  void tellsAProjectsEvents() throws Exception {
    List<String> lines = lines("history", told(), "--project", "ID002");
    assertThat(lines.stream().skip(2).limit(6).map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            " 64 ../2015-12-14 RECORDED registered committee ID Project of Introducing High"
                + " Efficiency Refrigerator to a Food Industry Cold Storage in Indonesia",
            " 143 ../2016-05-13 RECORDED decided committee ID ID-2016-05/1 40 JP 31, ID 9; period"
                + " 2015-02-01/2015-07-31, vintage 2015, together with ID003",
            " 144 2016-05-13 RECORDED notified book JP ID-2016-05/1 31 of 40 decided",
            " 145 2016-05-13 RECORDED notified book ID ID-2016-05/1 9 of 40 decided",
            " 146 2016-05-13 RECORDED issued book JP ID-2016-05/1 31 1-31 vintage 2015",
            " 147 2016-05-13 RECORDED issued book ID ID-2016-05/1 9 1-9 vintage 2015");
  }

  @Test
  void tellsOnlyTheLinesOfTheProject() throws Exception {
    JsonNode answer = json("history", told(), "--project", "MN002", "--format", "json");
    assertThat(answer.path("events").findValuesAsText("line")).contains("MN-2016-09-29/2");
    assertThat(answer.path("events"))
        .filteredOn(event -> event.path("line").asText().equals("MN-2016-09-29/1"))
        .isEmpty();
    assertThat(answer.path("events").size()).isEqualTo(6);
  }

  @Test
  void speaksJapanese() throws Exception {
    Path ledger = told();
    cli.in(Locale.JAPANESE);
    assertThat(lines("history", ledger, "--account", "JP/MAYEKAWA").toString())
        .contains("法人等保有口座、使用中。残高 4 tCO2e", "訂正", "t4 の訂正: Mistaken");
    assertThat(lines("history", ledger, "--project", "MN001").toString())
        .contains("合同委員会 MN", "ビンテージ 2016（推定）");
  }

  @Test
  void dataAreTheSameInEveryLanguage() throws Exception {
    Path ledger = told();
    for (String format : new String[] {"csv", "json"}) {
      for (String of :
          new String[] {"--account=JP/MAYEKAWA", "--serial=JP/28", "--project=MN001"}) {
        assertThat(cli.run("history", ledger, of, "--format", format, "--lang", "ja"))
            .isEqualTo(cli.run("history", ledger, of, "--format", format, "--lang", "en"));
      }
    }
  }

  @Test
  void tellsOfAnAccountThatNothingHappenedTo() throws Exception {
    Path ledger = cli.loaded(Lines.RETIREMENT_ACCOUNT);
    assertThat(lines("history", ledger, "--account", "JP/RETIRED"))
        .containsExactly(
            "Account JP/RETIRED: Government, \"2020\" (日本国政府), retirement, open; balance 0"
                + " tCO2e",
            "  Nothing ever came or went.");
  }

  @Test
  void refusesWhatIsNotThere() throws Exception {
    Path ledger = cli.loaded();
    cli.run("history", ledger, "--account", "JP/NONE")
        .couldNotRun("The ledger " + ledger + " has no account JP/NONE.");
    cli.run("history", ledger, "--account", "MY/NONE")
        .couldNotRun("The ledger " + ledger + " has no book MY: it was never opened.");
    cli.run("history", ledger, "--serial", "MY/1")
        .couldNotRun("The ledger " + ledger + " has no book MY: it was never opened.");
    cli.run("history", ledger, "--serial", "JP/157")
        .couldNotRun("The ledger " + ledger + " has no serial JP/157: it was never issued.");
    cli.run("history", ledger, "--project", "ID999")
        .couldNotRun("The ledger " + ledger + " has nothing of a project ID999.");
  }

  @Test
  void refusesNamesThatAreNone() throws Exception {
    Path ledger = cli.created();
    for (String account : new String[] {"GOVERNMENT", "JP/gov", "JP/A B", "JP/", "/A", "XX/A"}) {
      cli.run("history", ledger, "--account", account)
          .couldNotRun(
              "--account cannot be “"
                  + account
                  + "”: it is a registry and an account number such as JP/GOVERNMENT.");
    }
    for (String serial : new String[] {"1", "JP/0", "JP/1-2", "JP/01", "JP/-1", "JP/x", "JP/１"}) {
      cli.run("history", ledger, "--serial", serial)
          .couldNotRun(
              "--serial cannot be “" + serial + "”: it is a registry and a serial such as JP/17.");
    }
    cli.run("history", ledger, "--project", "ID2")
        .couldNotRun(
            "--project cannot be “ID2”: it is a project’s reference number such as MN001.");
    cli.run("history", ledger)
        .couldNotRun(
            "One of these is needed: --account, --project, --serial, --committee, --programme.");
    cli.run("history", ledger, "--project")
        .couldNotRun("--project needs a value: a project’s reference number such as MN001.");
    cli.run("history", ledger, "--project=MN001", "--serial=JP/1")
        .couldNotRun("Some of these options exclude each other, or one was given twice.");
    cli.run("history", ledger, "--serial=JP/1", "--serial=JP/1")
        .couldNotRun("Some of these options exclude each other, or one was given twice.");
  }
}
