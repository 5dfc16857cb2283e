package org.jcmledger.core.value;

/**
 * By what credits were first transferred (decision 2/CMA.3, annex, paragraph 2). It happens once,
 * and from then on the first transferring Party, the project's host, owes the adjustment.
 */
public enum FirstTransfer {
  /** They went to another Party: Japan's registry recorded them under both authorisations. */
  TO_ANOTHER_PARTY,
  /** They were authorised for other purposes, with authorisation as the trigger. */
  AUTHORISATION,
  /** They were issued for other purposes, with issuance as the trigger. */
  ISSUANCE,
  /** They were cancelled for other purposes, with use or cancellation as the trigger. */
  USE_OR_CANCELLATION
}
