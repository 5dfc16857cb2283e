package org.jcmledger.examples.story;

import static org.jcmledger.examples.story.Cast.AOZORA;
import static org.jcmledger.examples.story.Cast.AOZORA_ACCOUNT;
import static org.jcmledger.examples.story.Cast.CANCELLED;
import static org.jcmledger.examples.story.Cast.COMMITTEE;
import static org.jcmledger.examples.story.Cast.DECISION;
import static org.jcmledger.examples.story.Cast.JP;
import static org.jcmledger.examples.story.Cast.KHANGAI;
import static org.jcmledger.examples.story.Cast.KHANGAI_ACCOUNT;
import static org.jcmledger.examples.story.Cast.MIDORI;
import static org.jcmledger.examples.story.Cast.MIDORI_ACCOUNT;
import static org.jcmledger.examples.story.Cast.MN;
import static org.jcmledger.examples.story.Cast.MONGOLIA;
import static org.jcmledger.examples.story.Cast.PLEDGE_2020;
import static org.jcmledger.examples.story.Cast.PROJECT;
import static org.jcmledger.examples.story.Cast.REGISTRY_JP;
import static org.jcmledger.examples.story.Cast.REGISTRY_MN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/**
 * How credits come to be: a country signs, its committee registers a project and decides, and each
 * side issues its part in its own book, when it is ready.
 */
public final class Prelude {

  private static final LocalDate OPENING = LocalDate.of(2017, 4, 3);
  private static final LocalDate DECIDED = LocalDate.of(2018, 3, 1);

  private Prelude() {}

  /** Tells it into a new, empty ledger. */
  public static void tell(JcmLedger ledger) {
    ledger.submit(
        new SignBilateralDocument(
            RequestIds.next(), COMMITTEE, FactDate.on(LocalDate.of(2013, 1, 8)), MONGOLIA));
    ledger.submit(
        new RegisterProject(
            RequestIds.next(),
            COMMITTEE,
            FactDate.on(LocalDate.of(2015, 6, 30)),
            MONGOLIA,
            PROJECT,
            Wording.of("An invented heat supply")));
    open(ledger);
    decide(ledger);
    issue(ledger);
  }

  private static void open(JcmLedger ledger) {
    ledger.submit(
        new OpenBook(RequestIds.next(), REGISTRY_JP, OPENING, JP, ZoneId.of("Asia/Tokyo")));
    ledger.submit(
        new OpenBook(RequestIds.next(), REGISTRY_MN, OPENING, MN, ZoneId.of("Asia/Ulaanbaatar")));
    account(ledger, JP, AOZORA_ACCOUNT, AccountKind.ENTITY_HOLDING, AOZORA);
    account(ledger, JP, MIDORI_ACCOUNT, AccountKind.ENTITY_HOLDING, MIDORI);
    account(ledger, JP, PLEDGE_2020, AccountKind.RETIREMENT, REGISTRY_JP);
    account(ledger, JP, CANCELLED, AccountKind.CANCELLATION, REGISTRY_JP);
    account(ledger, MN, KHANGAI_ACCOUNT, AccountKind.ENTITY_HOLDING, KHANGAI);
  }

  private static void account(
      JcmLedger ledger, Registry book, AccountNumber number, AccountKind kind, Actor holder) {
    Actor operator = book.equals(JP) ? REGISTRY_JP : REGISTRY_MN;
    ledger.submit(
        new OpenAccount(RequestIds.next(), operator, OPENING, book, number, kind, holder));
  }

  private static void decide(JcmLedger ledger) {
    ledger.submit(
        new DecideIssuance(
            RequestIds.next(),
            COMMITTEE,
            FactDate.on(DECIDED),
            MONGOLIA,
            DECISION,
            List.of(
                IssuanceLine.of(PROJECT, year(2016), Vintage.of(2016), c(60), t(48), t(12)),
                IssuanceLine.of(PROJECT, year(2017), Vintage.of(2017), c(100), t(80), t(20)))));
  }

  /** Japan issues both lines; Mongolia only one, and later: the other stays open. */
  private static void issue(JcmLedger ledger) {
    LocalDate japan = LocalDate.of(2018, 3, 12);
    LocalDate mongolia = LocalDate.of(2018, 4, 20);
    LineRef first = LineRef.of(DECISION, 1);
    LineRef second = LineRef.of(DECISION, 2);
    ledger.submit(
        new IssueCredits(
            RequestIds.next(),
            REGISTRY_JP,
            japan,
            JP,
            first,
            Allocation.of(AOZORA_ACCOUNT, c(48))));
    ledger.submit(
        new IssueCredits(
            RequestIds.next(),
            REGISTRY_JP,
            japan,
            JP,
            second,
            Allocation.of(AOZORA_ACCOUNT, c(70)),
            Allocation.of(MIDORI_ACCOUNT, c(10))));
    ledger.submit(
        new IssueCredits(
            RequestIds.next(),
            REGISTRY_MN,
            mongolia,
            MN,
            first,
            Allocation.of(KHANGAI_ACCOUNT, c(12))));
  }

  private static MonitoringPeriod year(int year) {
    return MonitoringPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Credits c(long amount) {
    return Credits.of(amount);
  }

  private static Tonnes t(long amount) {
    return Tonnes.of(amount);
  }
}
