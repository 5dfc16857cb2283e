package org.jcmledger.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.value.LedgerScope;

/** Ledgers in memory made from lines of commands, in which every line must be accepted. */
final class Recorded {

  private static final String BOOKS_AND_PROJECTS =
      """
      {'command':'SignBilateralDocument','request':'id','by':'Japan','on':'2013-08-26','committee':'ID'}
      {'command':'SignBilateralDocument','request':'mn','by':'Japan','on':'2013-01-08','committee':'MN'}
      {'command':'RegisterProject','request':'id2','by':'Japan','on':'../2015-12-14','committee':'ID','project':'ID002','title':'Refrigerators'}
      {'command':'RegisterProject','request':'id3','by':'Japan','on':'../2015-12-14','committee':'ID','project':'ID003','title':'Freezers'}
      {'command':'RegisterProject','request':'mn1','by':'Japan','on':'../2015-12-14','committee':'MN','project':'MN001','title':'Boilers'}
      {'command':'RegisterProject','request':'mn5','by':'Japan','on':'2016-01-01','committee':'MN','project':'MN005','title':'Solar power'}
      """;

  private static final String BOOKS =
      """
      {'command':'OpenBook','request':'jp','by':'registry','on':'2015-11-13','book':'JP','zone':'Asia/Tokyo'}
      {'command':'OpenBook','request':'bid','by':'registry','on':'2016-05-13','book':'ID','zone':'Asia/Jakarta'}
      {'command':'OpenBook','request':'bmn','by':'registry','on':'2016-05-13','book':'MN','zone':'Asia/Ulaanbaatar'}
      """;

  /** The first credits ever issued and those of MN001, as far as Japan's side goes. */
  static final String FIRST =
      """
      {'command':'OpenAccount','request':'gov','by':'registry','on':'2016-05-13','book':'JP','account':'GOV','kind':'government-holding','holder':'Japan'}
      {'command':'OpenAccount','request':'may','by':'registry','on':'2016-05-13','book':'JP','account':'MAYEKAWA','kind':'entity-holding','holder':'Mayekawa','name':{'en':'Mayekawa','ja':'前川製作所'}}
      {'command':'DecideIssuance','request':'d1','by':'JC','on':'../2016-05-13','committee':'ID','decision':'ID-2016-05','lines':[{'projects':['ID002','ID003'],'period':'2015-02-01/2015-07-31','vintage':2015,'total':40,'japan':31,'host':9}]}
      {'command':'IssueCredits','request':'i1','by':'registry','on':'2016-05-13','book':'JP','line':'ID-2016-05/1','allocations':[{'account':'GOV','quantity':27},{'account':'MAYEKAWA','quantity':4}]}
      {'command':'DecideIssuance','request':'d2','by':'JC','on':'2016-09-29','committee':'MN','decision':'MN-2016-09-29','lines':[{'projects':['MN001'],'period':'2015-09-20/2016-05-15','vintage':2016,'vintageAssumed':true,'total':50,'japan':40,'host':10},{'projects':['MN005'],'period':'2016-01-01/2016-08-31','vintage':2016,'total':1,'japan':1,'host':0}]}
      {'command':'IssueCredits','request':'i2','by':'registry','on':'2016-09-30','book':'JP','line':'MN-2016-09-29/1','allocations':[{'account':'GOV','quantity':40}]}
      """;

  private Recorded() {}

  static JcmLedger first() throws IOException {
    return ledger(LedgerScope.everything(), BOOKS_AND_PROJECTS + BOOKS + FIRST);
  }

  static JcmLedger ledger(LedgerScope scope, String lines) throws IOException {
    JcmLedger ledger = JcmLedger.inMemory(Setting.declaration(scope), Setting.clock());
    load(ledger, lines);
    return ledger;
  }

  /** Loads lines in which apostrophes stand for quotes. */
  static void load(JcmLedger ledger, String lines) throws IOException {
    List<String> outcomes = new ArrayList<>();
    CommandFile.submitAll(
        ledger, new ByteArrayInputStream(lines.replace('\'', '"').getBytes(UTF_8)), outcomes::add);
    assertThat(outcomes).allMatch(outcome -> outcome.contains("\"outcome\":\"accepted\""));
  }
}
