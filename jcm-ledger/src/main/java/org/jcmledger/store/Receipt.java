package org.jcmledger.store;

import java.time.Instant;
import org.jcmledger.core.value.RequestId;

/**
 * What a sender gets for an accepted request. It can be rebuilt from the log at any time, and is:
 * the same request sent again is answered with the same receipt.
 *
 * @param request the request
 * @param first the position of its first event
 * @param last the position of its last event; the same as the first for most requests
 * @param recordedAt when it was recorded, UTC, to the millisecond
 */
public record Receipt(RequestId request, long first, long last, Instant recordedAt) {}
