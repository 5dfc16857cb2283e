package org.jcmledger.store;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.event;
import static org.jcmledger.store.Events.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every event log promises to one thread; see also the other two contracts. */
abstract class EventLogContract {

  EventLog log;

  /** A new, empty log. */
  abstract EventLog newLog() throws Exception;

  @BeforeEach
  void openLog() throws Exception {
    log = newLog();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(log.head()).isZero();
    assertThat(log.find("e0")).isEmpty();
    assertThat(all(log)).isEmpty();
    try (LogTransaction transaction = log.begin()) {
      assertThat(transaction.head()).isZero();
      assertThat(transaction.lastRecordedAt()).isEmpty();
    }
  }

  @Test
  void givesPositionsFromOneWithoutGapsInTheOrderAppended() {
    append(log, events(0, 3));
    append(log, events(3, 1));
    append(log, events(4, 96));

    assertThat(all(log))
        .extracting(StoredEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 100).boxed().collect(toList()));
    assertThat(all(log)).extracting(StoredEvent::sequence).first().isEqualTo(0L);
    assertThat(all(log)).extracting(StoredEvent::eventId).last().isEqualTo("e99");
    assertThat(log.head()).isEqualTo(100);
  }

  @Test
  void leavesNoGapAfterARollback() {
    append(log, events(0, 2));
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(2, 5));
    }
    append(log, events(2, 1));

    assertThat(all(log)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
  }

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
            Events.utf8("{\"name\":\"𠮷野家 🌏 \\u0000\"}"),
            Events.utf8(""));
    StoredEvent appended = append(log, List.of(given)).get(0);

    StoredEvent read = log.find("req-1#2").orElseThrow();
    assertThat(read).isEqualTo(appended);
    assertThat(read.position()).isEqualTo(1);
    assertThat(read.eventId()).isEqualTo(given.eventId());
    assertThat(read.stream()).isEqualTo(given.stream());
    assertThat(read.sequence()).isEqualTo(given.sequence());
    assertThat(read.type()).isEqualTo(given.type());
    assertThat(read.revision()).isEqualTo(given.revision());
    assertThat(read.recordedAt()).isEqualTo(given.recordedAt());
    assertThat(read.payload()).isEqualTo(given.payload());
    assertThat(read.metadata()).isEqualTo(given.metadata());
    assertThat(read.leafHash()).isEqualTo(new LeafHash().of(read)).hasSize(32);
  }

  @Test
  void keepsIdsStreamsAndTypesBeyondTheBasicPlane() {
    append(log, List.of(event("依頼🌱", "book/日本𠮷", 0, "{}")));

    assertThat(log.find("依頼🌱")).map(StoredEvent::stream).contains("book/日本𠮷");
    List<StoredEvent> found = new ArrayList<>();
    log.scanStream("book/日本𠮷", 0, found::add);
    assertThat(found).hasSize(1);
  }

  @Test
  void keepsAPayloadOfFiveMegabytes() {
    String payload = "{\"text\":\"" + "あ🌏x".repeat(5 * 1024 * 1024 / 8) + "\"}";
    append(log, List.of(event("big", "book/JP", 0, payload)));

    assertThat(log.find("big").orElseThrow().payload()).isEqualTo(Events.utf8(payload));
  }

  @Test
  void appendsTransactionsOfManyEvents() {
    assertThat(append(log, events(0, 5_000))).hasSize(5_000);
    assertThat(log.head()).isEqualTo(5_000);
  }

  @Test
  void tellsTheTransactionWhatItHasAppended() {
    append(log, events(0, 1));
    try (LogTransaction transaction = log.begin()) {
      assertThat(transaction.head()).isEqualTo(1);
      assertThat(transaction.lastRecordedAt()).hasValue(Events.NOON);
      assertThat(transaction.append(List.of())).isEmpty();
      List<StoredEvent> appended = transaction.append(events(1, 2));
      assertThat(appended).extracting(StoredEvent::position).containsExactly(2L, 3L);
      assertThat(transaction.head()).isEqualTo(3);
      assertThat(transaction.lastRecordedAt()).hasValue(Events.NOON + 2);
      assertThat(transaction.find("e0")).isPresent();
      assertThat(transaction.find("e2")).contains(appended.get(1));
      assertThat(transaction.find("e3")).isEmpty();
      assertThat(log.find("e2")).as("outside, before the commit").isEmpty();
      assertThat(log.head()).as("outside, before the commit").isEqualTo(1);
      transaction.commit();
    }
    assertThat(log.find("e2")).isPresent();
  }

  @Test
  void refusesAnEventIdThatIsTakenAndStoresNothingOfThatTransaction() {
    append(log, events(0, 2));
    List<StoredEvent> before = all(log);
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(2, 2));
      assertThatExceptionOfType(DuplicateEventIdException.class)
          .isThrownBy(() -> transaction.append(List.of(event("e9", 9), event("e1", 10))))
          .satisfies(e -> assertThat(e.eventId()).isEqualTo("e1"))
          .withMessage("The log already holds an event with the id e1.");
      assertThatIllegalStateException().isThrownBy(transaction::commit);
      assertThatIllegalStateException().isThrownBy(() -> transaction.append(events(5, 1)));
    }
    assertThat(all(log)).isEqualTo(before);
  }

  @Test
  void refusesAnEventIdTwiceInOneTransaction() {
    try (LogTransaction transaction = log.begin()) {
      assertThatExceptionOfType(DuplicateEventIdException.class)
          .isThrownBy(() -> transaction.append(List.of(event("x", 0), event("x", 1))));
    }
    assertThat(log.head()).isZero();
    append(log, List.of(event("x", 0)));
  }

  @Test
  void scansFromAPositionToAPosition() {
    append(log, events(0, 10));

    assertThat(scan(0, 3)).containsExactly(1L, 2L, 3L);
    assertThat(scan(4, 6)).containsExactly(5L, 6L);
    assertThat(scan(8, 99)).containsExactly(9L, 10L);
    assertThat(scan(10, 20)).isEmpty();
    assertThat(scan(99, 100)).isEmpty();
    assertThat(scan(6, 2)).isEmpty();
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
    assertThat(seen).hasSize(4);
  }

  @Test
  void letsTheVisitorsExceptionThroughAndWorksOn() {
    append(log, events(0, 3));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                log.scan(
                    0,
                    event -> {
                      throw new IllegalStateException("enough");
                    }))
        .withMessage("enough");
    assertThat(all(log)).hasSize(3);
    append(log, events(3, 1));
  }

  @Test
  void scansOneStream() {
    append(log, events(0, 3));
    append(log, List.of(event("m0", "committee/MN", 0, "{}"), event("e3", 3)));

    List<String> ids = new ArrayList<>();
    log.scanStream("book/JP", 2, event -> ids.add(event.eventId()));
    assertThat(ids).containsExactly("e2", "e3");
    ids.clear();
    log.scanStream(
        "book/JP",
        0,
        event -> {
          ids.add(event.eventId());
          return false;
        });
    assertThat(ids).containsExactly("e0");
    ids.clear();
    log.scanStream("book/MN", 0, event -> ids.add(event.eventId()));
    assertThat(ids).isEmpty();
  }

  @Test
  void showsAScanOneMomentEvenIfItsVisitorAppends() {
    append(log, events(0, 3));
    List<Long> seen = new ArrayList<>();
    log.scan(
        0,
        event -> {
          append(log, events(100 + seen.size(), 1));
          assertThat(log.head()).as("a read within the scan").isEqualTo(4L + seen.size());
          return seen.add(event.position());
        });
    assertThat(seen).containsExactly(1L, 2L, 3L);
    assertThat(log.head()).isEqualTo(6);
  }

  @Test
  void endsATransactionOnce() {
    LogTransaction transaction = log.begin();
    transaction.append(events(0, 1));
    transaction.commit();
    transaction.close();
    transaction.close();
    assertThatIllegalStateException().isThrownBy(transaction::commit);
    assertThatIllegalStateException().isThrownBy(transaction::head);
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void refusesASecondTransactionInTheSameThread() {
    try (LogTransaction transaction = log.begin()) {
      assertThatIllegalStateException().isThrownBy(() -> log.begin());
      transaction.append(events(0, 1));
      transaction.commit();
    }
    assertThat(log.head()).isEqualTo(1);
  }
}
