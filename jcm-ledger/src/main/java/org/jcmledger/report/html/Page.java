package org.jcmledger.report.html;

import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.Figure;
import org.jcmledger.audit.SerialsOf;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.store.EventLog;

/**
 * What the sections of a page share, and how they show the same things alike.
 *
 * @param report what is shown
 * @param log where its events stand
 * @param sources the figures whose events are listed
 * @param references the events that are shown
 * @param html where the page goes
 */
record Page(AuditReport report, EventLog log, Sources sources, References references, Markup html) {

  /** The position of an event, which leads to the event if it is shown; a dash for none. */
  void event(long position) {
    if (position == 0) {
      html.text("–");
    } else if (references.shows(position)) {
      html.leaf("a", ReportTexts.number(position), "href", "#e" + position, "class", "e");
    } else {
      html.text(ReportTexts.number(position));
    }
  }

  /** A figure, which leads to the list of its events if that is shown. */
  void figure(String anchor, Figure figure) {
    String number = ReportTexts.number(figure.tonnes());
    if (sources.has(anchor)) {
      html.leaf("a", number, "href", "#" + anchor);
    } else {
      html.text(number);
    }
  }

  /** A cell with a number. */
  void number(long number) {
    html.leaf("td", ReportTexts.number(number), "class", "n");
  }

  /** A text of the ledger's or of a person's, in whichever direction it is written. */
  void foreign(String text) {
    html.leaf("bdi", text);
  }

  /** Serials with whose they are, such as {@code JP [1-5, 9]}. */
  void serials(SerialsOf of) {
    String batch = of.batch().map(name -> " " + name).orElse("");
    html.leaf("bdi", of.registry() + batch, "class", "k").text(" ");
    serials(of.serials());
  }

  /** Serials, of many ranges the first. */
  void serials(SerialSet serials) {
    SerialSet first = serials.firstRanges(Limits.RANGES);
    html.leaf("span", first.toString(), "class", "mono");
    long more = serials.size() - first.size();
    if (more > 0) {
      html.text(" ").both("span", ReportTexts.say("serials.more", more), "class", "muted");
    }
  }

  /** A paragraph that says what is left out. */
  void leftOut(Said said) {
    html.both("p", said, "class", "note").line();
  }

  /** The header of a table: a caption and columns; a key that ends in {@code #} is of a number. */
  void tableHead(Said caption, String... columns) {
    html.both("caption", caption).open("thead").open("tr");
    for (String column : columns) {
      boolean number = column.endsWith("#");
      String key = number ? column.substring(0, column.length() - 1) : column;
      Said said = ReportTexts.say("column." + key);
      if (number) {
        html.both("th", said, "scope", "col", "class", "n");
      } else {
        html.both("th", said, "scope", "col");
      }
    }
    html.close().closeLine();
  }

  /** The ledger's name as a command line has it. */
  String ledger() {
    String name = report.scanned().ledger();
    return name.matches("[\\w./-]+") ? name : "LEDGER";
  }
}
