package org.jcmledger.report.html;

/** A part of the page with a heading of its own. */
interface Section {

  /** Its anchor; {@code section.NAME} is its heading. */
  String name();

  /** Writes what is in it, its heading included. */
  void write(Page page);

  /** Its heading. */
  default void heading(Page page) {
    page.html().both("h2", ReportTexts.say("section." + name()), "id", "h-" + name());
  }
}
