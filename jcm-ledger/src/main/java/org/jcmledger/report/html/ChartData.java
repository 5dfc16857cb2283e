package org.jcmledger.report.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    List<String> bySize = partners(books).stream().map(Partner::code).toList();
    for (String partner : partners) {
      node(nodes, "from-" + partner, 0, Countries.name(partner))
          .put("colour", Math.min(bySize.indexOf(partner), Limits.COUNTRIES));
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

  private static ObjectNode node(ArrayNode nodes, String id, int depth, Said name) {
    ObjectNode node = nodes.addObject().put("id", id).put("depth", depth);
    names(node, name);
    return node;
  }

  private static void link(ArrayNode links, String from, String to, long tonnes) {
    links.addObject().put("source", from).put("target", to).put("value", tonnes);
  }

  private static void names(ObjectNode node, Said name) {
    node.put("en", name.english()).put("ja", name.japanese());
  }

  /** Issuances by year, stacked by partner country; the smaller countries together. */
  static ObjectNode issuances(List<BookFigures> books) {
    ObjectNode chart = JSON.objectNode().put("chart", "issuances");
    ArrayNode labels = chart.putArray("labels");
    ArrayNode series = chart.putArray("series");
    List<Partner> bySize = partners(books);
    if (bySize.isEmpty()) {
      return chart;
    }
    SortedSet<Integer> years = new TreeSet<>();
    bySize.forEach(partner -> years.addAll(partner.issued().keySet()));
    for (int year = years.first(); year <= years.last(); year++) {
      labels.add(Integer.toString(year));
    }
    int own = bySize.size() <= Limits.COUNTRIES + 1 ? bySize.size() : Limits.COUNTRIES;
    for (Partner partner : bySize.subList(0, own)) {
      series(series, Countries.name(partner.code()), years, List.of(partner));
    }
    List<Partner> rest = bySize.subList(own, bySize.size());
    if (!rest.isEmpty()) {
      series(series, ReportTexts.say("chart.others", rest.size()), years, rest);
    }
    return chart;
  }

  /**
   * What was issued for a partner country on both sides.
   *
   * @param code the country
   * @param issued the tonnes by year
   */
  private record Partner(String code, Map<Integer, Long> issued) {
    long sum() {
      return issued.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The partner countries for which anything was issued, the largest first. */
  private static List<Partner> partners(List<BookFigures> books) {
    Map<String, Map<Integer, Long>> issued = new TreeMap<>();
    for (BookFigures book : books) {
      for (YearFigures year : book.byYear()) {
        if (year.issued().tonnes() > 0) {
          issued
              .computeIfAbsent(year.partner().code(), code -> new TreeMap<>())
              .merge(year.year(), year.issued().tonnes(), Long::sum);
        }
      }
    }
    return issued.entrySet().stream()
        .map(entry -> new Partner(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Partner::sum).reversed())
        .toList();
  }

  private static void series(
      ArrayNode series, Said name, SortedSet<Integer> years, List<Partner> partners) {
    ObjectNode one = series.addObject();
    names(one, name);
    ArrayNode values = one.putArray("values");
    for (int year = years.first(); year <= years.last(); year++) {
      int wanted = year;
      values.add(partners.stream().mapToLong(p -> p.issued().getOrDefault(wanted, 0L)).sum());
    }
  }
}
