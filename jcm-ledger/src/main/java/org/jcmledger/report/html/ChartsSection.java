package org.jcmledger.report.html;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.MonthFigures;
import org.jcmledger.audit.YearFigures;

/** Pictures of all books together, each with the numbers in it. */
final class ChartsSection implements Section {

  private static final int ROWS = 240;

  @Override
  public String name() {
    return "charts";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    List<BookFigures> books = page.report().books();
    if (books.stream().allMatch(book -> book.issued().tonnes() == 0)) {
      html.both("p", ReportTexts.say("charts.nothing"), "class", "empty").line();
      return;
    }
    html.open("noscript").both("p", ReportTexts.say("charts.noscript"), "class", "note").close();
    chart(page, "balances", ChartData.balances(books), () -> months(page, books));
    chart(page, "flow", ChartData.flow(books), () -> ends(page, books));
    chart(page, "issuances", ChartData.issuances(books), () -> years(page, books));
  }

  private static void chart(Page page, String name, ObjectNode data, Runnable numbers) {
    Markup html = page.html();
    html.open("figure", "class", "chart").open("figcaption");
    html.both("h3", ReportTexts.say("chart." + name));
    html.both("p", ReportTexts.say("chart." + name + ".about"), "class", "muted").close();
    plot(page, "chart." + name, data);
    html.open("details").both("summary", ReportTexts.say("chart.numbers"));
    html.open("div", "class", "scroll");
    numbers.run();
    html.close().close().closeLine();
  }

  /** The place that the script draws in; {@code key} says what it shows, for those who listen. */
  static void plot(Page page, String key, ObjectNode data) {
    Said label = ReportTexts.say(key);
    ObjectNode texts = data.putObject("texts");
    for (Column column : Column.values()) {
      Said said = column.said();
      texts.putObject(column.word()).put("en", said.english()).put("ja", said.japanese());
    }
    page.html()
        .open("div", "class", "plot", "role", "img", "data-chart", data.toString())
        .close()
        .both("span", label, "class", "unseen")
        .line();
  }

  private static void months(Page page, List<BookFigures> books) {
    Markup html = page.html();
    html.open("table");
    page.tableHead(
        ReportTexts.say("chart.balances"),
        "book",
        "month",
        "issued#",
        "held#",
        "retired#",
        "cancelled#",
        "last-event#");
    html.open("tbody");
    int left = ROWS;
    long more = 0;
    for (BookFigures book : books) {
      for (MonthFigures month : book.byMonth()) {
        if (left-- > 0) {
          html.open("tr").leaf("th", book.book().code(), "scope", "row");
          html.leaf("td", month.month().toString());
          page.number(month.issued());
          page.number(month.held());
          page.number(month.retired());
          page.number(month.cancelled());
          html.open("td", "class", "n");
          page.event(month.lastPosition());
          html.close().closeLine();
        } else {
          more++;
        }
      }
    }
    html.close().closeLine();
    if (more > 0) {
      page.leftOut(ReportTexts.say("charts.more", more, page.ledger()));
    }
  }

  private static void ends(Page page, List<BookFigures> books) {
    Markup html = page.html();
    html.open("table");
    page.tableHead(
        ReportTexts.say("chart.flow"), "book", "issued#", "held#", "retired#", "cancelled#");
    html.open("tbody");
    for (BookFigures book : books) {
      html.open("tr").both("th", Countries.withCode(book.book()), "scope", "row");
      for (Column column : Column.values()) {
        html.open("td", "class", "n");
        page.figure(Sources.anchor(book, column), column.of(book));
        html.close();
      }
      html.closeLine();
    }
    html.close().closeLine();
  }

  private static void years(Page page, List<BookFigures> books) {
    Markup html = page.html();
    html.open("table");
    page.tableHead(
        ReportTexts.say("chart.issuances"),
        "partner",
        "year",
        "book",
        "issued#",
        "retired#",
        "cancelled#",
        "held-at-end#");
    html.open("tbody");
    int left = ROWS;
    long more = 0;
    for (BookFigures book : books) {
      for (YearFigures year : book.byYear()) {
        if (left-- > 0) {
          html.open("tr").both("th", Countries.name(year.partner().code()), "scope", "row");
          html.leaf("td", Integer.toString(year.year())).leaf("td", book.book().code());
          for (Column column : List.of(Column.ISSUED, Column.RETIRED, Column.CANCELLED)) {
            html.open("td", "class", "n");
            page.figure(Sources.anchor(book, year, column), column.of(year));
            html.close();
          }
          page.number(year.heldAtEnd());
          html.closeLine();
        } else {
          more++;
        }
      }
    }
    html.close().closeLine();
    if (more > 0) {
      page.leftOut(ReportTexts.say("charts.more", more, page.ledger()));
    }
  }
}
