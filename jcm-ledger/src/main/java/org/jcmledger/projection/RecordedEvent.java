package org.jcmledger.projection;

import java.time.Instant;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.RequestId;

/**
 * An event with its place in the log.
 *
 * @param position from 1, without gaps
 * @param request the request that caused it
 * @param recordedAt when it was recorded, UTC, to the millisecond
 * @param event what happened
 */
public record RecordedEvent(long position, RequestId request, Instant recordedAt, Event event) {}
