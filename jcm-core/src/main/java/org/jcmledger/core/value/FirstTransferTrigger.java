package org.jcmledger.core.value;

/**
 * When outcomes authorised for purposes other than an NDC count as first transferred, as the
 * authorising Party specifies (decision 2/CMA.3, annex, paragraph 2(b)).
 */
public enum FirstTransferTrigger {
  /** With their authorisation; of outcomes not yet issued, when they are. */
  AUTHORISATION,
  /** With their issuance; of outcomes issued before they were authorised, with that. */
  ISSUANCE,
  /** When they are used or cancelled. */
  USE_OR_CANCELLATION
}
