package org.jcmledger.report.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.YearFigures;

/** What the charts show, as JSON for the page's script. */
final class ChartData {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ChartData() {}

  /** Balances over time, stacked. */
  static ObjectNode balances(List<BookFigures> books) {
    Months months = Months.of(books);
    ObjectNode chart = JSON.objectNode().put("chart", "balances");
    ArrayNode labels = chart.putArray("labels");
    months.labels().forEach(labels::add);
    ObjectNode series = chart.putObject("series");
    ArrayNode held = series.putArray("held");
    ArrayNode retired = series.putArray("retired");
    ArrayNode cancelled = series.putArray("cancelled");
    for (Months.Row row : months.rows()) {
      held.add(row.held());
      retired.add(row.retired());
      cancelled.add(row.cancelled());
    }
    return chart;
  }

  /** From the partner countries to the books, and on to where credits are now. */
  static ObjectNode flow(List<BookFigures> books) {
    ObjectNode chart = JSON.objectNode().put("chart", "flow");
    ArrayNode nodes = chart.putArray("nodes");
    ArrayNode links = chart.putArray("links");
    SortedSet<String> partners = new TreeSet<>();
    for (BookFigures book : books) {
      Map<String, Long> byPartner = new TreeMap<>();
      for (YearFigures year : book.byYear()) {
        byPartner.merge(year.partner().code(), year.issued().tonnes(), Long::sum);
      }
      byPartner.forEach(
          (partner, issued) -> {
            if (issued > 0) {
              partners.add(partner);
              link(links, "from-" + partner, "book-" + book.book(), issued);
            }
          });
      for (Column end : List.of(Column.HELD, Column.RETIRED, Column.CANCELLED)) {
        if (end.of(book).tonnes() > 0) {
          link(links, "book-" + book.book(), end.word(), end.of(book).tonnes());
        }
      }
    }
    for (String partner : partners) {
      node(nodes, "from-" + partner, 0, Countries.name(partner));
    }
    for (BookFigures book : books) {
      if (book.issued().tonnes() > 0 || book.held().tonnes() > 0) {
        Said name = ReportTexts.say("chart.book", Countries.name(book.book().code()));
        node(nodes, "book-" + book.book(), 1, name);
      }
    }
    for (Column end : List.of(Column.HELD, Column.RETIRED, Column.CANCELLED)) {
      if (books.stream().anyMatch(book -> end.of(book).tonnes() > 0)) {
        node(nodes, end.word(), 2, end.said());
      }
    }
    return chart;
  }

  private static void node(ArrayNode nodes, String id, int depth, Said name) {
    names(nodes.addObject().put("id", id).put("depth", depth), name);
  }

  private static void link(ArrayNode links, String from, String to, long tonnes) {
    links.addObject().put("source", from).put("target", to).put("value", tonnes);
  }

  private static void names(ObjectNode node, Said name) {
    node.put("en", name.english()).put("ja", name.japanese());
  }

  /** Issuances by year, stacked by partner country; the smaller countries together. */
  static ObjectNode issuances(List<BookFigures> books) {
    Map<String, Map<Integer, Long>> byPartner = new TreeMap<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (BookFigures book : books) {
      for (YearFigures year : book.byYear()) {
        if (year.issued().tonnes() > 0) {
          byPartner
              .computeIfAbsent(year.partner().code(), code -> new TreeMap<>())
              .merge(year.year(), year.issued().tonnes(), Long::sum);
          years.add(year.year());
        }
      }
    }
    ObjectNode chart = JSON.objectNode().put("chart", "issuances");
    ArrayNode labels = chart.putArray("labels");
    ArrayNode series = chart.putArray("series");
    if (years.isEmpty()) {
      return chart;
    }
    for (int year = years.first(); year <= years.last(); year++) {
      labels.add(Integer.toString(year));
    }
    List<Map.Entry<String, Map<Integer, Long>>> bySize = new ArrayList<>(byPartner.entrySet());
    bySize.sort(Comparator.comparing(partner -> -sum(partner.getValue())));
    int own = bySize.size() <= Limits.COUNTRIES + 1 ? bySize.size() : Limits.COUNTRIES;
    for (Map.Entry<String, Map<Integer, Long>> partner : bySize.subList(0, own)) {
      series(series, Countries.name(partner.getKey()), years, List.of(partner.getValue()));
    }
    List<Map<Integer, Long>> rest =
        bySize.subList(own, bySize.size()).stream().map(Map.Entry::getValue).toList();
    if (!rest.isEmpty()) {
      series(series, ReportTexts.say("chart.others", rest.size()), years, rest);
    }
    return chart;
  }

  private static long sum(Map<Integer, Long> years) {
    return years.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void series(
      ArrayNode series, Said name, SortedSet<Integer> years, List<Map<Integer, Long>> summands) {
    ObjectNode one = series.addObject();
    names(one, name);
    ArrayNode values = one.putArray("values");
    for (int year = years.first(); year <= years.last(); year++) {
      int wanted = year;
      values.add(summands.stream().mapToLong(s -> s.getOrDefault(wanted, 0L)).sum());
    }
  }
}
