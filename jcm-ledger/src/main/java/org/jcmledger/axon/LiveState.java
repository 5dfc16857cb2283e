package org.jcmledger.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.programme.SupportProgramme;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/**
 * The ledger's aggregates as they stand: its books, committees and support programme, with the
 * events of the batch under way, which can be taken back. Confined to whoever has the writer's
 * turn.
 */
final class LiveState {

  private final Map<Registry, AccountBook> books = new HashMap<>();
  private final Map<PartnerCountry, JointCommittee> committees = new HashMap<>();
  private final SupportProgramme programme = new SupportProgramme();

  /** The sequence that the next event of each stream gets; 0 for a stream without events. */
  private final Map<String, Long> nextSequences = new HashMap<>();

  /** What takes the events back that are not committed yet, the latest last. */
  private final List<Reversal> underWay = new ArrayList<>();

  /** A registry's book, to decide on; one without events if it was never opened. */
  AccountBook book(Registry registry) {
    return books.computeIfAbsent(registry, AccountBook::new);
  }

  /** A country's committee, to decide on; one without events if nothing is recorded of it. */
  JointCommittee committee(PartnerCountry partner) {
    return committees.computeIfAbsent(partner, JointCommittee::new);
  }

  /** The support programme, to decide on. */
  SupportProgramme programme() {
    return programme;
  }

  /**
   * Takes the next event of the log in; the first of a ledger declares it and is no aggregate's.
   */
  void replay(String stream, long sequence, Event event) {
    boolean taken = take(event, inBook -> book(inBook.book()).apply(inBook));
    if (taken) {
      nextSequences.put(stream, sequence + 1);
    }
  }

  /** Takes an event of a snapshot in, unless a book is to have it, which is restored otherwise. */
  void restore(Event event, Consumer<BookEvent> toBook) {
    take(event, toBook);
  }

  /** Whether it is an aggregate's event: all but the one that declares the ledger. */
  private boolean take(Event event, Consumer<BookEvent> toBook) {
    return event.match(
        inBook -> {
          toBook.accept(inBook);
          return true;
        },
        ofCommittee -> {
          committee(ofCommittee.committee()).apply(ofCommittee);
          return true;
        },
        ofProgramme -> {
          programme.apply(ofProgramme);
          return true;
        },
        declared -> false);
  }

  void put(AccountBook book) {
    books.put(book.registry(), book);
  }

  Collection<AccountBook> books() {
    return books.values();
  }

  /** The sequence that the next event of each stream gets. */
  Map<String, Long> nextSequences() {
    return nextSequences;
  }

  /**
   * Lets a new event happen to the aggregate that it is about.
   *
   * @return its sequence in its stream
   */
  long apply(String stream, Event event) {
    Reversal back =
        event.match(
            inBook -> book(inBook.book()).applyReversibly(inBook),
            ofCommittee -> committee(ofCommittee.committee()).applyReversibly(ofCommittee),
            ofProgramme -> programme.applyReversibly(ofProgramme),
            declared -> {
              throw new IllegalStateException("no aggregate takes " + declared);
            });
    long sequence = nextSequences.merge(stream, 1L, Long::sum) - 1;
    underWay.add(
        () -> {
          back.run();
          nextSequences.put(stream, sequence);
        });
    return sequence;
  }

  /** How many events are not committed yet; to come back to. */
  int mark() {
    return underWay.size();
  }

  /** Takes back what was applied since a mark, the latest first. */
  void takeBackTo(int mark) {
    while (underWay.size() > mark) {
      underWay.remove(underWay.size() - 1).run();
    }
  }

  /** The first events of those not committed yet are durable now, and stay. */
  void committed(int events) {
    underWay.subList(0, events).clear();
  }
}
