package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.jcmledger.test.store.LogEvents.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;

/** Every byte is kept as it was given, up to the limits, and sealed. */
abstract class BytesTests extends AppendTests {

  @Test
  void keepsEveryColumnAsGiven() {
    NewEvent given =
        new NewEvent(
            "req-1#2",
            "committee/MN",
            Long.MAX_VALUE,
            "jcm.IssuanceDecided",
            Integer.MAX_VALUE,
            -1,
            utf8("{\"name\":\"𠮷野家 🌏 \\u0000 \\\\ ' \u0001\u007f\"}  \n"),
            utf8(""));
    StoredEvent appended = append(log, List.of(given)).get(0);

    StoredEvent read = log.find("req-1#2").orElseThrow();
    assertEquals(appended, read);
    assertEquals(List.of(read), all(log));
    assertEquals(1, read.position());
    assertEquals(given.eventId(), read.eventId());
    assertEquals(given.stream(), read.stream());
    assertEquals(given.sequence(), read.sequence());
    assertEquals(given.type(), read.type());
    assertEquals(given.revision(), read.revision());
    assertEquals(given.recordedAt(), read.recordedAt());
    assertArrayEquals(given.payload(), read.payload());
    assertArrayEquals(given.metadata(), read.metadata());
  }

  /** The first test vector of docs/stored-format.md. */
  @Test
  void sealsAnEventWithTheHashOfItsBytes() {
    NewEvent first =
        new NewEvent(
            "r1", "book/JP", 0, "jcm.BookOpened", 1, LogEvents.NOON, utf8("{}"), utf8("{}"));
    append(log, List.of(first));
    append(log, events(1, 20));

    assertEquals(
        "ae5010abdc8797116aca1c297f30c8a7ca3a5827cf58463a53243c67ec5b2cb8",
        HexFormat.of().formatHex(log.find("r1").orElseThrow().leafHash()));
    LeafHash hash = new LeafHash();
    for (StoredEvent event : all(log)) {
      assertArrayEquals(hash.of(event), event.leafHash(), () -> "of " + event);
    }
  }

  @Test
  void keepsIdsStreamsAndTypesBeyondTheBasicPlane() {
    append(log, List.of(event("依頼🌱", "book/日本𠮷", 0, "{}")));

    assertEquals("book/日本𠮷", log.find("依頼🌱").orElseThrow().stream());
    List<StoredEvent> found = new ArrayList<>();
    log.scanStream("book/日本𠮷", 0, found::add);
    assertEquals(1, found.size());
  }

  /** No folding of letters, no trimming, no normalising of Unicode. */
  @Test
  void takesIdsForTheSameOnlyIfTheirBytesAre() {
    List<String> ids = List.of("a", "A", "a ", " a", "é", "e\u0301", "ａ", "ß", "ss");
    List<NewEvent> events = new ArrayList<>();
    for (String id : ids) {
      events.add(event(id, events.size()));
    }
    append(log, events);
    for (int i = 0; i < ids.size(); i++) {
      assertEquals(i, log.find(ids.get(i)).orElseThrow().sequence());
    }
  }

  @Test
  void keepsIdsStreamsAndTypesOfTwoHundredLetters() {
    String long1 = "x".repeat(199) + "1";
    String long2 = "x".repeat(199) + "2";
    append(log, List.of(event(long1, long1, 0, "{}"), event(long2, long2, 0, "{}")));

    assertEquals(long1, log.find(long1).orElseThrow().stream());
    assertEquals(2, log.find(long2).orElseThrow().position());
  }

  @Test
  void keepsAPayloadOfFiveMegabytes() {
    String payload = "{\"text\":\"" + "あ🌏x".repeat(5 * 1024 * 1024 / 8) + "\"}";
    append(log, List.of(event("big", "book/JP", 0, payload)));

    assertArrayEquals(utf8(payload), log.find("big").orElseThrow().payload());
  }
}
