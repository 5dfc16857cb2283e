package org.jcmledger.test.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.StoredEvent;

/** Events to test a log with, and ways to put them in and get them out. */
public final class LogEvents {

  /** 2026-04-01T12:00:00Z, when event 0 is recorded; the others a millisecond apart. */
  public static final long NOON = 1_775_044_800_000L;

  private LogEvents() {}

  /** An event of one stream. */
  public static NewEvent event(String id, long sequence) {
    return event(id, "book/JP", sequence, "{\"quantity\":" + sequence + "}");
  }

  /** An event with a payload of the caller's. */
  public static NewEvent event(String id, String stream, long sequence, String payload) {
    return new NewEvent(
        id,
        stream,
        sequence,
        "jcm.CreditsTransferred",
        1,
        NOON + sequence,
        utf8(payload),
        utf8("{\"by\":\"金沢 🌱\"}"));
  }

  /** A text's bytes. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Events {@code e<from>} and so on, one after another in one stream. */
  public static List<NewEvent> events(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> event("e" + i, i)).toList();
  }

  /** Appends in one transaction and commits. */
  public static List<StoredEvent> append(EventLog log, List<NewEvent> events) {
    try (LogTransaction transaction = log.begin()) {
      List<StoredEvent> stored = transaction.append(events);
      transaction.commit();
      return stored;
    }
  }

  /** All events that a scan shows. */
  public static List<StoredEvent> all(EventLog log) {
    List<StoredEvent> all = new ArrayList<>();
    log.scan(0, all::add);
    return all;
  }

  static List<Long> positions(List<StoredEvent> events) {
    return events.stream().map(StoredEvent::position).toList();
  }
}
