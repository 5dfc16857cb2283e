package org.jcmledger.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/**
 * A dishonest operator: writes any event into a log, well sealed, without asking the domain. Every
 * event is as a ledger would store it, but for what the test changes on purpose.
 */
final class Forger {

  private final List<StoredEvent> events = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final LeafHash leafHash = new LeafHash();
  private long time = Instant.parse("2026-04-01T00:00:00Z").toEpochMilli();
  private int requests;
  private int ofRequest;

  /** Where the next event goes. */
  long next() {
    return events.isEmpty() ? 1 : events.get(events.size() - 1).position() + 1;
  }

  /** The request of the event written last. */
  String request() {
    return "r" + requests;
  }

  /** An event under a request of its own. */
  Forger write(Event event) {
    time += 1000;
    requests++;
    ofRequest = 1;
    return append(event, "r" + requests);
  }

  /** One more event of the same request. */
  Forger also(Event event) {
    ofRequest++;
    return append(event, "r" + requests + "#" + ofRequest);
  }

  private Forger append(Event event, String id) {
    String stream = streamOf(event);
    EncodedEvent encoded = EventFormat.encode(event);
    long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
    RequestHash hash = RequestHash.ofCanonical(("command " + requests).getBytes(UTF_8));
    return put(
        new StoredEvent(
            next(),
            id,
            stream,
            sequence,
            encoded.type(),
            encoded.revision(),
            time,
            encoded.payload(),
            MetadataFormat.encode(new EventMetadata(hash, Optional.empty())),
            new byte[LeafHash.LENGTH]));
  }

  private static String streamOf(Event event) {
    return event.match(
        inBook -> "book/" + inBook.book(),
        ofCommittee -> "committee/" + ofCommittee.committee(),
        ofProgramme -> "programme/JP",
        declared -> "ledger");
  }

  /** Seals the event and puts it at the end. */
  Forger put(StoredEvent event) {
    events.add(sealed(event));
    return this;
  }

  private StoredEvent sealed(StoredEvent event) {
    return of(
        event,
        event.position(),
        event.eventId(),
        event.stream(),
        event.sequence(),
        event.recordedAt(),
        event.metadata(),
        leafHash.of(event));
  }

  private static StoredEvent of(
      StoredEvent event,
      long position,
      String id,
      String stream,
      long sequence,
      long recordedAt,
      byte[] metadata,
      byte[] hash) {
    return new StoredEvent(
        position,
        id,
        stream,
        sequence,
        event.type(),
        event.revision(),
        recordedAt,
        event.payload(),
        metadata,
        hash);
  }

  private StoredEvent take() {
    return events.remove(events.size() - 1);
  }

  /** Moves the last event to another position. */
  Forger atPosition(long position) {
    StoredEvent last = take();
    return put(
        of(
            last,
            position,
            last.eventId(),
            last.stream(),
            last.sequence(),
            last.recordedAt(),
            last.metadata(),
            last.leafHash()));
  }

  /** Gives the last event another id. */
  Forger withId(String id) {
    StoredEvent last = take();
    return put(
        of(
            last,
            last.position(),
            id,
            last.stream(),
            last.sequence(),
            last.recordedAt(),
            last.metadata(),
            last.leafHash()));
  }

  /** Puts the last event into another stream. */
  Forger inStream(String stream) {
    StoredEvent last = take();
    sequences.merge(last.stream(), -1L, Long::sum);
    long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
    return put(
        of(
            last,
            last.position(),
            last.eventId(),
            stream,
            sequence,
            last.recordedAt(),
            last.metadata(),
            last.leafHash()));
  }

  /** Gives the last event another number in its stream. */
  Forger withSequence(long sequence) {
    StoredEvent last = take();
    sequences.put(last.stream(), sequence + 1);
    return put(
        of(
            last,
            last.position(),
            last.eventId(),
            last.stream(),
            sequence,
            last.recordedAt(),
            last.metadata(),
            last.leafHash()));
  }

  /** Has the last event and those after it recorded at another time. */
  Forger recordedAt(String instant) {
    time = Instant.parse(instant).toEpochMilli();
    StoredEvent last = take();
    return put(
        of(
            last,
            last.position(),
            last.eventId(),
            last.stream(),
            last.sequence(),
            time,
            last.metadata(),
            last.leafHash()));
  }

  /** Gives the last event other metadata. */
  Forger withMetadata(String json) {
    StoredEvent last = take();
    return put(
        of(
            last,
            last.position(),
            last.eventId(),
            last.stream(),
            last.sequence(),
            last.recordedAt(),
            json.getBytes(UTF_8),
            last.leafHash()));
  }

  /** Changes a byte of the last event's stored hash. */
  Forger withBrokenSeal() {
    StoredEvent last = take();
    byte[] hash = last.leafHash().clone();
    hash[7] ^= 1;
    events.add(
        of(
            last,
            last.position(),
            last.eventId(),
            last.stream(),
            last.sequence(),
            last.recordedAt(),
            last.metadata(),
            hash));
    return this;
  }

  ListLog log() {
    return new ListLog(events);
  }

  AuditReport audit() {
    return LedgerAudit.of(log(), "forged.jcm").threads(1).run();
  }
}
