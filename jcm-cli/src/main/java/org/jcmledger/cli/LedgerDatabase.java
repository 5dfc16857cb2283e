package org.jcmledger.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.VerificationProgress;
import org.jcmledger.seal.Verifier;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.postgres.PostgresLog;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A ledger in a schema of a PostgreSQL database: the one that the URL names as {@code
 * currentSchema}, or the usual one. The password is that of the URL, or else the environment's
 * {@code PGPASSWORD}; where neither is given, the driver looks into the user's {@code .pgpass}.
 *
 * @param url the URL as given
 */
record LedgerDatabase(String url) implements LedgerPlace {

  /** How URLs of databases begin. */
  static final String JDBC = "jdbc:";

  /** The driver's; kept here, since a logger that nobody keeps forgets what it was told. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  static {
    DRIVER.setLevel(Level.OFF); // What goes wrong is told in the answer, in one sentence.
  }

  @Override
  public JcmLedger create(Actor by, Wording title, LedgerScope scope) {
    LedgerDeclared declaration = new LedgerDeclared(by, title, scope);
    return JcmLedger.create(source(), schema(), declaration, InstantSource.system());
  }

  @Override
  public JcmLedger open() {
    return JcmLedger.open(source(), schema());
  }

  @Override
  public JcmLedger openForReading() {
    return JcmLedger.openForReading(source(), schema());
  }

  @Override
  public EventLog openForAudit() {
    return log();
  }

  @Override
  public long handOver(Path out) {
    try (PostgresLog log = log()) {
      return log.handOver(out);
    }
  }

  @Override
  public Verification verify(Collection<Checkpoint> checkpoints, VerificationProgress progress) {
    try (PostgresLog log = log()) {
      return Verifier.verify(log, checkpoints, progress);
    }
  }

  @Override
  public String soundKey() {
    return "verify.rows-of-database";
  }

  @Override
  public Verification verifyInUse(VerificationProgress progress) {
    return verify(List.of(), progress);
  }

  @Override
  public void requireOther(Path file) {
    // No file is a database.
  }

  private PostgresLog log() {
    return PostgresLog.openForReading(source(), schema());
  }

  private DataSource source() {
    PGSimpleDataSource source = parsed();
    if (source.getPassword() == null) {
      String given = System.getenv("PGPASSWORD");
      if (given != null) {
        source.setPassword(given);
      }
    }
    source.setReWriteBatchedInserts(true); // A commit's events in one statement.
    source.setTcpKeepAlive(true);
    source.setApplicationName("jcm");
    return source;
  }

  private PGSimpleDataSource parsed() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new UserErrorException("database.url"); // Not the URL: a password may be in it.
    }
    return source;
  }

  private String schema() {
    String schema = parsed().getCurrentSchema();
    if (schema == null || schema.isEmpty()) {
      return PostgresLog.DEFAULT_SCHEMA;
    }
    if (!PostgresLog.isSchemaName(schema)) {
      throw new UserErrorException("database.schema", schema);
    }
    return schema;
  }

  /** The ledger's own name for people, and of a URL that cannot be read only what it is for. */
  @Override
  public String toString() {
    try {
      return PostgresLog.name(schema());
    } catch (UserErrorException e) {
      return "PostgreSQL";
    }
  }
}
