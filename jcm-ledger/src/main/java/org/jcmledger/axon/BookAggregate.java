package org.jcmledger.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.value.Registry;

/** An account book as Axon sees it; all it does is hand events to the domain's. */
final class BookAggregate {

  @AggregateIdentifier private final String stream;
  private final AccountBook book;

  BookAggregate(Registry registry) {
    this.stream = Streams.of(registry);
    this.book = new AccountBook(registry);
  }

  AccountBook book() {
    return book;
  }

  @EventSourcingHandler
  void on(BookEvent event) {
    book.apply(event);
  }

  @Override
  public String toString() {
    return stream;
  }
}
