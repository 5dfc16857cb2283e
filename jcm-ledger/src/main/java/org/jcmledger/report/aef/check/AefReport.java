package org.jcmledger.report.aef.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the checks found. Immutable.
 *
 * @param files the files that were checked, in the order given
 * @param rows how many rows of data they have
 * @param openingKnown whether C13 knew what was held before, from a file of the year before
 * @param compared whether C12 had two Parties' files to compare
 * @param findings what is wrong, at most {@link #LISTED} of each check
 * @param counts how many there are of each check, listed or not; a check that found nothing is not
 *     there
 */
public record AefReport(
    List<String> files,
    long rows,
    boolean openingKnown,
    boolean compared,
    List<AefFinding> findings,
    Map<AefCheck, Long> counts) {

  /** How many findings of one check are listed. */
  public static final int LISTED = 50;

  /** Copies. */
  public AefReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    Map<AefCheck, Long> copy = new EnumMap<>(AefCheck.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** Whether nothing is wrong. */
  public boolean clean() {
    return counts.isEmpty();
  }

  /** How many findings a check made, listed or not. */
  public long count(AefCheck check) {
    return counts.getOrDefault(check, 0L);
  }

  /** What a check asks, in a sentence; Japanese for a reader of Japanese, otherwise English. */
  public static String about(AefCheck check, Locale language) {
    return ProblemTexts.in(language).about(check);
  }
}
