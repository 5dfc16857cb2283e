package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;

/** Scans: which events, in which order, of which moment. */
abstract class ScanTests extends BytesTests {

  @Test
  void scansFromAPositionToAPosition() {
    append(log, events(0, 10));

    assertEquals(List.of(1L, 2L, 3L), scan(0, 3));
    assertEquals(List.of(5L, 6L), scan(4, 6));
    assertEquals(List.of(9L, 10L), scan(8, 99));
    assertEquals(List.of(), scan(10, 20));
    assertEquals(List.of(), scan(99, 100));
    assertEquals(List.of(), scan(6, 2));
    assertEquals(List.of(1L), scan(Long.MIN_VALUE, 1));
    assertEquals(List.of(10L), scan(9, Long.MAX_VALUE));
  }

  @Test
  void scansManyEventsInOrder() {
    for (int i = 0; i < 3; i++) {
      append(log, events(1_000 * i, 1_000));
    }
    assertEquals(LongStream.rangeClosed(1, 3_000).boxed().toList(), scan(0, 3_000));
  }

  private List<Long> scan(long after, long upTo) {
    List<Long> positions = new ArrayList<>();
    log.scan(after, upTo, event -> positions.add(event.position()));
    return positions;
  }

  @Test
  void stopsWhenTheVisitorHasEnough() {
    append(log, events(0, 10));
    List<StoredEvent> seen = new ArrayList<>();
    log.scan(
        0,
        event -> {
          seen.add(event);
          return seen.size() < 4;
        });
    assertEquals(4, seen.size());
  }

  @Test
  void showsTheLeafHashesOfTheEventsOfAScan() {
    append(log, events(0, 10));

    assertEquals(hashesOfScan(0, 99), leafHashes(0, 99));
    assertEquals(hashesOfScan(4, 6), leafHashes(4, 6));
    assertEquals(hashesOfScan(9, Long.MAX_VALUE), leafHashes(9, Long.MAX_VALUE));
    assertEquals(List.of(), leafHashes(10, 20));
    assertEquals(List.of(), leafHashes(6, 2));
    List<String> two = new ArrayList<>();
    log.scanLeafHashes(0, 10, hash -> two.add(hex(hash)) && two.size() < 2);
    assertEquals(hashesOfScan(0, 2), two);
  }

  private List<String> hashesOfScan(long after, long upTo) {
    List<String> hashes = new ArrayList<>();
    log.scan(after, upTo, event -> hashes.add(hex(event.leafHash())));
    return hashes;
  }

  private List<String> leafHashes(long after, long upTo) {
    List<String> hashes = new ArrayList<>();
    log.scanLeafHashes(after, upTo, hash -> hashes.add(hex(hash)));
    return hashes;
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void letsTheVisitorsExceptionThroughAndWorksOn() {
    append(log, events(0, 3));
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                log.scan(
                    0,
                    event -> {
                      throw new IllegalStateException("enough");
                    }));
    assertEquals("enough", thrown.getMessage());
    assertEquals(3, all(log).size());
    append(log, events(3, 1));
  }

  @Test
  void scansOneStream() {
    append(log, events(0, 3));
    append(log, List.of(event("m0", "committee/MN", 0, "{}"), event("e3", 3)));

    List<String> ids = new ArrayList<>();
    log.scanStream("book/JP", 2, event -> ids.add(event.eventId()));
    assertEquals(List.of("e2", "e3"), ids);
    ids.clear();
    log.scanStream(
        "book/JP",
        0,
        event -> {
          ids.add(event.eventId());
          return false;
        });
    assertEquals(List.of("e0"), ids);
    ids.clear();
    log.scanStream("book/MN", 0, event -> ids.add(event.eventId()));
    assertEquals(List.of(), ids);
  }

  @Test
  void showsAScanOneMomentEvenIfItsVisitorAppends() {
    append(log, events(0, 3));
    List<Long> seen = new ArrayList<>();
    log.scan(
        0,
        event -> {
          append(log, events(100 + seen.size(), 1));
          assertEquals(4L + seen.size(), log.head(), "a read within the scan");
          return seen.add(event.position()) && seen.size() < 10; // or a broken store never ends
        });
    assertEquals(List.of(1L, 2L, 3L), seen);
    assertEquals(6, log.head());
  }
}
