package org.jcmledger.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;

/** An authorisation covers the projects or lines, and the vintages, of what stands under it. */
final class CoverChecks {

  private final AuditedBook book;
  private final Suspicions suspicions;

  CoverChecks(AuditedBook book, Suspicions suspicions) {
    this.book = book;
    this.suspicions = suspicions;
  }

  void check(
      AuthorisationVersion version,
      AuthorisationTerms terms,
      SerialSet serials,
      LocalDate on,
      long position) {
    List<SerialRange> outside = new ArrayList<>();
    boolean late = terms.expires().filter(on::isAfter).isPresent();
    for (SerialRange range : serials.ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, index) -> {
            Block block = book.blocks.get(index);
            if (late || !terms.vintages().cover(block.vintage()) || !ofIts(terms, block)) {
              outside.add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    if (!outside.isEmpty()) {
      new Suspicion(FindingCode.NOT_COVERED_BY_THE_AUTHORISATION, position)
          .fact("book", book.registry)
          .fact("authorisation", version)
          .fact("on", on)
          .serials(book.registry, SerialSet.of(outside))
          .report(suspicions);
    }
  }

  /** A line that was never notified is another finding. */
  private boolean ofIts(AuthorisationTerms terms, Block block) {
    AuditedLine line = book.lines.get(block.line());
    return line == null
        || line.notified
            .map(notified -> terms.scope().covers(block.line(), notified.projects()))
            .orElse(true);
  }
}
