package org.jcmledger.core.value;

/**
 * What an account is for (R4, R7, R12, R13). Retirement (無効化) and cancellation (取消し) accounts are
 * terminal: what enters them leaves only by a correction (R3, R4).
 */
public enum AccountKind {
  /** Holding account of a legal person (法人等保有口座). */
  ENTITY_HOLDING,
  /** Holding account of an individual who operates a project (R13). */
  PROJECT_OPERATOR_HOLDING,
  /** Holding account of a government (政府保有口座). */
  GOVERNMENT_HOLDING,
  /** Holding account in a record made from public sources that do not say who holds it. */
  UNPUBLISHED_HOLDING,
  /** Retirement account (無効化口座): towards the country's own mitigation pledge or NDC. */
  RETIREMENT,
  /** Cancellation account (取消口座): for any other purpose. */
  CANCELLATION;

  /** Whether credits stay here for good. */
  public boolean isTerminal() {
    return this == RETIREMENT || this == CANCELLATION;
  }
}
