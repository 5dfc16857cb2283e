package org.jcmledger.report.aef;

import java.util.HashMap;
import java.util.Map;

/**
 * What the ledger says in controlled columns. The words are not here: {@code terms.csv} has for
 * each the list and value of the nomenclature, and a value that the nomenclature has not is
 * refused.
 */
public enum AefTerm {
  /** Tonnes of CO2 equivalent. */
  GHG,
  /** An action type: a first transfer. */
  FIRST_TRANSFER,
  /** An action type: a transfer after the first. */
  TRANSFER,
  /** An action type: an acquisition. */
  ACQUISITION,
  /** An action type: a use. */
  USE,
  /** An action type: a cancellation. */
  CANCELLATION,
  /** An action type: a voluntary cancellation. */
  VOLUNTARY_CANCELLATION,
  /** A subtype: a first transfer by an international transfer. */
  TO_ANOTHER_PARTY,
  /** A subtype: a first transfer by authorisation. */
  BY_AUTHORIZATION,
  /** A subtype: a first transfer by issuance. */
  BY_ISSUANCE,
  /** A subtype: a first transfer by use or cancellation. */
  BY_USE_OR_CANCELLATION,
  /** A subtype: a voluntary cancellation for overall mitigation in global emissions. */
  FOR_OVERALL_MITIGATION,
  /** A subtype: another cancellation. */
  OTHER_CANCELLATION,
  /** A subtype: left open. */
  NOT_YET_DEFINED,
  /** A definition of the first transfer for other purposes: authorisation. */
  WHEN_AUTHORIZED,
  /** A definition of the first transfer for other purposes: issuance. */
  WHEN_ISSUED,
  /** A definition of the first transfer for other purposes: use or cancellation. */
  WHEN_USED_OR_CANCELLED,
  /** A purpose of an authorisation: use towards an NDC. */
  FOR_NDC,
  /** A purpose of an authorisation: other international mitigation purposes. */
  FOR_OIMP,
  /** A purpose of an authorisation: international mitigation purposes. */
  FOR_IMP,
  /** A purpose of an authorisation: other purposes. */
  FOR_OP,
  /** A purpose of an authorisation: an NDC and other international mitigation purposes. */
  FOR_NDC_AND_OIMP,
  /** A purpose of an authorisation: an NDC and international mitigation purposes. */
  FOR_NDC_AND_IMP,
  /** A purpose of an authorisation: an NDC and other purposes. */
  FOR_NDC_AND_OP,
  /** A registry of underlying units: that of the JCM. */
  JCM,
  /** A mitigation type: reductions. */
  REDUCTIONS,
  /** A mitigation type: removals. */
  REMOVALS,
  /** A mitigation type: both. */
  REDUCTIONS_AND_REMOVALS;

  private final String text;

  AefTerm() {
    this.text = find(name());
  }

  /** The nomenclature's word. */
  public String text() {
    return text;
  }

  /** Whether a cell says this. */
  public boolean is(String text) {
    return this.text.equals(text);
  }

  /** The word as what a cell holds. */
  AefValue value() {
    return AefValue.of(text);
  }

  private static String find(String term) {
    Map<String, String> row = Words.TERMS.getOrDefault(term, Map.of());
    String word = row.getOrDefault("value", "");
    if (!Nomenclature.values(row.getOrDefault("list", "")).contains(word)) {
      throw new IllegalStateException("the nomenclature has no word for " + term);
    }
    return word;
  }

  /** Read before the first constant is made. */
  private static final class Words {
    static final Map<String, Map<String, String>> TERMS = read();

    private static Map<String, Map<String, String>> read() {
      Map<String, Map<String, String>> terms = new HashMap<>();
      for (Map<String, String> row : Facts.read(AefTerm.class, "terms.csv")) {
        terms.put(row.getOrDefault("term", ""), row);
      }
      return Map.copyOf(terms);
    }
  }
}
