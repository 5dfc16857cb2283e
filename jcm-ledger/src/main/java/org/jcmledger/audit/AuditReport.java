package org.jcmledger.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of an audit. A value that holds no file open.
 *
 * @param scanned what was audited
 * @param findings what was found, the heaviest first, then in the order in which it shows
 * @param unlisted how many more findings there are of a code than are listed
 * @param open what the files at hand cannot say
 * @param books every book, in the order of registries
 */
public record AuditReport(
    Scanned scanned,
    List<Finding> findings,
    Map<FindingCode, Long> unlisted,
    List<Indeterminate> open,
    List<BookFigures> books) {

  /** Copies the collections. */
  public AuditReport {
    findings = List.copyOf(findings);
    unlisted = Collections.unmodifiableMap(new LinkedHashMap<>(unlisted));
    open = List.copyOf(open);
    books = List.copyOf(books);
  }

  /** What it comes to. */
  public Verdict verdict() {
    if (count(Severity.BREACH) > 0) {
      return Verdict.BREACH;
    }
    boolean clouded = open.stream().anyMatch(question -> question.code().cloudsTheVerdict());
    return clouded ? Verdict.INDETERMINATE : Verdict.CLEAN;
  }

  /** How many findings weigh so much, those that are not listed included. */
  public long count(Severity severity) {
    long more =
        unlisted.entrySet().stream()
            .filter(entry -> entry.getKey().severity() == severity)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return more + findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
