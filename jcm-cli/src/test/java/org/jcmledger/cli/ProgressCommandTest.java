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

class ProgressCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private JsonNode json(Object... args) throws Exception {
    return new ObjectMapper().readTree(cli.run(args).endedWith(ExitCode.DONE).out());
  }

  private List<String> lines(Object... args) {
    return cli.run(args).endedWith(ExitCode.DONE).out().lines().toList();
  }

  /** Typed in from the document of December 2015, blank where it is blank. */
  @Test
  void isTheTableOfTheDocumentInJapanese() throws Exception {
    Path ledger = cli.loaded();
    List<String> lines =
        cli.in(Locale.JAPANESE)
            .run("progress", ledger, "--as-of", "2015-12-14")
            .endedWith(ExitCode.DONE)
            .out()
            .lines()
            .toList();
    assertThat(String.join("\n", lines.subList(2, lines.size() - 2)))
        .isEqualTo(
            """

            JCMパートナー国別の進捗状況
            2015年12月14日時点
              パートナー国    署名時期    合同委員会の開催数  プロジェクトの登録数  方法論の採択数  資金支援事業・実証事業の件数
              モンゴル        2013年1月                  3回                   2件             2件                           2件
              バングラデシュ  2013年3月                  2回                                                                 3件
              エチオピア      2013年5月                  1回                                                                 1件
              ケニア          2013年6月                  1回                                                                 1件
              モルディブ      2013年6月                  2回                                   1件                           2件
              ベトナム        2013年7月                  4回                   2件             5件                           9件
              ラオス          2013年8月                  1回                                                                 2件
              インドネシア    2013年8月                  5回                   3件            10件                          19件
              コスタリカ      2013年12月                 1回
              パラオ          2014年1月                  3回                   1件             1件                           3件
              カンボジア      2014年4月                  1回                                                                 1件
              メキシコ        2014年7月                  1回                                                                 1件
              サウジアラビア  2015年5月                  1回
              チリ            2015年5月               未開催
              ミャンマー      2015年9月               未開催                                                                 1件
              タイ            2015年11月              未開催                                                                 5件
              合計            16か国                    26回                   8件            19件                          50件""");
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .containsExactly(
            "  フィリピンは覚書に署名済み（2015年12月7日）。まだパートナー国ではありません。",
            "  月、年度または「〜まで」としか分からない事実は、起こり得た最後の日から数えます。");
  }

  @Test
  void speaksEnglishAlike() throws Exception {
    List<String> lines = lines("progress", cli.loaded());
    assertThat(lines.subList(2, 6).stream().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "",
            "Progress by JCM partner country",
            " partner country signed committee meetings registered projects approved methodologies"
                + " supported projects",
            " Mongolia Jan 2013 3 2 2 2");
    assertThat(lines.get(18).replaceAll(" +", " ")).isEqualTo(" Chile May 2015 not held yet");
    assertThat(lines.subList(21, lines.size()).stream().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            " total 16 countries 26 8 19 50",
            " Philippines signed a memorandum (7 Dec 2015) and is no partner yet.");
  }

  @Test
  void givesWholeDaysAndNoughtsInData() throws Exception {
    Path ledger = cli.loaded();
    String csv = cli.run("progress", ledger, "--format", "csv").endedWith(ExitCode.DONE).out();
    assertThat(csv.split("\r\n", -1))
        .hasSize(18)
        .startsWith(
            "country,nameEn,nameJa,signed,meetings,projects,methodologies,supports",
            "MN,Mongolia,モンゴル,2013-01-08,3,2,2,2")
        .contains("CL,Chile,チリ,2015-05-26,0,0,0,0");
    JsonNode answer = json("progress", ledger, "--format", "json", "--as-of", "2015-12-14");
    assertThat(answer.path("asOf").asText()).isEqualTo("2015-12-14");
    assertThat(answer.path("partners").path(5).toString())
        .isEqualTo(
            "{\"country\":\"VN\",\"nameEn\":\"Viet Nam\",\"nameJa\":\"ベトナム\","
                + "\"signed\":\"2013-07-02\",\"meetings\":4,\"projects\":2,\"methodologies\":5,"
                + "\"supports\":9}");
    assertThat(answer.path("total").toString())
        .isEqualTo(
            "{\"partners\":16,\"meetings\":26,\"projects\":8,\"methodologies\":19,"
                + "\"supports\":50}");
    assertThat(answer.path("memorandaOnly").toString())
        .isEqualTo(
            "[{\"country\":\"PH\",\"nameEn\":\"Philippines\",\"nameJa\":\"フィリピン\","
                + "\"signed\":\"2015-12-07\",\"placeEn\":\"Paris, COP21\",\"placeJa\":\"パリ、COP21会場\"}]");
    assertThat(answer.path("supportsElsewhere").asInt()).isZero();
  }

  @Test
  void dataAreTheSameInEveryLanguage() throws Exception {
    Path ledger = cli.loaded();
    for (String format : new String[] {"csv", "json"}) {
      assertThat(cli.run("progress", ledger, "--format", format, "--lang", "ja"))
          .isEqualTo(cli.run("progress", ledger, "--format", format, "--lang", "en"));
    }
  }

  @Test
  void countsWhatHadCertainlyHappened() throws Exception {
    Path ledger = cli.loaded();
    // Signed by the day: all but Myanmar and Thailand. Of fiscal year 2014 the supports count
    // from 31 March 2015 on, what is "not after 14 December 2015" from that day on.
    JsonNode before = json("progress", ledger, "--as-of", "2015-03-30", "--format", "json");
    assertThat(before.path("total").toString())
        .isEqualTo(
            "{\"partners\":12,\"meetings\":0,\"projects\":0,\"methodologies\":0,\"supports\":6}");
    JsonNode after = json("progress", ledger, "--as-of", "2015-03-31", "--format", "json");
    assertThat(after.path("total").path("supports").asInt()).isEqualTo(8);
  }

  @Test
  void showsADateNoMorePreciselyThanItIsKnown() throws Exception {
    Path ledger = cli.created();
    String line =
        "{\"command\":\"SignBilateralDocument\",\"request\":\"%s\",\"by\":\"T\","
            + "\"on\":\"%s\",\"committee\":\"%s\"}\n";
    String lines =
        String.format(line, "a", "2017-01", "PH")
            + String.format(line, "b", "FY2022", "SN")
            + String.format(line, "c", "../2023-04-30", "TN")
            + "{\"command\":\"AdoptSupport\",\"request\":\"d\",\"by\":\"T\",\"on\":\"FY2013\","
            + "\"support\":\"S-1\",\"country\":\"MY\"}\n";
    cli.run("load", ledger, cli.write("f.jsonl", lines)).endedWith(ExitCode.DONE);
    assertThat(cli.run("progress", ledger).out())
        .contains(
            "  Philippines      Jan 2017              not held yet",
            "  Senegal          FY2022                not held yet",
            "  Tunisia          by 30 Apr 2023        not held yet",
            "Supported projects in countries that are no partners, not in the total: 1.");
    assertThat(cli.run("progress", ledger, "--lang", "ja").out())
        .contains("2017年1月", "2022年度", "2023年4月30日まで", "（合計に含まない）: 1件");
  }

  @Test
  void hasNothingToCountInANewLedger() {
    Path ledger = cli.created();
    assertThat(lines("progress", ledger)).endsWith("  No partner country.");
    cli.run("progress", ledger, "--as-of", "FY2015")
        .couldNotRun("--as-of cannot be “FY2015”: it is a day such as 2016-09-30.");
  }
}
