package org.jcmledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.LedgerView;

/** Two books, one committee and some accounts with credits; all invented but the countries. */
public final class Setting {

  public static final Registry JP = Registry.JP;
  public static final Registry MN = Registry.of("MN");
  public static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");
  public static final ProjectId PROJECT = ProjectId.of("MN999");
  public static final DecisionId DECISION = DecisionId.of("MN-TEST-1");

  public static final Actor COMMITTEE = Actor.of("the committee");
  public static final Actor OPERATOR = Actor.of("the registry of Japan");
  public static final Actor OPERATOR_MN = Actor.of("the registry of Mongolia");

  /** Holds all holding accounts. */
  public static final Actor HOLDER = Actor.of("the holder");

  public static final AccountNumber RETIRED = AccountNumber.of("RETIRED");

  public static final LocalDate OPENED = LocalDate.of(2017, 4, 3);
  public static final LocalDate DECIDED = LocalDate.of(2018, 3, 1);
  public static final LocalDate ISSUED = LocalDate.of(2018, 3, 12);

  /** A day for transfers. */
  public static final LocalDate DAY = LocalDate.of(2018, 5, 7);

  /** What Mongolia's side is notified of; it is not issued. */
  public static final long HOST = 12;

  private Setting() {}

  public static LedgerDeclared declaration() {
    return declaration(LedgerScope.japanWith(MONGOLIA));
  }

  public static LedgerDeclared declaration(LedgerScope scope) {
    return new LedgerDeclared(Actor.of("a test"), Wording.of("a test's ledger"), scope);
  }

  public static ManualClock clock() {
    return ManualClock.at("2026-04-01T00:00:00Z");
  }

  /** A ledger in memory in which some accounts have credits. */
  public static JcmLedger ledger(int accounts, long each) {
    JcmLedger ledger = JcmLedger.inMemory(declaration(), clock());
    submitAll(ledger, prelude(accounts, each));
    return ledger;
  }

  public static void submitAll(JcmLedger ledger, List<Command> commands) {
    commands.forEach(ledger::submit);
  }

  /** What it takes until each of so many accounts holds so much. Their requests are p-1, p-2…. */
  public static List<Command> prelude(int accounts, long each) {
    List<Command> commands = new ArrayList<>(openings());
    for (int i = 0; i < accounts; i++) {
      commands.add(opening("p-account-" + i, account(i), AccountKind.ENTITY_HOLDING, HOLDER));
    }
    commands.add(opening("p-retired", RETIRED, AccountKind.RETIREMENT, OPERATOR));
    commands.add(decision("p-decision", accounts * each));
    commands.add(issuance("p-issuance", accounts, each));
    return commands;
  }

  /** Issues the decision's one line to so many accounts. */
  public static IssueCredits issuance(String request, int accounts, long each) {
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      allocations.add(Allocation.of(account(i), Credits.of(each)));
    }
    return new IssueCredits(
        RequestId.of(request),
        OPERATOR,
        ISSUED,
        JP,
        LineRef.of(DECISION, 1),
        allocations.toArray(Allocation[]::new));
  }

  /** Country, project and both books. */
  public static List<Command> openings() {
    return List.of(
        signature("p-1"),
        project("p-2"),
        opening("p-3", JP, OPERATOR, "Asia/Tokyo"),
        opening("p-4", MN, OPERATOR_MN, "Asia/Ulaanbaatar"));
  }

  public static Command signature(String request) {
    return new SignBilateralDocument(
        RequestId.of(request), COMMITTEE, FactDate.on(LocalDate.of(2013, 1, 8)), MONGOLIA);
  }

  public static Command project(String request) {
    return new RegisterProject(
        RequestId.of(request),
        COMMITTEE,
        FactDate.on(LocalDate.of(2015, 6, 30)),
        MONGOLIA,
        PROJECT,
        Wording.of("a heat supply"));
  }

  public static OpenBook opening(String request, Registry book, Actor operator, String zone) {
    return new OpenBook(RequestId.of(request), operator, OPENED, book, ZoneId.of(zone));
  }

  public static OpenAccount opening(
      String request, AccountNumber number, AccountKind kind, Actor holder) {
    return new OpenAccount(RequestId.of(request), OPERATOR, OPENED, JP, number, kind, holder);
  }

  public static DecideIssuance decision(String request, long japan) {
    return new DecideIssuance(
        RequestId.of(request),
        COMMITTEE,
        FactDate.on(DECIDED),
        MONGOLIA,
        DECISION,
        List.of(
            IssuanceLine.of(
                PROJECT,
                MonitoringPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                Vintage.of(2016),
                Credits.of(japan + HOST),
                Tonnes.of(japan),
                Tonnes.of(HOST))));
  }

  public static AccountNumber account(int i) {
    return AccountNumber.of("ACCOUNT-" + i);
  }

  public static TransferCredits transfer(String request, int from, int to, long amount) {
    return new TransferCredits(
        RequestId.of(request), HOLDER, DAY, JP, account(from), account(to), Credits.of(amount));
  }

  /** All balances of Japan's book by account. */
  public static Map<String, Long> balances(LedgerView view) {
    Map<String, Long> balances = new TreeMap<>();
    for (AccountView account : view.book(JP).accounts()) {
      balances.put(account.account().number().toString(), account.balance().amount());
    }
    return balances;
  }

  /** What all accounts of Japan's book hold together. */
  public static long sum(LedgerView view) {
    return balances(view).values().stream().mapToLong(Long::longValue).sum();
  }
}
