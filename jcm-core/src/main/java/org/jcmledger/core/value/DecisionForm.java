package org.jcmledger.core.value;

/** How a Joint Committee (合同委員会) decided; where a source does not say, nothing is recorded. */
public enum DecisionForm {
  /** At a meeting. */
  MEETING,
  /** Without a meeting, by what the committees call an Electronic Decision. */
  ELECTRONIC
}
