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

class PublishedCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Path moved() throws Exception {
    return cli.loaded(
        Lines.RETIREMENT_ACCOUNT,
        Lines.CANCELLATION_ACCOUNT,
        Lines.RETIRE,
        Lines.CANCEL,
        Lines.CORRECT);
  }

  private List<String> squeezed(Object... args) {
    return cli.run(args)
        .endedWith(ExitCode.DONE)
        .out()
        .lines()
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }

  @Test
  void showsTheThreeTables() throws Exception {
    List<String> lines = squeezed("published", moved(), "--book", "JP");
    assertThat(lines.subList(3, lines.size()))
        .containsExactly(
            "What the registry JP (Japan) publishes",
            "",
            "Entity holding accounts",
            " account kind holder trust property status opened",
            " MAYEKAWA entity holding Mayekawa (前川製作所) no open 2016-05-13",
            "",
            "JCM credits recorded in each kind of account",
            " kind accounts tCO2e",
            " entity holding 1 4",
            " project operator holding 0 0",
            " government holding 1 22",
            " unpublished holding 1 125",
            " retirement 1 5",
            " cancellation 1 0",
            "",
            "Transactions by year of book date",
            " year transaction number tCO2e",
            " 2016 issuance 3 156",
            " 2016 transfer 0 0",
            " 2016 retirement 1 5",
            " 2016 cancellation 1 1",
            " 2016 correction 1 1");
  }

  @Test
  void speaksTheFieldsJapanese() throws Exception {
    Path ledger = moved();
    cli.in(Locale.JAPANESE);
    assertThat(squeezed("published", ledger, "--book", "JP"))
        .contains(
            "登録簿 JP（日本）が公表する情報",
            "法人等保有口座に関する情報",
            " MAYEKAWA 法人等保有口座 前川製作所 (Mayekawa) なし 使用中 2016-05-13",
            " 無効化口座 1 5",
            " 取消口座 1 0",
            " 2016 無効化 1 5",
            " 2016 取消し 1 1",
            " 2016 訂正 1 1");
  }

  @Test
  void answersAsJson() throws Exception {
    JsonNode answer =
        new ObjectMapper()
            .readTree(
                cli.run("published", moved(), "--book", "JP", "--year", "2016", "--format", "json")
                    .out());
    assertThat(answer.path("book").asText()).isEqualTo("JP");
    assertThat(answer.path("entityAccounts").toString())
        .isEqualTo(
            "[{\"book\":\"JP\",\"account\":\"MAYEKAWA\",\"kind\":\"entity-holding\","
                + "\"holder\":\"Mayekawa\",\"nameEn\":\"Mayekawa\",\"nameJa\":\"前川製作所\","
                + "\"trust\":false,\"status\":\"open\",\"opened\":\"2016-05-13\"}]");
    assertThat(answer.path("amounts").path(4).toString())
        .isEqualTo("{\"book\":\"JP\",\"kind\":\"retirement\",\"accounts\":1,\"credits\":5}");
    assertThat(answer.path("transactions").path(0).toString())
        .isEqualTo(
            "{\"book\":\"JP\",\"year\":2016,\"transaction\":\"issuance\",\"count\":3,"
                + "\"credits\":156}");
  }

  @Test
  void answersAsCsvOneTableAtATime() throws Exception {
    Path ledger = moved();
    cli.run("published", ledger, "--book", "JP", "--format", "csv")
        .couldNotRun(
            "CSV holds one table: choose one with --only accounts, --only amounts or --only"
                + " transactions.");
    assertThat(
            cli.run("published", ledger, "--book", "JP", "--format", "csv", "--only", "amounts")
                .out())
        .startsWith("book,kind,accounts,credits\r\nJP,entity-holding,1,4\r\n");
    assertThat(
            cli.run(
                    "published",
                    ledger,
                    "--book=JP",
                    "--format=csv",
                    "--only=transactions",
                    "--year=2015")
                .out())
        .isEqualTo(
            String.join(
                "\r\n",
                "book,year,transaction,count,credits",
                "JP,2015,issuance,0,0",
                "JP,2015,transfer,0,0",
                "JP,2015,retirement,0,0",
                "JP,2015,cancellation,0,0",
                "JP,2015,correction,0,0",
                ""));
  }

  @Test
  void showsWhatWasPublishedAsOfADay() throws Exception {
    Path ledger = moved();
    List<String> lines = squeezed("published", ledger, "--book", "JP", "--as-of", "2016-09-29");
    assertThat(lines)
        .contains(
            "As of the end of book day 2016-09-29", " 2016 issuance 1 31", " 2016 retirement 0 0");
    assertThat(lines).noneMatch(line -> line.contains("unpublished"));
    assertThat(squeezed("published", ledger, "--book", "JP", "--as-of", "2015-12-01"))
        .contains("Entity holding accounts", " None.");
  }

  @Test
  void refusesWhatItCannotShow() throws Exception {
    Path ledger = cli.loaded();
    cli.run("published", ledger).couldNotRun("Missing: --book.");
    cli.run("published", ledger, "--book", "VN")
        .couldNotRun("The ledger " + ledger + " has no book VN: it was never opened.");
    for (String year : new String[] {"16", "-2016", "20160", "２０１６"}) {
      cli.run("published", ledger, "--book=JP", "--year=" + year)
          .couldNotRun("--year cannot be “" + year + "”: it is a year such as 2016.");
    }
    cli.run("published", ledger, "--book=JP", "--only=all")
        .couldNotRun("--only cannot be “all”: it is accounts, amounts or transactions.");
  }
}
