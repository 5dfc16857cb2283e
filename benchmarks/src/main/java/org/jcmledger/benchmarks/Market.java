package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
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
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/**
 * A book to trade in: 1,000 accounts, and the credits of 100 projects in ten vintages, of which
 * every account holds some of each vintage.
 */
final class Market {

  static final int ACCOUNTS = 1_000;
  static final Registry BOOK = Registry.JP;

  private static final int PROJECTS = 100;
  private static final int VINTAGES = 10;
  private static final int FIRST_VINTAGE = 2013;

  /** Of each vintage; enough that no account runs dry. */
  private static final long EACH = 1_000;

  private static final long HOT_ALSO = 10_000;

  private static final int ASYNC_AT_ONCE = 2_000;

  private static final LocalDate OPENING = LocalDate.of(2024, 1, 4);
  private static final LocalDate TRADING = LocalDate.of(2024, 4, 1);
  private static final PartnerCountry PARTNER = PartnerCountry.of("MN");
  private static final DecisionId DECISION = DecisionId.of("MN-BENCHMARK-1");
  private static final Actor OPERATOR = Actor.of("benchmark");

  private final JcmLedger ledger;
  private final List<AccountNumber> numbers = new ArrayList<>();
  private final List<Actor> holders = new ArrayList<>();

  private Market(JcmLedger ledger) {
    this.ledger = ledger;
    for (int i = 0; i < ACCOUNTS; i++) {
      numbers.add(AccountNumber.of("TRADER-" + i));
      holders.add(Actor.of("trader " + i));
    }
  }

  /** Creates a ledger and everything in it but transfers. */
  static Market create(Path path) {
    return create(path, clock());
  }

  /** The same by a clock of the caller's. */
  static Market create(Path path, InstantSource clock) {
    return begin(JcmLedger.create(path, declaration(), clock));
  }

  /** The same in a schema of a database. */
  static Market create(DataSource database, String schema) {
    return begin(JcmLedger.create(database, schema, declaration(), clock()));
  }

  /** A ledger in a file, as it is. */
  static Market open(Path path) {
    return new Market(JcmLedger.open(path));
  }

  /** A ledger that another process has created. */
  static Market open(DataSource database, String schema) {
    return new Market(JcmLedger.open(database, schema));
  }

  private static LedgerDeclared declaration() {
    return new LedgerDeclared(OPERATOR, Wording.of("a benchmark"), LedgerScope.japanWith(PARTNER));
  }

  private static Market begin(JcmLedger ledger) {
    Market market = new Market(ledger);
    market.submitAll(market.prelude());
    return market;
  }

  /**
   * A clock that moves on by a millisecond whenever it is read. The writer reads it once a commit,
   * so the rows themselves tell afterwards which of them were committed together.
   */
  private static InstantSource clock() {
    AtomicLong next = new AtomicLong(Instant.parse("2026-11-01T00:00:00Z").toEpochMilli());
    return () -> Instant.ofEpochMilli(next.getAndIncrement());
  }

  JcmLedger ledger() {
    return ledger;
  }

  AccountNumber account(int number) {
    return numbers.get(number);
  }

  Actor holder(int number) {
    return holders.get(number);
  }

  /** A transfer of 1 to 100 credits, under a new name. */
  Command transfer(Pattern pattern, SplittableRandom random) {
    int[] pair = pattern.pair(random);
    return transfer(pair[0], pair[1], random.nextLong(1, 101));
  }

  private Command transfer(int from, int to, long amount) {
    return new TransferCredits(
        RequestIds.next(),
        holders.get(from),
        TRADING,
        BOOK,
        numbers.get(from),
        numbers.get(to),
        Credits.of(amount));
  }

  /** Transfers under a new name, and returns when that is durable. */
  void move(int from, int to, long amount) {
    ledger.submit(transfer(from, to, amount));
  }

  /** Submits many without waiting for each; for what is not measured. */
  void submitAll(List<Command> commands) {
    for (int done = 0; done < commands.size(); done += ASYNC_AT_ONCE) {
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (Command command :
          commands.subList(done, Math.min(done + ASYNC_AT_ONCE, commands.size()))) {
        answers.add(ledger.submitAsync(command));
      }
      answers.forEach(CompletableFuture::join);
    }
  }

  private List<Command> prelude() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        new SignBilateralDocument(
            RequestIds.next(), OPERATOR, FactDate.on(LocalDate.of(2013, 1, 8)), PARTNER));
    List<IssuanceLine> lines = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      ProjectId project = ProjectId.of(String.format(java.util.Locale.ROOT, "MN%03d", i + 1));
      commands.add(
          new RegisterProject(
              RequestIds.next(),
              OPERATOR,
              FactDate.on(LocalDate.of(2013, 2, 1)),
              PARTNER,
              project,
              Wording.of("project " + i)));
      lines.add(line(i, project));
    }
    commands.add(new OpenBook(RequestIds.next(), OPERATOR, OPENING, BOOK, ZoneId.of("Asia/Tokyo")));
    commands.add(
        new OpenBook(
            RequestIds.next(),
            OPERATOR,
            OPENING,
            PARTNER.registry(),
            ZoneId.of("Asia/Ulaanbaatar")));
    for (int i = 0; i < ACCOUNTS; i++) {
      commands.add(
          new OpenAccount(
              RequestIds.next(),
              OPERATOR,
              OPENING,
              BOOK,
              numbers.get(i),
              AccountKind.ENTITY_HOLDING,
              holders.get(i)));
    }
    commands.add(
        new DecideIssuance(
            RequestIds.next(), OPERATOR, FactDate.on(OPENING), PARTNER, DECISION, lines));
    for (int i = 0; i < PROJECTS; i++) {
      commands.add(
          new IssueCredits(
              RequestIds.next(),
              OPERATOR,
              OPENING,
              BOOK,
              LineRef.of(DECISION, i + 1),
              allocations(i).toArray(Allocation[]::new)));
    }
    return commands;
  }

  private IssuanceLine line(int project, ProjectId id) {
    int year = FIRST_VINTAGE + project % VINTAGES;
    long total = allocations(project).stream().mapToLong(part -> part.credits().amount()).sum();
    return IssuanceLine.of(
        id,
        MonitoringPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        Vintage.of(year),
        Credits.of(total),
        Tonnes.of(total),
        Tonnes.ZERO);
  }

  /** Ten projects of ten different vintages go to the same tenth of the accounts. */
  private List<Allocation> allocations(int project) {
    List<Allocation> parts = new ArrayList<>();
    parts.add(Allocation.of(numbers.get(0), Credits.of(HOT_ALSO)));
    for (int i = project / VINTAGES; i < ACCOUNTS; i += PROJECTS / VINTAGES) {
      if (i > 0) {
        parts.add(Allocation.of(numbers.get(i), Credits.of(EACH)));
      }
    }
    return parts;
  }
}
