package org.jcmledger.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Events to test with, and ways to put them in and get them out. */
final class Events {

  static final long NOON = 1_775_044_800_000L; // 2026-04-01T12:00:00Z

  private Events() {}

  static NewEvent event(String id, long sequence) {
    return event(id, "book/JP", sequence, "{\"quantity\":" + sequence + "}");
  }

  static NewEvent event(String id, String stream, long sequence, String payload) {
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

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Events {@code e<from>} and so on, one after another in one stream. */
  static List<NewEvent> events(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> event("e" + i, i)).toList();
  }

  /** Appends in one transaction and commits. */
  static List<StoredEvent> append(EventLog log, List<NewEvent> events) {
    try (LogTransaction transaction = log.begin()) {
      List<StoredEvent> stored = transaction.append(events);
      transaction.commit();
      return stored;
    }
  }

  static List<StoredEvent> all(EventLog log) {
    List<StoredEvent> all = new ArrayList<>();
    log.scan(0, all::add);
    return all;
  }
}
