package org.jcmledger.axon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.decision.Today;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.Encoder;
import org.jcmledger.format.RequestHash;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;

/**
 * The commands that are committed together: the moment under which they are recorded, what became
 * of each, and the events that were granted. Whoever has the writer's turn fills it; once it is
 * handed over to be recorded it does not change any more.
 */
final class Batch implements Today {

  /** The name under which Axon's unit of work carries the batch. */
  static final String RESOURCE = "jcm-batch";

  /** A request accepted in this batch; not durable before the batch is. */
  record Accepted(RequestHash hash, Event event, Receipt receipt) {}

  private record Granted(
      RequestId request, int number, Asked asked, String stream, long sequence, Event event) {}

  private final long head;
  private final Instant recordedAt;
  private final LiveState live;
  private final RequestsSeen seen;
  private final Stored stored;
  private final Encoder encoder;
  private Optional<Batch> underWay;
  private final List<BatchingCommandBus.Waiting> commands;
  private final List<Object> results;
  private final Map<RequestId, Accepted> accepted;
  private final List<RequestId> order;
  private final List<Granted> granted;
  private final List<RowMessage> messages;
  private int size;

  /**
   * A batch without commands.
   *
   * @param head the position of the last event before it
   * @param recordedAt the moment under which it is recorded
   * @param encoder of whoever has the turn
   * @param underWay the batch before it, if that is still being recorded
   * @param expected how many commands it will have, more or less
   */
  Batch(
      long head,
      Instant recordedAt,
      LiveState live,
      RequestsSeen seen,
      Stored stored,
      Encoder encoder,
      Optional<Batch> underWay,
      int expected) {
    this.head = head;
    this.recordedAt = recordedAt;
    this.live = live;
    this.seen = seen;
    this.stored = stored;
    this.encoder = encoder;
    this.underWay = underWay;
    this.commands = new ArrayList<>(expected);
    this.results = new ArrayList<>(expected);
    this.accepted = new HashMap<>(2 * expected);
    this.order = new ArrayList<>(expected);
    this.granted = new ArrayList<>(expected);
    this.messages = new ArrayList<>(expected);
  }

  /** The position of the last event before it. */
  long head() {
    return head;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Override
  public LocalDate in(ZoneId zone) {
    return LocalDate.ofInstant(recordedAt, zone);
  }

  /** Whether the log may hold the request; if not, there is no need to look. */
  boolean mayBeStored(RequestId request) {
    return seen.mayHold(request);
  }

  /** Looks events up that will be asked for, all at once. */
  void lookUp(List<String> eventIds) {
    stored.lookUp(eventIds);
  }

  /** An event that the log holds. */
  Optional<StoredEvent> find(String eventId) {
    return stored.find(eventId);
  }

  /** A request accepted in this batch or in the one that is being recorded. */
  Optional<Accepted> accepted(RequestId request) {
    Accepted here = accepted.get(request);
    return here != null ? Optional.of(here) : underWay.map(before -> before.accepted.get(request));
  }

  /**
   * Lets the events of a request happen to their aggregates, and promises them positions at which
   * they are appended in the end.
   */
  Receipt accept(RequestId request, Asked asked, List<Event> requested) {
    long first = lastPosition() + 1;
    int number = 1;
    for (Event event : requested) {
      String stream = Streams.of(event);
      long sequence = live.apply(stream, event);
      granted.add(new Granted(request, number++, asked, stream, sequence, event));
    }
    Receipt receipt = new Receipt(request, first, lastPosition(), recordedAt);
    accepted.put(request, new Accepted(asked.hash, requested.get(0), receipt));
    order.add(request);
    return receipt;
  }

  /** The batch before it has been recorded, and is looked up in the log from now on. */
  void isNext() {
    underWay = Optional.empty();
  }

  /** A place to come back to. */
  record Mark(int live, int granted, int requests) {}

  Mark mark() {
    return new Mark(live.mark(), granted.size(), order.size());
  }

  /** Takes back what was accepted since a mark, as if it had never been asked. */
  void takeBackTo(Mark mark) {
    live.takeBackTo(mark.live());
    granted.subList(mark.granted(), granted.size()).clear();
    List<RequestId> gone = order.subList(mark.requests(), order.size());
    gone.forEach(accepted::remove);
    gone.clear();
  }

  /** A command has been decided. */
  void add(BatchingCommandBus.Waiting command, Object result) {
    commands.add(command);
    results.add(result);
    size += command.size();
  }

  /** How many commands it has. */
  int size() {
    return size;
  }

  List<BatchingCommandBus.Waiting> commands() {
    return commands;
  }

  /** Tells the senders what became of their commands; only when that is durable. */
  void answer() {
    for (int i = 0; i < commands.size(); i++) {
      if (results.get(i) instanceof Throwable refused) {
        commands.get(i).fail(refused);
      } else {
        commands.get(i).answer(results.get(i));
      }
    }
  }

  /** How many events were granted. */
  int events() {
    return granted.size();
  }

  /** The position of its last event, or of the last before it if it has none. */
  long lastPosition() {
    return head + granted.size();
  }

  /** The requests of its events. */
  List<RequestId> requests() {
    return order;
  }

  /** The events as readers see them once they are committed. */
  List<RecordedEvent> recorded() {
    List<RecordedEvent> events = new ArrayList<>(granted.size());
    long position = head;
    for (Granted each : granted) {
      events.add(new RecordedEvent(++position, each.request(), recordedAt, each.event()));
    }
    return events;
  }

  /** Makes messages of what was granted since the last time, and will not be taken back. */
  void encode() {
    for (Granted each : granted.subList(messages.size(), granted.size())) {
      messages.add(new RowMessage(each.event(), row(each), recordedAt));
    }
  }

  private NewEvent row(Granted each) {
    EncodedEvent encoded = encoder.event(each.event());
    return new NewEvent(
        LedgerCommandHandler.eventId(each.request(), each.number()),
        each.stream(),
        each.sequence(),
        encoded.type(),
        encoded.revision(),
        recordedAt.toEpochMilli(),
        encoded.payload(),
        each.asked().metadata);
  }

  /** The events as Axon's storage engine takes them. */
  List<RowMessage> messages() {
    return messages;
  }
}
