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
    commands.add(
        new RegisterProject(
            RequestId.of("p-2"),
            OFFICE,
            FactDate.on(BEGIN),
            MONGOLIA,
            PROJECT,
            Wording.of("a heat supply")));
    commands.add(book("p-3", JP, "Asia/Tokyo"));
    commands.add(book("p-4", MONGOLIA.registry(), "Asia/Ulaanbaatar"));
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      commands.add(
          new OpenAccount(
              RequestId.of("p-account-" + i),
              OFFICE,
              BEGIN,
              JP,
              account(i),
              AccountKind.ENTITY_HOLDING,
              HOLDER));
      allocations.add(Allocation.of(account(i), Credits.of(each)));
    }
    commands.add(decision(accounts * each));
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

  private static OpenBook book(String request, Registry book, String zone) {
    return new OpenBook(RequestId.of(request), OFFICE, BEGIN, book, ZoneId.of(zone));
  }

  private static DecideIssuance decision(long total) {
    return new DecideIssuance(
        RequestId.of("p-decision"),
        OFFICE,
        FactDate.on(BEGIN),
        MONGOLIA,
        DECISION,
        List.of(
            IssuanceLine.of(
                PROJECT,
                MonitoringPeriod.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                Vintage.of(2016),
                Credits.of(total),
                Tonnes.of(total),
                Tonnes.ZERO)));
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
