package org.jcmledger.core.decision;

import java.util.function.Function;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.Rejection;

/**
 * The answer to a command: the event that records it, or the reason why not.
 *
 * @param <E> the kind of event
 */
public sealed interface Decision<E extends Event> {

  /**
   * The command is granted.
   *
   * @param event what is to be recorded
   * @param <E> the kind of event
   */
  record Granted<E extends Event>(E event) implements Decision<E> {
    @Override
    public <R> R match(Function<? super E, R> granted, Function<Rejection, R> refused) {
      return granted.apply(event);
    }
  }

  /**
   * The command is refused.
   *
   * @param reason why
   * @param <E> the kind of event
   */
  record Refused<E extends Event>(Rejection reason) implements Decision<E> {
    @Override
    public <R> R match(Function<? super E, R> granted, Function<Rejection, R> refused) {
      return refused.apply(reason);
    }
  }

  /** Gives the event or the reason to the function for its case. */
  <R> R match(Function<? super E, R> granted, Function<Rejection, R> refused);

  /** Granted, with this event. */
  static <E extends Event> Decision<E> granted(E event) {
    return new Granted<>(event);
  }

  /** Refused, for this reason. */
  static <E extends Event> Decision<E> refused(Rejection reason) {
    return new Refused<>(reason);
  }
}
