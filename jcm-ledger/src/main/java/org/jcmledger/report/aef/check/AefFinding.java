package org.jcmledger.report.aef.check;

import java.util.Locale;
import java.util.Map;

/**
 * Something that is wrong with a submission.
 *
 * @param problem what
 * @param file in which file
 * @param sheet in which sheet; of CSV, under which title
 * @param row in which row, from 1, counted as programs show it; 0 if in none
 * @param column in which column, by its label; empty if in none
 * @param facts what the sentence tells
 */
public record AefFinding(
    AefProblem problem,
    String file,
    String sheet,
    int row,
    String column,
    Map<String, String> facts) {

  /** Copies the facts. */
  public AefFinding {
    facts = Map.copyOf(facts);
  }

  /** Which check found it. */
  public AefCheck check() {
    return problem.check();
  }

  /** What is wrong, in a sentence; Japanese for a reader of Japanese, otherwise English. */
  public String sentence(Locale language) {
    return ProblemTexts.in(language).sentence(problem, facts);
  }
}
