package org.jcmledger.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question that the files at hand cannot answer.
 *
 * @param code what kind of question
 * @param facts what its sentence is made of, by name
 */
public record Indeterminate(Code code, Map<String, String> facts) {

  /** The kinds of questions. */
  public enum Code {
    /** A book was notified by a committee that another ledger holds. */
    COMMITTEE_ELSEWHERE("committee-elsewhere", true),
    /** The book of a decision's other side is in another ledger. */
    OTHER_SIDE_ELSEWHERE("other-side-elsewhere", true),
    /** A project is linked with another programme, and no listing of it was given. */
    LINKED_ACTIVITY("linked-activity", true),
    /** Rows of a listing have a status that does not say whether the block is live. */
    STATUS_UNKNOWN("status-unknown", true),
    /** The ledger's own balances could not be had for comparison. */
    CLAIMS_UNAVAILABLE("claims-unavailable", false),
    /** Without an earlier checkpoint nobody can tell whether events were dropped or resealed. */
    NO_CHECKPOINT("no-checkpoint", false),
    /** Whether the Parties adjusted their balances is not among the events (DC6, DC9). */
    NO_ADJUSTMENTS("no-adjustments", false);

    private final String code;
    private final boolean clouds;

    Code(String code, boolean clouds) {
      this.code = code;
      this.clouds = clouds;
    }

    /** The stable code, in lower case with hyphens. */
    public String code() {
      return code;
    }

    /** Whether it keeps an audit without a breach from calling the history clean. */
    public boolean cloudsTheVerdict() {
      return clouds;
    }
  }

  /** Copies the map. */
  public Indeterminate {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** One sentence in English. */
  public String english() {
    return AuditTexts.english().open(code, facts);
  }

  /** One sentence in Japanese. */
  public String japanese() {
    return AuditTexts.japanese().open(code, facts);
  }

  @Override
  public String toString() {
    return code.code() + ": " + english();
  }
}
