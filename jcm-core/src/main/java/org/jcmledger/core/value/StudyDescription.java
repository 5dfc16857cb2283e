package org.jcmledger.core.value;

/**
 * What a feasibility study between cities (都市間連携) is.
 *
 * @param title its title
 * @param municipality the Japanese municipality that takes part
 * @param city the city or area it cooperates with
 */
public record StudyDescription(Wording title, BilingualName municipality, BilingualName city) {}
