package org.jcmledger.report.html;

import java.util.Locale;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.Figure;
import org.jcmledger.audit.YearFigures;

/** What becomes of credits, in the order in which the page shows it. */
enum Column {
  ISSUED,
  HELD,
  RETIRED,
  CANCELLED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Said said() {
    return ReportTexts.say("column." + word());
  }

  Figure of(BookFigures book) {
    return switch (this) {
      case ISSUED -> book.issued();
      case HELD -> book.held();
      case RETIRED -> book.retired();
      case CANCELLED -> book.cancelled();
    };
  }

  /** A year has no such figure of what is held, only its number at the end. */
  Figure of(YearFigures year) {
    return switch (this) {
      case ISSUED -> year.issued();
      case RETIRED -> year.retired();
      case CANCELLED -> year.cancelled();
      case HELD -> Figure.NONE;
    };
  }
}
