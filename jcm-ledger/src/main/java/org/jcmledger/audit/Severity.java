package org.jcmledger.audit;

/** How much a finding weighs. */
public enum Severity {
  /** The history breaks a rule of the ledger, or a tonne is counted twice. */
  BREACH,
  /** Something is not as it should be, but no rule that protects a tonne is broken by it. */
  WARNING,
  /** Nothing is wrong so far; a person should look. */
  LEAD
}
