package org.jcmledger.audit;

import org.jcmledger.core.value.PartnerCountry;

/**
 * What happened in one book in one year to the credits of one partner country.
 *
 * @param year the year of the book dates
 * @param partner the partner country whose committee decided the issuance
 * @param issued what was issued
 * @param retired what was retired, less what corrections brought back
 * @param cancelled what was cancelled, less what corrections brought back
 * @param heldAtEnd what was in holding accounts at the end of the year, in tCO2e
 */
public record YearFigures(
    int year,
    PartnerCountry partner,
    Figure issued,
    Figure retired,
    Figure cancelled,
    long heldAtEnd) {}
