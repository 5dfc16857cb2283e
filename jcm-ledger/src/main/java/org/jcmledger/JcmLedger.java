package org.jcmledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.LedgerAudit;
import org.jcmledger.audit.LedgerClaims;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.axon.WriteSide;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.AsOf;
import org.jcmledger.projection.EventFeed;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.ProjectIssuances;
import org.jcmledger.report.aef.export.AefExport;
import org.jcmledger.report.aef.export.AefRequest;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.MemoryLog;
import org.jcmledger.store.Outcome;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.postgres.PostgresLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ledger of JCM credits: books and committees that share one log of events.
 *
 * <p>Commands are decided one after another, in the order in which they come, and answered when
 * they are durable. Whoever has an answer sees its effect in every question asked from then on.
 * Questions see committed events only and never wait for commands.
 *
 * <p>Thread-safe. A process may hold many ledgers open; one file is open for writing once.
 *
 * <pre>{@code
 * try (JcmLedger ledger = JcmLedger.open(Path.of("japan.jcm"))) {
 *   Receipt receipt = ledger.submit(new TransferCredits(
 *       RequestIds.next(), by, today, JP, from, to, Credits.of(250)));
 *   ledger.book(JP).balance(to);
 * }
 * }</pre>
 */
public final class JcmLedger implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(JcmLedger.class);

  private final EventLog log;
  private final String name;
  private final EventReader reader;
  private final LedgerDeclared declaration;
  private final Optional<WriteSide> writeSide;
  private final LogFeed feed;
  private final Shown shown;
  private final Optional<Follower> follower;
  private volatile boolean closed;

  JcmLedger(
      EventLog log, String name, Optional<InstantSource> writerClock, Snapshots.Policy policy) {
    this.log = log;
    this.name = name;
    this.reader = new EventReader(log);
    Past past = Opening.read(log, name, writerClock.isPresent());
    this.declaration = past.declaration().orElseThrow();
    this.feed = new LogFeed(log, name, past.position());
    this.shown = new Shown(log, past.view(), feed::announce);
    LedgerScope scope = declaration.scope();
    this.writeSide =
        writerClock.map(
            clock -> new WriteSide(log, name, scope, clock, past, policy, shown::advance));
    this.follower = Follower.of(log, shown, writeSide);
    String use = writeSide.isPresent() ? "commands" : "reading";
    LOGGER.info("Opened {} for {}: {} events", name, use, past.position());
  }

  /**
   * Creates a ledger in a new file.
   *
   * @param path the file, by custom {@code *.jcm}; must not be there
   * @param by who creates it
   * @param title what it is, so that a story is never taken for a record
   * @param scope the books and committees it holds, for good
   * @throws org.jcmledger.store.LedgerFileException if the file is there or cannot be written
   */
  public static JcmLedger create(Path path, Actor by, Wording title, LedgerScope scope) {
    return create(path, new LedgerDeclared(by, title, scope), InstantSource.system());
  }

  /** The same, with a clock of the caller's; recording times never run backwards all the same. */
  public static JcmLedger create(Path path, LedgerDeclared declaration, InstantSource clock) {
    return begin(SqliteLog.create(path), path.toString(), declaration, clock);
  }

  /** Creates a ledger that lives in memory until it is closed; for tests and trials. */
  public static JcmLedger inMemory(LedgerDeclared declaration, InstantSource clock) {
    return begin(new MemoryLog(), "in memory", declaration, clock);
  }

  /** Begins a ledger in an empty log, which the ledger closes; also if it cannot begin. */
  static JcmLedger begin(
      EventLog log, String name, LedgerDeclared declaration, InstantSource clock) {
    Opening.declare(log, declaration, clock);
    return resume(log, name, clock);
  }

  /**
   * Opens a ledger's file for commands and questions; reads the whole log once, or what follows the
   * snapshot beside it.
   *
   * @throws org.jcmledger.store.LedgerFileException if there is no such file, if it is not a
   *     ledger, of a newer format, damaged, not writable, or open for writing elsewhere; the file
   *     stays as it was
   * @throws org.jcmledger.format.UnreadableEventException if an event cannot be read
   */
  public static JcmLedger open(Path path) {
    return open(path, InstantSource.system());
  }

  /** The same, with a clock of the caller's; recording times never run backwards all the same. */
  public static JcmLedger open(Path path, InstantSource clock) {
    return resume(SqliteLog.open(path), path.toString(), clock);
  }

  /**
   * Creates a ledger in the schema {@code jcm} of a PostgreSQL database; otherwise like {@link
   * #create(DataSource, String, LedgerDeclared, InstantSource)}.
   */
  public static JcmLedger create(DataSource database, Actor by, Wording title, LedgerScope scope) {
    LedgerDeclared declared = new LedgerDeclared(by, title, scope);
    return create(database, PostgresLog.DEFAULT_SCHEMA, declared, InstantSource.system());
  }

  /**
   * Creates a ledger in a schema of a PostgreSQL database. Makes the schema and its tables if they
   * are not there, which takes a role that may; see docs/postgresql.md.
   *
   * @param database a pool of at least three connections
   * @param schema small letters, digits and underscores; one ledger in each
   * @throws org.jcmledger.store.postgres.LedgerDatabaseException if there is a ledger already, or
   *     if it cannot be made
   */
  public static JcmLedger create(
      DataSource database, String schema, LedgerDeclared declaration, InstantSource clock) {
    PostgresLog log = PostgresLog.create(database, schema);
    return begin(log, log.name(), declaration, clock);
  }

  /** Opens the ledger in the schema {@code jcm}; see {@link #open(DataSource, String)}. */
  public static JcmLedger open(DataSource database) {
    return open(database, PostgresLog.DEFAULT_SCHEMA);
  }

  /**
   * Opens a ledger in a PostgreSQL database for commands and questions, also while other processes
   * write it; reads the whole log once, or what follows the snapshot in the table beside it. What
   * others record shows within a moment, and at once after {@link #upToDate()}; every command is
   * decided on all that was recorded before it.
   *
   * @param database a pool of at least three connections
   * @throws org.jcmledger.store.postgres.LedgerDatabaseException if there is none, if its tables
   *     are of another version, or if the server cannot be reached
   */
  public static JcmLedger open(DataSource database, String schema) {
    PostgresLog log = PostgresLog.open(database, schema);
    return resume(log, log.name(), InstantSource.system());
  }

  /** The same for questions only, for which a role that may only read will do. */
  public static JcmLedger openForReading(DataSource database, String schema) {
    PostgresLog log = PostgresLog.openForReading(database, schema);
    return Opening.forReading(log, log.name());
  }

  /** Takes up the ledger in a log, which the ledger closes; also if it cannot be taken up. */
  static JcmLedger resume(EventLog log, String name, InstantSource clock) {
    return resume(log, name, clock, Snapshots.Policy.USUAL);
  }

  static JcmLedger resume(EventLog log, String name, InstantSource clock, Snapshots.Policy policy) {
    return Opening.closingOnFailure(
        log, () -> new JcmLedger(log, name, Optional.of(clock), policy));
  }

  /**
   * Opens a ledger's file for questions only, also while another process writes to it, also where
   * nothing can be written. It shows what was recorded when it was opened.
   *
   * @throws org.jcmledger.store.LedgerFileException if there is no such file, if it is not a
   *     ledger, of a newer format, damaged, or not readable
   * @throws org.jcmledger.format.UnreadableEventException if an event cannot be read
   */
  public static JcmLedger openForReading(Path path) {
    return Opening.forReading(SqliteLog.openForReading(path), path.toString());
  }

  /**
   * Submits a command and waits until it is durable. The same request with the same content gets
   * the first receipt again, however often it is sent.
   *
   * @throws RejectedException if the command is refused; nothing is recorded then
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   * @throws org.jcmledger.store.EventLogException if the log could not record it
   */
  public Receipt submit(Command command) {
    return Answers.await(writeSide().submitAndWait(command, Optional.empty()));
  }

  /** The same, with the place where the fact stands, which is recorded and sealed beside it. */
  public Receipt submit(Command command, Wording source) {
    return Answers.await(writeSide().submitAndWait(command, Optional.of(source)));
  }

  /**
   * Submits a command without waiting, unless very many wait already. What is made dependent on the
   * answer runs on the ledger's own thread unless it is asked to run elsewhere, and must not submit
   * to this ledger there.
   *
   * @return the receipt once the command is durable; fails with a {@link RejectedException} if it
   *     is refused
   */
  public CompletableFuture<Receipt> submitAsync(Command command) {
    return submitAsync(command, Optional.empty());
  }

  /** The same, with the place where the fact stands, if the sender says so. */
  public CompletableFuture<Receipt> submitAsync(Command command, Optional<Wording> source) {
    return writeSide().submit(command, source);
  }

  /**
   * Submits many commands and waits until each is answered. Each stands for itself: a refusal does
   * not concern the others. They are decided in their order; those of other senders may come
   * between them, and they are not one commit.
   *
   * @return what became of each, in their order
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   * @throws org.jcmledger.store.EventLogException if the log could not record some of them; sent
   *     again, those that were recorded are answered with their first receipts
   */
  public List<Outcome> submitAll(List<? extends Command> commands) {
    return Answers.toEach(writeSide(), commands);
  }

  /**
   * Submits commands of which all or none are recorded, and waits until they are durable: in one
   * commit, at consecutive positions, each decided on what those before it make of the ledger. A
   * command that was recorded before is answered with its first receipt and recorded no second
   * time.
   *
   * @return the receipt of each, in their order
   * @throws BatchRejectedException if one is refused: it says which and why; nothing is recorded
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   * @throws org.jcmledger.store.EventLogException if the log could not record them
   */
  public List<Receipt> submitAllOrNone(List<? extends Command> commands) {
    return Answers.toAllOrNone(writeSide(), commands);
  }

  WriteSide writeSide() {
    return writeSide.orElseThrow(
        () -> new IllegalStateException("the ledger was opened for reading only"));
  }

  /** What the ledger is and what it holds, as declared when it was created. */
  public LedgerDeclared declaration() {
    return declaration;
  }

  /** Questions to a registry's book. */
  public Book book(Registry registry) {
    return new Book(this, reader, registry);
  }

  /** All books as they stand now; a view that does not change any more. */
  public LedgerView view() {
    return shown.view();
  }

  /**
   * Takes up what other processes have recorded until now, and gives the view of it. Only a ledger
   * in a database has anything to take up, and takes it up by itself within a moment.
   */
  public LedgerView upToDate() {
    return shown.upToDate();
  }

  /** All books as they stood at the end of a book day, read from the log. */
  public LedgerView asOf(LocalDate day) {
    return shown.asOf(AsOf.endOf(day));
  }

  /** All books as they were recorded at a moment, read from the log. */
  public LedgerView asRecordedAt(Instant moment) {
    return shown.asOf(AsOf.recordedBy(moment));
  }

  /** What was decided to issue for a project, and what both sides made of it, as it stands now. */
  public ProjectIssuances issuances(ProjectId project) {
    return ProjectIssuances.of(view(), declaration.scope(), project);
  }

  /**
   * A Party's submission for a year in the agreed electronic format, of what is recorded so far; to
   * be written by {@link org.jcmledger.report.aef.AefFiles}. Reads the log once, and once more
   * whenever it is written.
   *
   * @throws org.jcmledger.report.aef.export.AefExportException if this ledger holds nothing about
   *     the Party, or no authorisation under the cooperative approach asked for
   */
  public AefExport submission(AefRequest asked) {
    return AefExport.of(reader, view().position(), declaration.scope(), asked);
  }

  /** The events that a receipt speaks of, in order. */
  public List<RecordedEvent> events(Receipt receipt) {
    return shown.events(receipt);
  }

  /** Shows every event recorded so far, in order. */
  public void history(Consumer<RecordedEvent> consumer) {
    reader.scan(view().position(), consumer);
  }

  /**
   * The events as they are committed, for those who follow them; through it an application's own
   * Axon does too ({@code org.jcmledger.axon.LedgerEventSource}). It ends when the ledger is
   * closed.
   */
  public EventFeed feed() {
    return feed;
  }

  /**
   * Audits what is recorded so far: replays everything, trusts nothing, and compares with what this
   * ledger answers. Takes about as long as opening it.
   *
   * @throws org.jcmledger.format.UnreadableEventException if an event cannot be read
   */
  public AuditReport audit() {
    LedgerView now = view();
    return LedgerAudit.of(log, name)
        .upTo(now.position())
        .claims(LedgerClaims.of(ViewClaims.balances(now)))
        .run();
  }

  /**
   * An audit of a log, to be told what else to look at and then run. The ledger's own answers come
   * of the events while they are audited, so that a history that no ledger would take can be
   * audited too.
   *
   * @param log the log, which the caller closes after the audit
   * @param name what the ledger is called in the report
   */
  public static LedgerAudit auditOf(EventLog log, String name) {
    return LedgerAudit.of(log, name).claims(new ViewClaims());
  }

  /**
   * Audits a ledger's file, which may be in use, by itself.
   *
   * @throws org.jcmledger.store.LedgerFileException as {@link #openForReading(Path)} does
   * @throws org.jcmledger.format.UnreadableEventException if an event cannot be read
   */
  public static AuditReport audit(Path path) {
    try (EventLog log = SqliteLog.openForAudit(path)) {
      return auditOf(log, path.toString()).run();
    }
  }

  /** Answers the commands that wait, then closes the file. Closing again does nothing. */
  @Override
  public void close() {
    follower.ifPresent(Follower::close);
    writeSide.ifPresent(WriteSide::close);
    feed.close();
    log.close();
    if (!closed) {
      closed = true;
      LOGGER.info("Closed {}: {} events", name, view().position());
    }
  }
}
