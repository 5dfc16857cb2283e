package org.jcmledger.core.value;

import java.util.Optional;

/**
 * What authorised outcomes may be used for: towards NDCs, for other international mitigation
 * purposes, or both (decision 2/CMA.3, annex, paragraph 1).
 *
 * @param ndc whether they may be used towards an NDC
 * @param other the other purposes, if there are any
 */
public record AuthorisedPurposes(boolean ndc, Optional<OtherPurposes> other) {

  /** Towards NDCs and nothing else. */
  public static final AuthorisedPurposes NDC = new AuthorisedPurposes(true, Optional.empty());

  /**
   * Purposes other than an NDC.
   *
   * @param kind which
   * @param firstTransfer when outcomes used so count as first transferred
   * @param named the purpose by name, such as {@code CORSIA}, if the Party names one
   */
  public record OtherPurposes(
      Kind kind, FirstTransferTrigger firstTransfer, Optional<Wording> named) {}

  /** Which purposes other than an NDC. */
  public enum Kind {
    /** Other international mitigation purposes, both kinds. */
    OTHER_INTERNATIONAL_MITIGATION_PURPOSES,
    /** International mitigation purposes only. */
    INTERNATIONAL_MITIGATION_PURPOSES,
    /** Other purposes only. */
    OTHER_PURPOSES
  }

  /**
   * @throws InvalidValueException if there is no purpose
   */
  public AuthorisedPurposes {
    if (!ndc && other.isEmpty()) {
      throw new InvalidValueException("purposes", "none", "towards an NDC, another, or both");
    }
  }

  /** For other purposes and not towards an NDC. */
  public static AuthorisedPurposes other(Kind kind, FirstTransferTrigger firstTransfer) {
    return new AuthorisedPurposes(
        false, Optional.of(new OtherPurposes(kind, firstTransfer, Optional.empty())));
  }

  /** The same, and towards NDCs too. */
  public AuthorisedPurposes andNdc() {
    return new AuthorisedPurposes(true, other);
  }
}
