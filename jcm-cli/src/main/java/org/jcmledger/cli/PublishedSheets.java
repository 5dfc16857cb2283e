package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.AccountView;
import org.jcmledger.report.Published;
import org.jcmledger.report.TransactionKind;

/** The three tables that a registry publishes of its book (R17). */
final class PublishedSheets {

  private static final Column BOOK = Column.text("book").in(Column.Where.DATA);

  private static final List<Column> ACCOUNTS =
      List.of(
          BOOK,
          Column.text("account"),
          Column.text("kind"),
          Column.text("name").in(Column.Where.TABLE),
          Column.text("holder").in(Column.Where.DATA),
          Column.text("nameEn").in(Column.Where.DATA),
          Column.text("nameJa").in(Column.Where.DATA),
          Column.text("trust"),
          Column.text("status"),
          Column.text("opened"));

  private static final List<Column> AMOUNTS =
      List.of(BOOK, Column.text("kind"), Column.number("accounts"), Column.number("credits"));

  private static final List<Column> TRANSACTIONS =
      List.of(
          BOOK,
          Column.text("year"),
          Column.text("transaction"),
          Column.number("count"),
          Column.number("credits"));

  private PublishedSheets() {}

  static Sheet accounts(Published published, Texts texts) {
    return sheet(
        "entityAccounts",
        ACCOUNTS,
        published.entityAccounts().stream().map(PublishedSheets::row).toList(),
        "published.accounts",
        texts);
  }

  private static List<Cell> row(Published.EntityAccount entity) {
    AccountView account = entity.account();
    return List.of(
        Cell.text(account.account().registry()),
        Cell.text(account.account().number()),
        Kinds.kind(account),
        new Cell.Said(texts -> Kinds.name(account.name(), texts)),
        Cell.text(account.holder()),
        Cell.text(account.name().english()),
        Cell.text(account.name().japanese().orElse("")),
        new Cell.Shown(
            account.trust(), texts -> texts.get(account.trust() ? "trust.yes" : "trust.no")),
        Kinds.status(account),
        Cell.text(entity.opened()));
  }

  static Sheet amounts(Published published, Texts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Published.AmountByKind amount : published.amounts()) {
      rows.add(
          List.of(
              Cell.text(published.book()),
              new Cell.Word("kind", Kinds.word(amount.kind())),
              Cell.number(amount.accounts()),
              Cell.number(amount.amount().amount())));
    }
    return sheet("amounts", AMOUNTS, rows, "published.amounts", texts);
  }

  /** All kinds of transactions for each year, so that one can see what there was none of. */
  static Sheet transactions(Registry book, List<Published.Year> years, Texts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Published.Year year : years) {
      for (TransactionKind kind : TransactionKind.values()) {
        Published.Turnover turnover = year.of(kind);
        rows.add(
            List.of(
                Cell.text(book),
                new Cell.Shown(year.year(), any -> Integer.toString(year.year())),
                new Cell.Word("transaction", Kinds.word(kind)),
                Cell.number(turnover.count()),
                Cell.number(turnover.tonnes())));
      }
    }
    return sheet("transactions", TRANSACTIONS, rows, "published.transactions", texts);
  }

  private static Sheet sheet(
      String name, List<Column> columns, List<List<Cell>> rows, String heading, Texts texts) {
    return new Sheet(
        List.of(texts.get(heading)),
        Map.of(),
        columns,
        name,
        rows,
        rows.isEmpty() ? List.of(texts.get("published.nothing")) : List.of());
  }
}
