package org.jcmledger.axon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.jcmledger.core.programme.SupportProgramme;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.store.StoredEvent;

/**
 * The ledger's books, committees and support programme, through Axon's repositories. Confined to
 * the writer thread.
 */
final class Aggregates {

  private final Kind<BookAggregate> books;
  private final Kind<CommitteeAggregate> committees;
  private final Kind<ProgrammeAggregate> programmes;

  /** The streams that have events: committed ones and those of the batch under way. */
  private final Set<String> started;

  /** What the batch under way has loaded; Axon's own bookkeeping is dear to ask a second time. */
  private final Map<String, Aggregate<?>> loaded = new HashMap<>();

  private final StrongCache cache = new StrongCache();

  /** The aggregates themselves, of which the cache holds what Axon has wrapped around them. */
  private final Map<String, Object> roots = new HashMap<>();

  private final LogStorageEngine engine;

  Aggregates(LogStorageEngine engine, EventStore store, Set<String> started) {
    this.engine = engine;
    this.books = new Kind<>(BookAggregate.class, s -> new BookAggregate(Streams.bookOf(s)), store);
    this.committees =
        new Kind<>(
            CommitteeAggregate.class, s -> new CommitteeAggregate(Streams.committeeOf(s)), store);
    this.programmes = new Kind<>(ProgrammeAggregate.class, s -> new ProgrammeAggregate(), store);
    this.started = new HashSet<>(started);
  }

  /** To be called at the beginning of each batch. */
  void beginBatch() {
    loaded.clear();
  }

  /**
   * Takes up an event of the log that did not come through here, such as another process's. What is
   * in memory moves on by it; anything else will be read when it is asked for.
   */
  void takeUp(StoredEvent stored, Event event) {
    String stream = stored.stream();
    started.add(stream);
    Object root = roots.remove(stream);
    if (cache.remove(stream) && root != null) {
      engine.offer(stream, root, stored.sequence() - 1);
    }
    engine.moveOn(stream, stored.sequence(), aggregate -> happen(aggregate, event));
  }

  private static void happen(Object aggregate, Event event) {
    boolean taken =
        event.match(
            inBook -> {
              ((BookAggregate) aggregate).on(inBook);
              return true;
            },
            ofCommittee -> {
              ((CommitteeAggregate) aggregate).on(ofCommittee);
              return true;
            },
            ofProgramme -> {
              ((ProgrammeAggregate) aggregate).on(ofProgramme);
              return true;
            },
            declared -> false);
    if (!taken) {
      throw new IllegalStateException("no aggregate takes " + event);
    }
  }

  /** A registry's book as it stands, to decide on; one without events if it was never opened. */
  AccountBook book(Registry registry) {
    return books.state(Streams.of(registry), BookAggregate::book, () -> new AccountBook(registry));
  }

  /** A country's committee as it stands, to decide on. */
  JointCommittee committee(PartnerCountry partner) {
    return committees.state(
        Streams.of(partner), CommitteeAggregate::committee, () -> new JointCommittee(partner));
  }

  /** The support programme as it stands, to decide on. */
  SupportProgramme programme() {
    return programmes.state(
        Streams.PROGRAMME, ProgrammeAggregate::programme, SupportProgramme::new);
  }

  /** Lets an event happen to the book, committee or programme that it is about. */
  void apply(Event event, MetaData metaData) {
    String stream = Streams.of(event);
    if (started.add(stream)) {
      CurrentUnitOfWork.get().onRollback(uow -> started.remove(stream));
    }
    Kind<?> kind =
        event.match(
            inBook -> books,
            ofCommittee -> committees,
            ofProgramme -> programmes,
            declared -> {
              throw new IllegalStateException("no aggregate takes " + declared);
            });
    kind.apply(stream, event, metaData);
  }

  /** All aggregates of one type. */
  private final class Kind<A> implements AggregateFactory<A> {

    private final Class<A> type;
    private final Function<String, A> blank;
    private final Repository<A> repository;

    Kind(Class<A> type, Function<String, A> blank, EventStore store) {
      this.type = type;
      this.blank = blank;
      this.repository =
          EventSourcingRepository.builder(type)
              .aggregateFactory(this)
              .eventStore(store)
              .cache(cache)
              .lockFactory(NullLockFactory.INSTANCE)
              .build();
    }

    <S> S state(String stream, Function<A, S> state, Supplier<S> unbegun) {
      return started.contains(stream) ? loaded(stream).invoke(state) : unbegun.get();
    }

    void apply(String stream, Event event, MetaData metaData) {
      loaded(stream).execute(aggregate -> AggregateLifecycle.apply(event, metaData));
    }

    @SuppressWarnings("unchecked") // Under a stream of this kind there is only this type.
    private Aggregate<A> loaded(String stream) {
      return (Aggregate<A>) loaded.computeIfAbsent(stream, this::load);
    }

    private Aggregate<A> load(String stream) {
      try {
        Aggregate<A> aggregate = repository.loadOrCreate(stream, () -> blank.apply(stream));
        aggregate.execute(root -> roots.put(stream, root));
        return aggregate;
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("stream " + stream + " could not be loaded", e);
      }
    }

    /** The one that the opening scan built, if the engine offers it, or a blank one. */
    @Override
    public A createAggregateRoot(String stream, DomainEventMessage<?> first) {
      return type.isInstance(first.getPayload())
          ? type.cast(first.getPayload())
          : blank.apply(stream);
    }

    @Override
    public Class<A> getAggregateType() {
      return type;
    }
  }
}
