package org.jcmledger.axon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jcmledger.projection.EventFeed;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's events for an application's own Axon: its event processors, tracking or pooled, follow
 * the ledger as they follow any event store of theirs.
 *
 * <pre>{@code
 * StreamableMessageSource<TrackedEventMessage<?>> source = LedgerEventSource.of(ledger.feed());
 * }</pre>
 *
 * <p>A message's payload is the event, its aggregate the book, committee or programme whose stream
 * it stands in, its identifier the stored one; {@link #REQUEST} and {@link #SOURCE} are in its
 * metadata. A tracking token is the event's position in the ledger: it is worth as much after a
 * restart, in another process, and in a copy of the ledger.
 *
 * <p>Processors see committed events only. They are to be shut down before the ledger is closed;
 * one that is not meets with a {@link org.jcmledger.store.LogClosedException}. Commands do not come
 * this way: they go to the ledger, which seals what it records. Thread-safe.
 */
public final class LedgerEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {

  /** Metadata: the id of the request that caused the event, a text. */
  public static final String REQUEST = "jcm-request";

  /** Metadata: where the fact stands, a text, if the request said so. */
  public static final String SOURCE = "jcm-source";

  private final EventFeed feed;
  private final InstantSource clock;

  private LedgerEventSource(EventFeed feed, InstantSource clock) {
    this.feed = feed;
    this.clock = clock;
  }

  /** The events that a ledger's feed shows. */
  public static LedgerEventSource of(EventFeed feed) {
    return new LedgerEventSource(feed, InstantSource.system());
  }

  /** The same, with another clock to say since when {@link #createTokenSince} is meant. */
  public LedgerEventSource at(InstantSource other) {
    return new LedgerEventSource(feed, other);
  }

  /**
   * Opens a stream of the events after a token.
   *
   * @param token null to begin with the first event
   * @throws IllegalArgumentException if the token is not one of a ledger, or is of a place which
   *     this ledger has not reached: of another ledger then, or of one that lost events
   */
  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new FeedStream(feed, position(token));
  }

  private long position(@Nullable TrackingToken token) {
    TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
    if (plain == null) {
      return 0;
    }
    if (!(plain instanceof GlobalSequenceTrackingToken place)) {
      throw new IllegalArgumentException(plain + " is not a token of a ledger's events");
    }
    long head = feed.head();
    if (place.getGlobalIndex() > head) {
      throw new IllegalArgumentException(
          "the token is of event "
              + place.getGlobalIndex()
              + ", and the ledger has "
              + head
              + " events: it was made with another ledger");
    }
    return place.getGlobalIndex();
  }

  /** Before the first event. */
  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  /** After the last event. */
  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(feed.position());
  }

  /** Before the first event that was recorded at a moment or later. */
  @Override
  public TrackingToken createTokenAt(Instant moment) {
    long before = 0;
    long after = feed.position() + 1;
    while (after - before > 1) {
      long middle = before + (after - before) / 2;
      if (recordedAt(middle).isBefore(moment)) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return new GlobalSequenceTrackingToken(before);
  }

  private Instant recordedAt(long position) {
    long[] found = new long[1];
    feed.read(
        position - 1,
        1,
        stored -> {
          found[0] = stored.recordedAt();
          return false;
        });
    return Instant.ofEpochMilli(found[0]);
  }

  /** Before the first event that was recorded within a time up to now. */
  @Override
  public TrackingToken createTokenSince(Duration duration) {
    return createTokenAt(clock.instant().minus(duration));
  }
}
