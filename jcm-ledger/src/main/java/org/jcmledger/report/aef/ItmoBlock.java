package org.jcmledger.report.aef;

import org.jcmledger.core.serial.SerialRange;

/**
 * A block of mitigation outcomes with what stays the same about it for good, whoever acts on it
 * (Tables 3 and 4).
 *
 * @param cooperativeApproach such as {@code CA0001}
 * @param authorization the authorisation's id
 * @param firstTransferring the first transferring Party, ISO 3166-1 alpha-3
 * @param registry the Party's registry whose serials these are, such as {@code JPN01}
 * @param serials first to last, both included; each is one tCO2e
 * @param underlying the registry of the underlying units, of the nomenclature; their serials are
 *     the same here
 * @param mitigationType of the nomenclature
 * @param vintage the year in which the mitigation occurred
 */
public record ItmoBlock(
    String cooperativeApproach,
    String authorization,
    String firstTransferring,
    String registry,
    SerialRange serials,
    AefTerm underlying,
    AefTerm mitigationType,
    int vintage) {

  /** The same of other serials. */
  public ItmoBlock of(SerialRange others) {
    return new ItmoBlock(
        cooperativeApproach,
        authorization,
        firstTransferring,
        registry,
        others,
        underlying,
        mitigationType,
        vintage);
  }
}
