package org.jcmledger.core.value;

import java.util.Optional;

/**
 * What a methodology is.
 *
 * @param title its title
 * @param scope its sectoral scope
 * @param measure how it reduces emissions (GHG排出削減手法), if the source says
 */
public record MethodologyDescription(
    Wording title, SectoralScope scope, Optional<Wording> measure) {}
