package org.jcmledger.examples.auditorsfile;

import static org.jcmledger.core.value.Registry.JP;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.examples.Page;
import org.jcmledger.examples.story.Story;
import org.jcmledger.examples.story.Telling;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.projection.SerialLife;
import org.jcmledger.projection.Statement;

/**
 * Reads a ledger's file as its auditor does: only for reading, also where nothing can be written.
 * Opening replays every event, so what it shows is what the events say.
 */
public final class AuditorsFile {

  private AuditorsFile() {}

  /**
   * Reads a file; the story's, if none is named.
   *
   * @param args the file, an account of Japan's book and one of its serials
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 3) {
      read(Path.of(args[0]), AccountNumber.of(args[1]), Long.parseLong(args[2]), out);
    } else {
      Path file = Files.createTempDirectory("jcm-auditor-").resolve("story.jcm");
      Story.show(
          file, new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      read(file, AccountNumber.of("MIDORI"), 5, out);
    }
  }

  // begin: read
  /** Prints what every account holds, one account's statement, and the life of one serial. */
  static void read(Path file, AccountNumber account, long serial, PrintStream out) {
    try (JcmLedger ledger = JcmLedger.openForReading(file)) {
      out.println(ledger.declaration().title() + ": " + ledger.view().position() + " events");
      new Page(out).books(ledger.view());
      out.println();
      statement(ledger.book(JP).statement(account), out);
      life(ledger.book(JP).life(serial), out);
    }
  }

  private static void statement(Statement statement, PrintStream out) {
    out.println("Statement of " + statement.account());
    for (Statement.Entry entry : statement.entries()) {
      String sign = entry.direction() == Statement.Direction.IN ? "+" : "-";
      out.println(
          "  " + entry.on() + "  " + sign + entry.amount() + "  balance " + entry.balance());
    }
  }

  private static void life(SerialLife life, PrintStream out) {
    out.println("Serial " + life.registry() + "/" + life.serial());
    for (RecordedEvent recorded : life.events()) {
      out.println("  event " + recorded.position() + "  " + Telling.of(recorded.event()));
    }
    life.holder().ifPresent(at -> out.println("  now in " + AccountRef.of(life.registry(), at)));
  }
  // end: read
}
