package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Locale;
import org.jcmledger.JcmLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BalancesCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private JsonNode json(Object... args) throws Exception {
    return new ObjectMapper().readTree(cli.run(args).endedWith(ExitCode.DONE).out());
  }

  @Test
  void showsATable() throws Exception {
    Path ledger = cli.loaded(Lines.RESTRICT);
    String out = cli.run("balances", ledger, "--book", "JP").endedWith(ExitCode.DONE).out();
    assertThat(out.lines().toList().subList(3, 9))
        .containsExactly(
            "Book JP",
            "  account      kind                 holder                            status"
                + "  balance tCO2e  restricted tCO2e",
            "  GOVERNMENT   government holding   Government of Japan (日本国政府)  open"
                + "               27                 0",
            "  MAYEKAWA     entity holding       Mayekawa (前川製作所)             open"
                + "                4                 2",
            "  UNPUBLISHED  unpublished holding  holder not published              open"
                + "              125                 0",
            "  Issued 156 tCO2e; held: entity holding 4, government holding 27, unpublished"
                + " holding 125.");
  }

  @Test
  void showsTheReadersNameFirst() throws Exception {
    Path ledger = cli.loaded();
    assertThat(cli.in(Locale.JAPANESE).run("balances", ledger).out())
        .contains("口座簿 JP", "前川製作所 (Mayekawa)", "法人等保有口座", "発行量 156 tCO2e。");
  }

  @Test
  void answersAsJson() throws Exception {
    Path ledger = cli.loaded(Lines.RESTRICT);
    JsonNode answer = json("balances", ledger, "--format", "json");
    assertThat(answer.path("title").asText()).isEqualTo("A trial");
    assertThat(answer.path("position").asInt()).isEqualTo(157);
    assertThat(answer.path("recordedAt").asText()).matches("[0-9-]{10}T[0-9:]{8}\\.[0-9]{3}Z");
    assertThat(answer.path("books").findValuesAsText("issued")).containsExactly("9", "156", "32");
    JsonNode japan = answer.path("books").path(1);
    assertThat(japan.path("held").toString())
        .isEqualTo("{\"entity-holding\":4,\"government-holding\":27,\"unpublished-holding\":125}");
    assertThat(japan.path("accounts").path(1).toString())
        .isEqualTo(
            "{\"book\":\"JP\",\"account\":\"MAYEKAWA\",\"kind\":\"entity-holding\","
                + "\"holder\":\"Mayekawa\",\"nameEn\":\"Mayekawa\",\"nameJa\":\"前川製作所\","
                + "\"trust\":false,\"status\":\"open\",\"balance\":4,\"restricted\":2}");
  }

  @Test
  void answersAsCsvAndQuotesOnlyWhatHasToBe() throws Exception {
    Path ledger = cli.loaded(Lines.RETIREMENT_ACCOUNT, Lines.CANCELLATION_ACCOUNT);
    String out = cli.run("balances", ledger, "--format", "csv", "--book", "JP").out();
    assertThat(out.split("\r\n", -1))
        .containsExactly(
            "book,account,kind,holder,nameEn,nameJa,trust,status,balance,restricted",
            "JP,CANCELLED,cancellation,Government of Japan,=Government,日本国政府,false,open,0,0",
            "JP,GOVERNMENT,government-holding,Government of Japan,Government of Japan,日本国政府,"
                + "false,open,27,0",
            "JP,MAYEKAWA,entity-holding,Mayekawa,Mayekawa,前川製作所,false,open,4,0",
            "JP,RETIRED,retirement,Government of Japan,\"Government, \"\"2020\"\"\",日本国政府,"
                + "false,open,0,0",
            "JP,UNPUBLISHED,unpublished-holding,holder not published,holder not published,,false,"
                + "open,125,0",
            "");
  }

  @Test
  void dataAreTheSameInEveryLanguage() throws Exception {
    Path ledger = cli.loaded();
    for (String format : new String[] {"csv", "json"}) {
      assertThat(cli.run("balances", ledger, "--format", format, "--lang", "ja"))
          .isEqualTo(cli.run("balances", ledger, "--format", format, "--lang", "en"));
    }
  }

  @Test
  void showsABookAsOfADay() throws Exception {
    Path ledger = cli.loaded();
    JsonNode answer = json("balances", ledger, "--as-of", "2016-09-29", "--format", "json");
    assertThat(answer.path("asOf").asText()).isEqualTo("2016-09-29");
    assertThat(answer.path("books").findValuesAsText("issued")).containsExactly("9", "31", "0");
  }

  @Test
  void showsAnEmptyBookBeforeItWasOpened() throws Exception {
    Path ledger = cli.loaded();
    assertThat(cli.run("balances", ledger, "--book", "MN", "--as-of", "2016-09-28").out())
        .endsWith("As of the end of book day 2016-09-28\n\nBook MN\n  No accounts.\n");
    String before = "2016-01-01T00:00:00+09:00";
    assertThat(cli.run("balances", ledger, "--book", "MN", "--recorded-by", before).out())
        .endsWith("As recorded by 2015-12-31T15:00:00.000Z\n\nBook MN\n  No accounts.\n");
  }

  @Test
  void showsWhatWasRecordedByAMoment() throws Exception {
    Path ledger = cli.loaded();
    JsonNode now = json("balances", ledger, "--format", "json");
    String moment = now.path("recordedAt").asText();
    JsonNode then = json("balances", ledger, "--format", "json", "--recorded-by", moment);
    assertThat(then.path("books")).isEqualTo(now.path("books"));
  }

  @Test
  void readsWhileAnotherWrites() throws Exception {
    Path ledger = cli.loaded();
    try (JcmLedger writer = JcmLedger.open(ledger)) {
      assertThat(writer.view().position()).isEqualTo(156);
      cli.run("balances", ledger).endedWith(ExitCode.DONE);
    }
  }

  @Test
  void showsALedgerWithoutBooks() {
    Path ledger = cli.created();
    assertThat(cli.run("balances", ledger).endedWith(ExitCode.DONE).out())
        .startsWith("A trial\nEvents: 1, the last recorded ");
    assertThat(cli.run("balances", ledger, "--format", "csv").endedWith(ExitCode.DONE).out())
        .isEqualTo("book,account,kind,holder,nameEn,nameJa,trust,status,balance,restricted\r\n");
  }

  @Test
  void refusesABookThatIsNotThere() throws Exception {
    Path ledger = cli.file("x.jcm");
    cli.run("create", ledger, "--by", "Me", "--title", "T", "--books", "JP");
    cli.run("balances", ledger, "--book", "JP")
        .couldNotRun("The ledger " + ledger + " has no book JP: it was never opened.");
    cli.run("balances", ledger, "--book", "MN", "--as-of", "2016-01-01")
        .couldNotRun("The ledger " + ledger + " does not hold the book MN.");
    cli.run("balances", ledger, "--book", "jp")
        .couldNotRun("--book cannot be “jp”: it is a country code such as JP.");
  }

  @Test
  void refusesDaysAndMomentsThatAreNone() throws Exception {
    Path ledger = cli.created();
    for (String day : new String[] {"2016-02-30", "2016-9-30", "30/09/2016", "today", "FY2016"}) {
      cli.run("balances", ledger, "--as-of", day)
          .couldNotRun("--as-of cannot be “" + day + "”: it is a day such as 2016-09-30.");
    }
    for (String moment : new String[] {"2016-09-30", "2016-09-30T00:00:00", "now"}) {
      cli.run("balances", ledger, "--recorded-by", moment)
          .couldNotRun(
              "--recorded-by cannot be “"
                  + moment
                  + "”: it is a moment with its time zone such as 2026-11-01T09:00:00Z.");
    }
    cli.run("balances", ledger, "--as-of")
        .couldNotRun("--as-of needs a value: a day such as 2016-09-30.");
    cli.run("balances", ledger, "--as-of=2016-01-01", "--recorded-by=2016-01-01T00:00:00Z")
        .couldNotRun("Some of these options exclude each other, or one was given twice.");
  }
}
