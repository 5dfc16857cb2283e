package org.jcmledger.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.LineView;

/** Prints what the ledger says, for people. */
public final class Page {

  private final PrintStream out;

  /** Prints there. */
  public Page(PrintStream out) {
    this.out = out;
  }

  /** A heading. */
  public void heading(String text) {
    out.println();
    out.println(text);
    out.println("=".repeat(text.length()));
  }

  /** A line of text. */
  public void say(String text) {
    out.println(text);
  }

  /** Every book: what its accounts hold, and what was notified to it and issued. */
  public void books(LedgerView view) {
    for (BookView book : view.books()) {
      balances(book);
    }
  }

  private void balances(BookView book) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Book " + book.registry(), "kind", "holder", "tCO2e"));
    for (AccountView account : book.accounts()) {
      rows.add(
          List.of(
              account.account().number().number(),
              account.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              account.name().toString(),
              number(account.balance().amount())));
    }
    rows.add(List.of("issued in all", "", "", number(book.issued().amount())));
    table(rows, 3);
  }

  /** What the committees decided for each side, and what the sides made of it. */
  public void issuances(LedgerView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("Line of decision", "projects", "vintage", "side", "notified", "issued", "open"));
    for (BookView book : view.books()) {
      for (LineView line : book.lines()) {
        rows.add(row(book, line.line(), line));
      }
    }
    table(rows, 4);
  }

  private static List<String> row(BookView book, LineRef ref, LineView line) {
    NotifiedLine notified = line.notified();
    return List.of(
        ref.toString(),
        String.join("+", notified.projects().stream().map(p -> p.reference()).toList()),
        notified.vintage() + (notified.vintageAssumed() ? " (assumed)" : ""),
        book.registry().code(),
        number(notified.notified().amount()),
        line.issued().map(serials -> number(serials.size())).orElse(""),
        number(line.open().amount()));
  }

  private static String number(long amount) {
    return String.format(Locale.ROOT, "%,d", amount);
  }

  /** Rows in columns; from a column on they hold numbers. */
  public void table(List<List<String>> rows, int firstNumber) {
    out.println();
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i < firstNumber ? row.get(i) + blanks : blanks + row.get(i)).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** Terminals give most Japanese characters the room of two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }
}
