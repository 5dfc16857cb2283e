package org.jcmledger.benchmarks.rivals;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** One account as a persistent actor. Its events are JSON about as long as a ledger's. */
final class PersistentAccount extends EventSourcedBehavior<PersistentAccount.Give, String, Long> {

  /** An order to give, answered with nothing, or with why not. */
  record Give(int to, long amount, ActorRef<String> replyTo) {}

  private static final String AMOUNT = "{\"amount\":";

  private final String name;
  private final long opening;

  PersistentAccount(String name, long opening) {
    super(PersistenceId.ofUniqueId(name));
    this.name = name;
    this.opening = opening;
  }

  @Override
  public Long emptyState() {
    return opening;
  }

  @Override
  public CommandHandler<Give, String, Long> commandHandler() {
    return newCommandHandlerBuilder()
        .forAnyState()
        .onCommand(
            Give.class,
            (balance, give) ->
                balance < give.amount()
                    ? Effect().none().thenReply(give.replyTo(), state -> name + " holds " + balance)
                    : Effect().persist(event(give)).thenReply(give.replyTo(), state -> ""))
        .build();
  }

  private String event(Give give) {
    return AMOUNT
        + give.amount()
        + ",\"on\":\"2024-04-01\",\"by\":\"a trader of the benchmark\",\"book\":\"JP\",\"from\":\""
        + name
        + "\",\"to\":\"account-"
        + give.to()
        + "\",\"request\":\"0190a2b4-7c1e-7000-8000-000000000000\",\"hash\":"
        + "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}";
  }

  @Override
  public EventHandler<Long, String> eventHandler() {
    return newEventHandlerBuilder()
        .forAnyState()
        .onEvent(
            String.class,
            (balance, event) ->
                balance - Long.parseLong(event.substring(AMOUNT.length(), event.indexOf(','))))
        .build();
  }
}
