package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;

/**
 * Under which authorisations credits stand. Where they are first transferred at once, the versions
 * named are the ones they keep to; else the versions are those of the day, and what holds is the
 * version in force when they are first transferred.
 *
 * @param approach the cooperative approach
 * @param host the Party whose reductions they are, and which first transfers them
 * @param byHost the host's authorisation
 * @param byJapan Japan's own, for credits of Japan's side
 * @param firstTransfer by what they were first transferred, if they were
 */
public record Authorised(
    CooperativeApproach approach,
    Party host,
    AuthorisationVersion byHost,
    Optional<AuthorisationVersion> byJapan,
    Optional<FirstTransfer> firstTransfer) {}
