package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.value.Wording;

/**
 * What is stored beside an event, and sealed with it, without being part of the fact.
 *
 * @param requestHash the hash of the command that caused it
 * @param source where the fact stands, if the sender said so
 */
public record EventMetadata(RequestHash requestHash, Optional<Wording> source) {}
