package org.jcmledger.report.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.LineFigures;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.NotifiedLine;

/** Each book: what its accounts hold, and what was issued in it. */
final class BooksSection implements Section {

  @Override
  public String name() {
    return "books";
  }

  @Override
  public void write(Page page) {
    heading(page);
    List<BookFigures> books = page.report().books();
    if (books.isEmpty()) {
      page.html().both("p", ReportTexts.say("books.none"), "class", "empty").line();
    }
    Set<AccountRef> shown = shown(page);
    int lines = Limits.LINES;
    for (BookFigures book : books) {
      book(page, book, shown, lines, books.size() > 1);
      lines = Math.max(0, lines - book.lines().size());
    }
  }

  /** Where there are too many accounts: those in findings, then those that hold most. */
  private static Set<AccountRef> shown(Page page) {
    Set<AccountRef> shown = new HashSet<>();
    for (Finding finding : page.report().findings()) {
      finding.accounts().stream().limit(Limits.ACCOUNTS - shown.size()).forEach(shown::add);
    }
    page.report().books().stream()
        .flatMap(book -> book.accounts().stream())
        .sorted(Comparator.comparing(AccountFigures::balance).reversed())
        .map(AccountFigures::account)
        .filter(account -> !shown.contains(account))
        .limit(Limits.ACCOUNTS - shown.size())
        .toList()
        .forEach(shown::add);
    return shown;
  }

  private static void book(
      Page page, BookFigures book, Set<AccountRef> shown, int lines, boolean several) {
    Markup html = page.html();
    String id = "book-" + book.book();
    html.open("article", "class", "book", "id", id, "aria-labelledby", "h-" + id);
    html.both("h3", Countries.withCode(book.book()), "id", "h-" + id);
    html.open("dl", "class", "strip");
    for (Column column : Column.values()) {
      html.open("div", "class", column.word()).both("dt", column.said()).open("dd");
      page.figure(Sources.anchor(book, column), column.of(book));
      html.text(" tCO2e").close().closeLine();
    }
    html.closeLine();
    if (several && book.byMonth().size() > 1) {
      html.open("div", "class", "chart small");
      ChartsSection.plot(page, "chart.balances", ChartData.balances(List.of(book)));
      html.closeLine();
    }
    accounts(page, book, shown);
    if (!book.lines().isEmpty()) {
      lines(page, book, book.lines().subList(0, Math.min(lines, book.lines().size())));
    }
    html.closeLine();
  }

  private static void accounts(Page page, BookFigures book, Set<AccountRef> shown) {
    Markup html = page.html();
    List<AccountFigures> accounts =
        book.accounts().stream().filter(account -> shown.contains(account.account())).toList();
    html.open("div", "class", "scroll").open("table", "class", "balances");
    page.tableHead(
        ReportTexts.say("books.balances", Countries.withCode(book.book())),
        "account",
        "kind",
        "holder",
        "status",
        "balance#",
        "restricted#",
        "serials",
        "entries#",
        "last-event#",
        "opened#");
    html.open("tbody");
    accounts.forEach(account -> account(page, account));
    html.close().open("tfoot").open("tr");
    html.open("th", "scope", "row", "colspan", "4").both(ReportTexts.say("books.sum")).close();
    long sum = book.accounts().stream().mapToLong(a -> a.balance().amount()).sum();
    page.number(sum);
    page.number(book.accounts().stream().mapToLong(a -> a.restricted().amount()).sum());
    html.open("td", "colspan", "4").close().close().close().close().closeLine();
    int more = book.accounts().size() - accounts.size();
    if (more > 0) {
      long rest = sum - accounts.stream().mapToLong(a -> a.balance().amount()).sum();
      page.leftOut(
          ReportTexts.count("books.more-accounts", more, rest, page.ledger(), book.book()));
    }
  }

  private static void account(Page page, AccountFigures account) {
    Markup html = page.html();
    boolean differs =
        account.claimed().isPresent() && !account.claimed().get().equals(account.balance());
    html.open("tr", "data-account", account.account().toString());
    html.leaf("th", account.account().number().toString(), "scope", "row");
    html.both("td", ReportTexts.say("kind." + word(account.kind())));
    html.open("td");
    holder(page, account);
    html.close().both("td", ReportTexts.say("status." + word(account.status())));
    html.open("td", "class", "n balance");
    html.text(ReportTexts.number(account.balance().amount()));
    if (differs) {
      html.open("span", "class", "no");
      html.both(ReportTexts.say("books.claimed", account.claimed().get().amount())).close();
    }
    html.close();
    page.number(account.restricted().amount());
    html.open("td");
    page.serials(account.serials());
    long unlisted = account.balance().amount() - account.serials().size();
    if (unlisted > 0) {
      html.text(" ").both("span", ReportTexts.say("serials.unlisted"), "class", "muted");
    }
    html.close();
    page.number(account.entries());
    html.open("td", "class", "n");
    page.event(account.lastChange());
    html.close().open("td", "class", "n");
    page.event(account.opened());
    html.close().closeLine();
  }

  private static void holder(Page page, AccountFigures account) {
    Markup html = page.html();
    if (account.holder().equals(Actor.NOT_PUBLISHED)) {
      html.both("span", ReportTexts.say("books.not-published"), "class", "muted");
      return;
    }
    page.foreign(account.name().english());
    account.name().japanese().ifPresent(name -> html.text(" ").leaf("bdi", name, "lang", "ja-JP"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void lines(Page page, BookFigures book, List<LineFigures> lines) {
    Markup html = page.html();
    html.open("div", "class", "scroll").open("table");
    page.tableHead(
        ReportTexts.say("books.lines", Countries.withCode(book.book())),
        "line",
        "projects",
        "period",
        "vintage",
        "total#",
        "notified#",
        "notification#",
        "issued-on",
        "issued-serials",
        "issuance#");
    html.open("tbody");
    for (LineFigures line : lines) {
      line(page, line);
    }
    html.close().close().closeLine();
    if (lines.size() < book.lines().size()) {
      page.leftOut(
          ReportTexts.count("books.more-lines", book.lines().size() - lines.size(), page.ledger()));
    }
  }

  private static void line(Page page, LineFigures figures) {
    Markup html = page.html();
    NotifiedLine line = figures.notified();
    html.open("tr").leaf("th", figures.line().toString(), "scope", "row");
    html.leaf("td", String.join(", ", line.projects().stream().map(Object::toString).toList()));
    html.leaf("td", line.period().first() + " – " + line.period().last());
    html.open("td").text(line.vintage().toString());
    if (line.vintageAssumed()) {
      html.text(" ").both("span", ReportTexts.say("books.assumed"), "class", "muted");
    }
    html.close();
    page.number(line.total().amount());
    page.number(line.notified().amount());
    html.open("td", "class", "n");
    page.event(figures.notification());
    html.close();
    html.leaf("td", figures.issuedOn().map(Object::toString).orElse("–"));
    html.leaf("td", figures.issued().map(Object::toString).orElse("–"), "class", "mono");
    html.open("td", "class", "n");
    page.event(figures.issuance());
    html.close().closeLine();
  }
}
