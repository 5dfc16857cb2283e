package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * A movement of credits out of an account. As a rule it is the account's holder who asks it.
 *
 * @param <A> its own type
 */
public abstract class MovementAsk<A extends MovementAsk<A>> extends BookAsk<A> {

  final Selection what;
  final AccountRef from;

  MovementAsk(Selection what, AccountRef from) {
    this.what = what;
    this.from = from;
  }

  @Override
  final Registry book(Scene scene) {
    return from.registry();
  }

  @Override
  final Actor usual(Scene scene) {
    return scene.holderOf(from);
  }

  /** Opens the account that is increased. */
  abstract void openTarget(Scene scene, LocalDate day);

  @Override
  final void open(Scene scene, LocalDate day) {
    grantHolding(scene, from, day);
    openTarget(scene, day);
  }

  /** An account of the same book. */
  final AccountRef sameBook(AccountRef to) {
    if (!to.registry().equals(from.registry())) {
      throw new IllegalArgumentException(
          "credits of " + from + " cannot go to " + to + ": they never leave their book");
    }
    return to;
  }
}
