package org.jcmledger.report.html;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.EventRef;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.LineFigures;
import org.jcmledger.audit.MonthFigures;

/**
 * The events that the page shows at its end, and which its numbers link to. Where there are too
 * many, those of findings come first, then those of issuances, then those of figures and accounts.
 */
final class References {

  private final SortedSet<Long> shown = new TreeSet<>();
  private boolean complete = true;

  private References() {}

  static References of(AuditReport report, Sources sources) {
    References references = new References();
    for (Finding finding : first(report.findings(), Limits.FINDINGS)) {
      for (EventRef event : first(finding.events(), Limits.EVENTS_OF_A_FINDING)) {
        if (event.origin() == EventRef.Origin.AUDITED) {
          references.add(event.position());
        }
      }
    }
    for (BookFigures book : report.books()) {
      for (LineFigures line : first(book.lines(), Limits.LINES)) {
        references.add(line.notification());
        references.add(line.issuance());
      }
    }
    sources.positions().forEach(references::add);
    for (BookFigures book : report.books()) {
      book.byMonth().stream().map(MonthFigures::lastPosition).forEach(references::add);
      book.accounts().stream().map(AccountFigures::lastChange).forEach(references::add);
      book.accounts().stream().map(AccountFigures::opened).forEach(references::add);
    }
    return references;
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  /** 0 stands for no event. */
  private void add(long position) {
    if (position > 0 && !shown.contains(position)) {
      if (shown.size() < Limits.EVENTS) {
        shown.add(position);
      } else {
        complete = false;
      }
    }
  }

  boolean shows(long position) {
    return shown.contains(position);
  }

  /** Whether every event that the page speaks of is shown. */
  boolean complete() {
    return complete;
  }

  SortedSet<Long> positions() {
    return Collections.unmodifiableSortedSet(shown);
  }
}
