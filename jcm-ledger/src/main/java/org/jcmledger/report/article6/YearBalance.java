package org.jcmledger.report.article6;

/**
 * A Party's emissions balance of one year: covered emissions, plus what was first transferred, less
 * what was used (paragraph 8); by averaging, plus the average.
 *
 * @param year the calendar year
 * @param emissions the covered emissions
 * @param firstTransferred what was first transferred of this vintage, in tCO2e
 * @param used what was used for this year, in tCO2e
 * @param adjustment the corresponding adjustment (相当調整); by averaging indicative, but in the NDC
 *     year
 * @param balance emissions and adjustment together
 */
public record YearBalance(
    int year,
    Amount emissions,
    long firstTransferred,
    long used,
    Amount adjustment,
    Amount balance) {}
