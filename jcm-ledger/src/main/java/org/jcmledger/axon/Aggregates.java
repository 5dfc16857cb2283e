package org.jcmledger.axon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/**
 * The ledger's books and committees, through Axon's repositories. Confined to the writer thread.
 */
final class Aggregates {

  private final Repository<BookAggregate> books;
  private final Repository<CommitteeAggregate> committees;

  /** The streams that have events: committed ones and those of the batch under way. */
  private final Set<String> started;

  /** What the batch under way has loaded; Axon's own bookkeeping is dear to ask a second time. */
  private final Map<String, Aggregate<?>> loaded = new HashMap<>();

  private final StrongCache cache = new StrongCache();

  private final LogStorageEngine engine;

  Aggregates(LogStorageEngine engine, EventStore store, Set<String> started) {
    this.engine = engine;
    this.books =
        EventSourcingRepository.builder(BookAggregate.class)
            .aggregateFactory(
                new Factory<>(BookAggregate.class, s -> new BookAggregate(Streams.bookOf(s))))
            .eventStore(store)
            .cache(cache)
            .lockFactory(NullLockFactory.INSTANCE)
            .build();
    this.committees =
        EventSourcingRepository.builder(CommitteeAggregate.class)
            .aggregateFactory(
                new Factory<>(
                    CommitteeAggregate.class, s -> new CommitteeAggregate(Streams.committeeOf(s))))
            .eventStore(store)
            .cache(cache)
            .lockFactory(NullLockFactory.INSTANCE)
            .build();
    this.started = new HashSet<>(started);
  }

  /** To be called at the beginning of each batch. */
  void beginBatch() {
    loaded.clear();
  }

  /** The log has events of the stream that did not come through here: they are to be read. */
  void changedElsewhere(String stream) {
    started.add(stream);
    cache.remove(stream);
    engine.forget(stream);
  }

  /** A registry's book as it stands, to decide on; one without events if it was never opened. */
  AccountBook book(Registry registry) {
    return started.contains(Streams.of(registry))
        ? loadedBook(registry).invoke(BookAggregate::book)
        : new AccountBook(registry);
  }

  /** A country's committee as it stands, to decide on. */
  JointCommittee committee(PartnerCountry partner) {
    return started.contains(Streams.of(partner))
        ? loadedCommittee(partner).invoke(CommitteeAggregate::committee)
        : new JointCommittee(partner);
  }

  /** Lets an event happen to a book. */
  void apply(Registry book, Event event, MetaData metaData) {
    start(Streams.of(book));
    loadedBook(book).execute(aggregate -> AggregateLifecycle.apply(event, metaData));
  }

  /** Lets an event happen to a committee. */
  void apply(PartnerCountry committee, Event event, MetaData metaData) {
    start(Streams.of(committee));
    loadedCommittee(committee).execute(aggregate -> AggregateLifecycle.apply(event, metaData));
  }

  private void start(String stream) {
    if (started.add(stream)) {
      CurrentUnitOfWork.get().onRollback(uow -> started.remove(stream));
    }
  }

  @SuppressWarnings("unchecked") // Under a book's stream there is only a book.
  private Aggregate<BookAggregate> loadedBook(Registry registry) {
    return (Aggregate<BookAggregate>)
        loaded.computeIfAbsent(
            Streams.of(registry), stream -> load(books, stream, new BookAggregate(registry)));
  }

  @SuppressWarnings("unchecked") // Under a committee's stream there is only a committee.
  private Aggregate<CommitteeAggregate> loadedCommittee(PartnerCountry partner) {
    return (Aggregate<CommitteeAggregate>)
        loaded.computeIfAbsent(
            Streams.of(partner),
            stream -> load(committees, stream, new CommitteeAggregate(partner)));
  }

  private static <T> Aggregate<T> load(Repository<T> repository, String stream, T blank) {
    try {
      return repository.loadOrCreate(stream, () -> blank);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("stream " + stream + " could not be loaded", e);
    }
  }

  /**
   * Begins an aggregate: the one that the opening scan built, if the engine offers it, or a blank
   * one.
   */
  private record Factory<T>(Class<T> type, Function<String, T> blank)
      implements AggregateFactory<T> {

    @Override
    public T createAggregateRoot(String stream, DomainEventMessage<?> first) {
      return type.isInstance(first.getPayload())
          ? type.cast(first.getPayload())
          : blank.apply(stream);
    }

    @Override
    public Class<T> getAggregateType() {
      return type;
    }
  }
}
