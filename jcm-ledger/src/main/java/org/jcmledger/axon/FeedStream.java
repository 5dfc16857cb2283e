package org.jcmledger.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.projection.EventFeed;
import org.jcmledger.projection.EventFeed.Following;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through a feed, some events ahead of it. As all of Axon's streams it is one
 * thread's at a time.
 */
final class FeedStream implements BlockingStream<TrackedEventMessage<?>> {

  private static final int READ_AT_ONCE = 256;

  private final EventFeed feed;
  private final Queue<TrackedEventMessage<?>> ahead = new ArrayDeque<>();
  private long position;
  private @Nullable Following following;

  FeedStream(EventFeed feed, long position) {
    this.feed = feed;
    this.position = position;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return isAvailable() ? Optional.of(ahead.element()) : Optional.empty();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    return isAvailable()
        || (feed.await(position, Duration.of(timeout, unit.toChronoUnit())) && isAvailable());
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!isAvailable()) {
      feed.await(position, Duration.ofDays(1));
    }
    return ahead.remove();
  }

  /** Whether there is an event; without waiting. */
  private boolean isAvailable() {
    if (ahead.isEmpty()) {
      feed.read(
          position,
          READ_AT_ONCE,
          stored -> {
            ahead.add(message(stored));
            position = stored.position();
            return true;
          });
    }
    return !ahead.isEmpty();
  }

  private static TrackedEventMessage<?> message(StoredEvent stored) {
    RecordedEvent recorded = EventReader.decode(stored);
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(stored.position()),
        new GenericDomainEventMessage<>(
            kind(stored.stream()),
            stored.stream(),
            stored.sequence(),
            recorded.event(),
            MetaData.from(metadata(stored, recorded)),
            stored.eventId(),
            Instant.ofEpochMilli(stored.recordedAt())));
  }

  /** What stands before the name in a stream, such as {@code book}. */
  private static String kind(String stream) {
    int slash = stream.indexOf('/');
    return slash < 0 ? stream : stream.substring(0, slash);
  }

  private static Map<String, String> metadata(StoredEvent stored, RecordedEvent recorded) {
    String request = recorded.request().id();
    if (MetadataFormat.isPlain(stored.metadata())) {
      return Map.of(LedgerEventSource.REQUEST, request);
    }
    return MetadataFormat.decode(stored.metadata())
        .source()
        .map(
            source ->
                Map.of(LedgerEventSource.REQUEST, request, LedgerEventSource.SOURCE, source.text()))
        .orElse(Map.of(LedgerEventSource.REQUEST, request));
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    close();
    following = feed.onNews(callback);
    return true;
  }

  @Override
  public void close() {
    if (following != null) {
      following.close();
      following = null;
    }
  }
}
