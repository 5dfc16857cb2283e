package org.jcmledger.report.aef.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.value.LedgerScope;

/** A ledger with a project of Thailand, whose clock the test sets. */
final class Article6 implements AutoCloseable {

  /** Both Parties authorise, and 100 t of 2024 are decided: 80 for Japan, 20 for Thailand. */
  static final String BEGIN =
      """
      {'command':'SignBilateralDocument','request':'s','by':'Japan','on':'2015-11-19','committee':'TH'}
      {'command':'RegisterProject','request':'p','by':'JC','on':'2020-01-01','committee':'TH','project':'TH001','title':'Solar power'}
      {'command':'OpenBook','request':'bj','by':'registry','on':'2026-01-05','book':'JP','zone':'Asia/Tokyo'}
      {'command':'OpenBook','request':'bt','by':'registry','on':'2026-01-05','book':'TH','zone':'Asia/Bangkok'}
      {'command':'OpenAccount','request':'ja','by':'registry','on':'2026-01-05','book':'JP','account':'A','kind':'entity-holding','holder':'Alpha','name':{'en':'Alpha','ja':'アルファ'}}
      {'command':'OpenAccount','request':'jg','by':'registry','on':'2026-01-05','book':'JP','account':'G','kind':'government-holding','holder':'Japan'}
      {'command':'OpenAccount','request':'jr','by':'registry','on':'2026-01-05','book':'JP','account':'R','kind':'retirement','holder':'Japan'}
      {'command':'OpenAccount','request':'jc','by':'registry','on':'2026-01-05','book':'JP','account':'C','kind':'cancellation','holder':'Japan'}
      {'command':'OpenAccount','request':'th','by':'registry','on':'2026-01-05','book':'TH','account':'H','kind':'entity-holding','holder':'Chao','name':{'en':'Chao','ja':'チャオ'}}
      {'command':'OpenAccount','request':'tc','by':'registry','on':'2026-01-05','book':'TH','account':'C','kind':'cancellation','holder':'Thailand'}
      {'command':'AuthoriseOutcomes','request':'at','by':'Thailand','on':'2026-01-10','committee':'TH','authorisation':'TH-1','party':'TH','approach':'CA0099','projects':['TH001'],'vintages':'2021-2030','purposes':{'ndc':true,'other':{'kind':'oimp','firstTransfer':'use-or-cancellation','named':'CORSIA'}},'ceiling':1000,'users':['JP'],'entities':[{'name':'Alpha','country':'JP','identification':'JP-ALPHA'},{'name':'Chao','country':'TH','identification':'TH-CHAO'}],'sectors':['Energy generation'],'activityTypes':['Solar']}
      {'command':'AuthoriseOutcomes','request':'aj','by':'Japan','on':'2026-01-11','committee':'TH','authorisation':'JP-1','party':'JP','approach':'CA0099','projects':['TH001'],'vintages':'2021-2030','purposes':{'ndc':true},'users':['JP'],'entities':[{'name':'Alpha','country':'JP','identification':'JP-ALPHA'}],'sectors':['Energy generation']}
      {'command':'DecideIssuance','request':'d','by':'JC','on':'2026-01-20','committee':'TH','decision':'TH-1','lines':[{'projects':['TH001'],'period':'2024-01-01/2024-12-31','vintage':2024,'total':100,'japan':80,'host':20}]}
      {'command':'IssueCredits','request':'ij','by':'registry','on':'2026-01-21','book':'JP','line':'TH-1/1','allocations':[{'account':'G','quantity':30},{'account':'A','quantity':50}],'authorisations':['TH-1','JP-1']}
      {'command':'IssueCredits','request':'it','by':'registry','on':'2026-01-21','book':'TH','line':'TH-1/1','allocations':[{'account':'H','quantity':20}],'authorisations':['TH-1']}
      """;

  private Instant now;
  private final JcmLedger ledger;

  private Article6(LedgerScope scope) {
    now = Instant.parse("2026-02-01T00:00:00.000Z");
    ledger = JcmLedger.inMemory(Setting.declaration(scope), () -> now);
  }

  static Article6 of(LedgerScope scope) {
    return new Article6(scope);
  }

  static Article6 begun() throws IOException {
    Article6 story = new Article6(LedgerScope.everything());
    story.load("2026-02-01T00:00:00.000Z", BEGIN);
    return story;
  }

  JcmLedger ledger() {
    return ledger;
  }

  /** Loads lines at a moment, in which apostrophes stand for quotes. */
  Article6 load(String moment, String lines) throws IOException {
    now = Instant.parse(moment);
    List<String> outcomes = new ArrayList<>();
    CommandFile.submitAll(
        ledger, new ByteArrayInputStream(lines.replace('\'', '"').getBytes(UTF_8)), outcomes::add);
    assertThat(outcomes).allMatch(outcome -> outcome.contains("\"outcome\":\"accepted\""));
    return this;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
