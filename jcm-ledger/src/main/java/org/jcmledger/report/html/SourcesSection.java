package org.jcmledger.report.html;

/** Of each figure the events that it is the sum of. */
final class SourcesSection implements Section {

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    html.both("p", ReportTexts.say("sources.about"), "class", "muted").line();
    html.open("div", "class", "scroll").open("table", "class", "sources");
    page.tableHead(ReportTexts.say("section.sources"), "figure", "tonnes#", "events#", "positions");
    html.open("tbody");
    for (Sources.Source source : page.sources().all()) {
      html.open("tr", "id", source.anchor()).both("th", source.what(), "scope", "row");
      page.number(source.figure().tonnes());
      page.number(source.figure().events());
      html.open("td");
      source
          .listed()
          .forEach(
              position -> {
                page.event(position);
                html.text(" ");
              });
      long more = source.figure().events() - source.listed().count();
      if (more > 0) {
        html.both("span", ReportTexts.say("sources.more-events", more), "class", "muted");
      }
      html.close().closeLine();
    }
    html.close().close().closeLine();
    if (!page.sources().complete()) {
      page.leftOut(ReportTexts.say("sources.more", page.ledger()));
    }
  }
}
