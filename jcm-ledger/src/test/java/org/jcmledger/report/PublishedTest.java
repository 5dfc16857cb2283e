package org.jcmledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView.Status;
import org.jcmledger.report.Published.Turnover;
import org.junit.jupiter.api.Test;

/** What a registry publishes of its book (R17), each figure reckoned by hand. */
class PublishedTest {

  private static final Registry JP = Registry.JP;

  /** 2016: issued 31 and 40. 2017: 10 transferred, 3 and 2 retired, 1 cancelled and put back. */
  private static final String AFTERWARDS =
      """
      {'command':'OpenAccount','request':'a','by':'registry','on':'2017-01-10','book':'JP','account':'A','kind':'project-operator-holding','holder':'An individual','trust':true}
      {'command':'OpenAccount','request':'b','by':'registry','on':'2017-01-10','book':'JP','account':'B','kind':'entity-holding','holder':'B'}
      {'command':'OpenAccount','request':'r','by':'registry','on':'2017-01-10','book':'JP','account':'R','kind':'retirement','holder':'Japan'}
      {'command':'OpenAccount','request':'c','by':'registry','on':'2017-01-10','book':'JP','account':'C','kind':'cancellation','holder':'Japan'}
      {'command':'CloseAccount','request':'b-','by':'registry','on':'2017-02-01','book':'JP','account':'B'}
      {'command':'TransferCredits','request':'t','by':'Japan','on':'2017-03-01','book':'JP','from':'GOV','to':'A','quantity':10}
      {'command':'RetireCredits','request':'r1','by':'An individual','on':'2017-03-02','book':'JP','from':'A','to':'R','quantity':3,'purpose':{'pledge':'2020'}}
      {'command':'RetireCredits','request':'r2','by':'Mayekawa','on':'2017-03-03','book':'JP','from':'MAYEKAWA','to':'R','quantity':2,'purpose':{'pledge':'2020'}}
      {'command':'CancelCredits','request':'c1','by':'Mayekawa','on':'2017-12-31','book':'JP','from':'MAYEKAWA','to':'C','quantity':1,'purpose':'voluntary','beneficiary':'A fair','reason':'Offset'}
      {'command':'CorrectMovement','request':'x','by':'registry','on':'2019-01-01','book':'JP','original':'c1','ground':'Mistaken'}
      """;

  private static JcmLedger ledger() throws Exception {
    JcmLedger ledger = Recorded.first();
    Recorded.load(ledger, AFTERWARDS);
    return ledger;
  }

  @Test
  void tells_of_entities_accounts_and_of_nobody_elses() throws Exception {
    try (JcmLedger ledger = ledger()) {
      assertThat(ledger.book(JP).published().entityAccounts())
          .extracting(
              entity -> entity.account().account().number().number(),
              entity -> entity.account().kind(),
              entity -> entity.account().name().toString(),
              entity -> entity.account().trust(),
              entity -> entity.account().status(),
              Published.EntityAccount::opened)
          .containsExactly(
              tuple(
                  "A",
                  AccountKind.PROJECT_OPERATOR_HOLDING,
                  "An individual",
                  true,
                  Status.OPEN,
                  LocalDate.of(2017, 1, 10)),
              tuple(
                  "B",
                  AccountKind.ENTITY_HOLDING,
                  "B",
                  false,
                  Status.CLOSED,
                  LocalDate.of(2017, 1, 10)),
              tuple(
                  "MAYEKAWA",
                  AccountKind.ENTITY_HOLDING,
                  "Mayekawa (前川製作所)",
                  false,
                  Status.OPEN,
                  LocalDate.of(2016, 5, 13)));
    }
  }

  @Test
  void adds_up_what_each_kind_of_account_holds() throws Exception {
    try (JcmLedger ledger = ledger()) {
      // GOV 27 + 40 - 10; A 10 - 3; MAYEKAWA 4 - 2 - 1 + 1; R 3 + 2; C 1 - 1. B is closed.
      assertThat(ledger.book(JP).published().amounts())
          .extracting(
              Published.AmountByKind::kind,
              Published.AmountByKind::accounts,
              row -> row.amount().amount())
          .containsExactly(
              tuple(AccountKind.ENTITY_HOLDING, 1, 2L),
              tuple(AccountKind.PROJECT_OPERATOR_HOLDING, 1, 7L),
              tuple(AccountKind.GOVERNMENT_HOLDING, 1, 57L),
              tuple(AccountKind.RETIREMENT, 1, 5L),
              tuple(AccountKind.CANCELLATION, 1, 0L));
    }
  }

  @Test
  void sums_transactions_up_by_the_year_of_their_book_date() throws Exception {
    try (JcmLedger ledger = ledger()) {
      Published published = ledger.book(JP).published();
      assertThat(published.years())
          .extracting(
              Published.Year::year,
              year -> year.of(TransactionKind.ISSUANCE),
              year -> year.of(TransactionKind.TRANSFER),
              year -> year.of(TransactionKind.RETIREMENT),
              year -> year.of(TransactionKind.CANCELLATION),
              year -> year.of(TransactionKind.CORRECTION))
          .containsExactly(
              tuple(2016, new Turnover(2, 71), none(), none(), none(), none()),
              tuple(
                  2017,
                  none(),
                  new Turnover(1, 10),
                  new Turnover(2, 5),
                  new Turnover(1, 1),
                  none()),
              tuple(2019, none(), none(), none(), none(), new Turnover(1, 1)));
      assertThat(published.year(2018).of(TransactionKind.TRANSFER)).isEqualTo(none());
      assertThat(published.year(2017)).isEqualTo(published.years().get(1));
    }
  }

  private static Turnover none() {
    return new Turnover(0, 0);
  }

  @Test
  void tells_what_was_published_as_of_a_day() throws Exception {
    try (JcmLedger ledger = ledger()) {
      Published then = ledger.book(JP).publishedAsOf(LocalDate.of(2017, 1, 31));
      assertThat(then.years()).extracting(Published.Year::year).containsExactly(2016);
      assertThat(then.entityAccounts())
          .extracting(entity -> entity.account().status())
          .containsOnly(Status.OPEN)
          .hasSize(3);
      assertThat(then.amounts().get(2).amount()).isEqualTo(Tonnes.of(67));
      assertThat(ledger.book(JP).publishedAsOf(LocalDate.of(2019, 1, 1)))
          .isEqualTo(ledger.book(JP).published());
    }
  }

  @Test
  void names_holders_that_are_not_published_a_kind_of_their_own() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Recorded.load(
          ledger,
          """
          {'command':'OpenAccount','request':'u','by':'registry','on':'2016-09-30','book':'MN','account':'U','kind':'unpublished-holding','holder':'not published'}
          {'command':'IssueCredits','request':'i','by':'registry','on':'2016-09-30','book':'MN','line':'MN-2016-09-29/1','allocations':[{'account':'U','quantity':10}]}
          """);
      Published published = ledger.book(Registry.of("MN")).published();
      assertThat(published.entityAccounts()).isEmpty();
      assertThat(published.amounts())
          .contains(
              new Published.AmountByKind(AccountKind.UNPUBLISHED_HOLDING, 1, Tonnes.of(10)),
              new Published.AmountByKind(AccountKind.ENTITY_HOLDING, 0, Tonnes.ZERO));
      assertThat(published.year(2016).of(TransactionKind.ISSUANCE)).isEqualTo(new Turnover(1, 10));
    }
  }

  @Test
  void has_nothing_to_tell_of_a_book_that_was_never_opened() throws Exception {
    try (JcmLedger ledger = Recorded.first()) {
      Published published = ledger.book(Registry.of("VN")).published();
      assertThat(published.entityAccounts()).isEmpty();
      assertThat(published.years()).isEmpty();
      assertThat(published.amounts()).extracting(row -> row.amount().amount()).containsOnly(0L);
    }
  }
}
