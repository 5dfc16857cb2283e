package org.jcmledger.report.aef.check;

import org.jcmledger.report.aef.AefTerm;

/** What actions do to what a Party holds. */
final class Actions {

  private Actions() {}

  /**
   * It brings a block into the Party's holdings: by acquisition, or by becoming one there. A first
   * transfer that is not laid down yet is one whose cancellation was reversed: it stays a block.
   */
  static boolean bringsIn(CheckedRow row) {
    return isAcquisition(row)
        || (isFirstTransfer(row)
            && row.value("AcquiringPartyID").isEmpty()
            && (hasSubtype(row, AefTerm.BY_AUTHORIZATION)
                || hasSubtype(row, AefTerm.BY_ISSUANCE)
                || hasSubtype(row, AefTerm.NOT_YET_DEFINED)));
  }

  /** It takes a block out of them. */
  static boolean takesOut(CheckedRow row) {
    return ends(row) || hasType(row, AefTerm.TRANSFER);
  }

  /** It is a use or a cancellation. */
  static boolean ends(CheckedRow row) {
    return hasType(row, AefTerm.USE)
        || hasType(row, AefTerm.CANCELLATION)
        || hasType(row, AefTerm.VOLUNTARY_CANCELLATION);
  }

  /** It becomes a block and ends in one act, for other purposes: it is never held. */
  static boolean comesAndEnds(CheckedRow row) {
    return isFirstTransfer(row)
        && row.value("AcquiringPartyID").isEmpty()
        && !bringsIn(row)
        && !hasSubtype(row, AefTerm.TO_ANOTHER_PARTY);
  }

  static boolean isFirstTransfer(CheckedRow row) {
    return hasType(row, AefTerm.FIRST_TRANSFER);
  }

  static boolean isAcquisition(CheckedRow row) {
    return hasType(row, AefTerm.ACQUISITION);
  }

  private static boolean hasType(CheckedRow row, AefTerm type) {
    return type.is(row.value("ActionType"));
  }

  private static boolean hasSubtype(CheckedRow row, AefTerm subtype) {
    return subtype.is(row.value("ActionSubtype"));
  }
}
