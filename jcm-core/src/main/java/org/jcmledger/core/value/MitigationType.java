package org.jcmledger.core.value;

/** What kind of mitigation outcomes come of. */
public enum MitigationType {
  /** Emission reductions. */
  EMISSION_REDUCTIONS,
  /** Removals. */
  REMOVALS,
  /** Both, and not told apart. */
  EMISSION_REDUCTIONS_AND_REMOVALS
}
