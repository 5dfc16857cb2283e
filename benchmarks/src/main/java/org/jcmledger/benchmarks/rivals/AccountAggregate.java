package org.jcmledger.benchmarks.rivals;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** One account, as a plain aggregate of Axon's. */
public final class AccountAggregate {

  /** An account was opened with something in it. */
  public record Opened(String account, long balance) {}

  /** Something was taken out. */
  public record Given(String account, long amount, String by, String on) {}

  /** Something was put in. */
  public record Taken(String account, long amount, String by, String on) {}

  private static final String BY = "a trader of the benchmark";
  private static final String ON = "2024-04-01";

  /** Null until the account is opened: then Axon waits for the event that says it. */
  @AggregateIdentifier private @Nullable String id;

  private long balance;

  /** For Axon. */
  AccountAggregate() {}

  AccountAggregate(String id, long balance) {
    AggregateLifecycle.apply(new Opened(id, balance));
  }

  void give(long amount) {
    if (amount > balance) {
      throw new IllegalStateException(id + " holds " + balance);
    }
    AggregateLifecycle.apply(new Given(String.valueOf(id), amount, BY, ON));
  }

  void take(long amount) {
    AggregateLifecycle.apply(new Taken(String.valueOf(id), amount, BY, ON));
  }

  @EventSourcingHandler
  void on(Opened event) {
    id = event.account();
    balance = event.balance();
  }

  @EventSourcingHandler
  void on(Given event) {
    balance -= event.amount();
  }

  @EventSourcingHandler
  void on(Taken event) {
    balance += event.amount();
  }
}
