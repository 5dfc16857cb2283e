package org.jcmledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
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
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;

/** A book with some accounts that hold credits, and transfers between them; all invented. */
public final class Trading {

  static final Registry JP = Registry.JP;
  static final LocalDate DAY = LocalDate.of(2018, 5, 7);

  private static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");
  private static final ProjectId PROJECT = ProjectId.of("MN999");

  /** With a decision for each day. */
  private static final ProjectId DAILY = ProjectId.of("MN998");

  private static final DecisionId DECISION = DecisionId.of("MN-TEST-1");
  private static final Actor OFFICE = Actor.of("the office");
  private static final Actor HOLDER = Actor.of("the holder");
  private static final LocalDate BEGIN = LocalDate.of(2018, 3, 1);

  private Trading() {}

  public static LedgerDeclared declaration() {
    return new LedgerDeclared(
        OFFICE, Wording.of("a test's ledger"), LedgerScope.japanWith(MONGOLIA));
  }

  /** What it takes until each of so many accounts holds so much. */
  public static List<Command> prelude(int accounts, long each) {
    List<Command> commands = new ArrayList<>();
    commands.add(
        new SignBilateralDocument(RequestId.of("p-1"), OFFICE, FactDate.on(BEGIN), MONGOLIA));
    commands.add(project("p-2", PROJECT));
    commands.add(project("p-daily", DAILY));
    commands.add(book("p-3", JP, "Asia/Tokyo"));
    commands.add(book("p-4", MONGOLIA.registry(), "Asia/Ulaanbaatar"));
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      commands.add(opening(i));
      allocations.add(Allocation.of(account(i), Credits.of(each)));
    }
    MonitoringPeriod year2016 =
        MonitoringPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
    commands.add(decision("p-decision", PROJECT, DECISION, year2016, accounts * each, 0));
    commands.add(
        new IssueCredits(
            RequestId.of("p-issuance"),
            OFFICE,
            BEGIN,
            JP,
            LineRef.of(DECISION, 1),
            allocations.toArray(Allocation[]::new)));
    return commands;
  }

  static OpenAccount opening(int account) {
    return new OpenAccount(
        RequestId.of("p-account-" + account),
        OFFICE,
        BEGIN,
        JP,
        account(account),
        AccountKind.ENTITY_HOLDING,
        HOLDER);
  }

  /** A decision that credits the i-th day; an event of the committee and one of each book. */
  static DecideIssuance decisionOfADay(String request, int i) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i);
    return decision(
        request, DAILY, DecisionId.of("MN-DAY-" + i), MonitoringPeriod.of(day, day), 8, 2);
  }

  private static RegisterProject project(String request, ProjectId project) {
    return new RegisterProject(
        RequestId.of(request),
        OFFICE,
        FactDate.on(BEGIN),
        MONGOLIA,
        project,
        Wording.of("a heat supply"));
  }

  private static OpenBook book(String request, Registry book, String zone) {
    return new OpenBook(RequestId.of(request), OFFICE, BEGIN, book, ZoneId.of(zone));
  }

  private static DecideIssuance decision(
      String request,
      ProjectId project,
      DecisionId decision,
      MonitoringPeriod period,
      long japan,
      long host) {
    return new DecideIssuance(
        RequestId.of(request),
        OFFICE,
        FactDate.on(BEGIN),
        MONGOLIA,
        decision,
        List.of(
            IssuanceLine.of(
                project,
                period,
                Vintage.of(period.last().getYear()),
                Credits.of(japan + host),
                Tonnes.of(japan),
                Tonnes.of(host))));
  }

  public static AccountNumber account(int i) {
    return AccountNumber.of("ACCOUNT-" + i);
  }

  public static TransferCredits transfer(String request, int from, int to, long amount) {
    return new TransferCredits(
        RequestId.of(request), HOLDER, DAY, JP, account(from), account(to), Credits.of(amount));
  }

  static TransferCredits transferSerial(String request, int from, int to, long serial) {
    return new TransferCredits(
        RequestId.of(request),
        HOLDER,
        DAY,
        JP,
        account(from),
        account(to),
        SerialSet.of(SerialRange.of(serial, serial)));
  }

  static long balance(JcmLedger ledger, int account) {
    return ledger.view().book(JP).balance(account(account)).amount();
  }

  /**
   * Below the door: positions and sequences without gaps, times that go forward, the seal whole.
   */
  public static void requireWhole(EventLog log) {
    LeafHash hash = new LeafHash();
    Map<String, Long> next = new HashMap<>();
    long[] last = new long[2];
    log.scan(
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        stored -> {
          assertThat(stored.position()).isEqualTo(++last[0]);
          assertThat(stored.leafHash()).isEqualTo(hash.of(stored));
          assertThat(stored.sequence()).isEqualTo(next.merge(stored.stream(), 1L, Long::sum) - 1);
          assertThat(stored.recordedAt()).isGreaterThanOrEqualTo(last[1]);
          last[1] = stored.recordedAt();
          return true;
        });
    assertThat(log.head()).isEqualTo(last[0]);
  }

  /** The audit finds nothing. */
  public static void requireClean(EventLog log) {
    AuditReport report = JcmLedger.auditOf(log, "a test's ledger").run();
    assertThat(report.verdict()).as(report.findings().toString()).isEqualTo(Verdict.CLEAN);
  }
}
