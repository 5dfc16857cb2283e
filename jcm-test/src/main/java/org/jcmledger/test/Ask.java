package org.jcmledger.test;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * A command in the making: a test says what it is about, and the rest is as usual. It comes from
 * whoever may give it, for the day it is, under a request name of its own. Immutable: what is said
 * more gives another one.
 *
 * <p>The same word serves for what happened, for what is asked and for what must have been
 * recorded.
 *
 * @param <A> its own type
 */
public abstract class Ask<A extends Ask<A>> extends Past implements Cloneable {

  private Optional<RequestId> request = Optional.empty();
  private Optional<Function<Scene, Actor>> by = Optional.empty();
  private Optional<Wording> source = Optional.empty();

  Ask() {}

  /** Under this request name; otherwise under one that nothing else has. */
  public final A named(String id) {
    RequestId name = RequestId.of(id);
    return with(ask -> ((Ask<?>) ask).request = Optional.of(name));
  }

  /** At the wish of this actor, whether or not it may ask this. */
  public final A by(Actor actor) {
    return with(ask -> ((Ask<?>) ask).by = Optional.of(scene -> actor));
  }

  /** At the wish of an account's holder, whether or not it may ask this. */
  public final A by(AccountRef account) {
    return with(ask -> ((Ask<?>) ask).by = Optional.of(scene -> scene.holderOf(account)));
  }

  /** With the place where the fact stands, which is recorded and sealed beside it. */
  public final A source(String place) {
    Wording wording = Wording.of(place);
    return with(ask -> ((Ask<?>) ask).source = Optional.of(wording));
  }

  /** Who asks this as a rule. */
  abstract Actor usual(Scene scene);

  abstract Command command(Scene scene, RequestId name, Actor actor);

  /** A changed copy. */
  final A with(Consumer<A> change) {
    A copy = copy();
    change.accept(copy);
    return copy;
  }

  @SuppressWarnings("unchecked") // A clone is of its original's class, which is A.
  private A copy() {
    try {
      return (A) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** The command as it would be submitted now. */
  final Command command(Scene scene) {
    return command(
        scene,
        request.orElseGet(scene::nextRequest),
        by.map(who -> who.apply(scene)).orElseGet(() -> usual(scene)));
  }

  /** Makes sure of what it takes for granted. */
  abstract void prepare(Scene scene);

  final Result perform(Scene scene) {
    try {
      return Result.accepted(scene.submit(command(scene), source));
    } catch (RejectedException e) {
      return Result.rejected(e.rejection());
    }
  }

  @Override
  final void happen(Scene scene) {
    prepare(scene);
    Optional<Rejection> rejection = perform(scene).rejection();
    if (rejection.isPresent()) {
      throw scene.impossible(told(scene), rejection.get());
    }
  }

  @Override
  final String told(Scene scene) {
    return CommandTelling.of(scene.lastSubmitted());
  }
}
