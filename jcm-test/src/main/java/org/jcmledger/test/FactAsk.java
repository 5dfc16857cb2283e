package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.RequestId;

/**
 * A command to record a fact that stands in no book. As a rule it happened on the day it is in
 * Tokyo, and whoever decided it asks it.
 *
 * @param <A> its own type
 */
public abstract class FactAsk<A extends FactAsk<A>> extends Ask<A> {

  private Optional<FactDate> on = Optional.empty();

  FactAsk() {}

  /**
   * It happened then.
   *
   * @param date such as {@code 2016-09-29}, {@code 2013-01}, {@code FY2015} or {@code
   *     ../2015-12-14}
   * @throws org.jcmledger.core.value.InvalidValueException if it has none of these forms
   */
  public final A on(String date) {
    FactDate fact = FactDate.parse(date);
    return with(ask -> ((FactAsk<?>) ask).on = Optional.of(fact));
  }

  abstract Command command(RequestId request, Actor by, FactDate date, Scene scene);

  /** Makes sure of what must have been done before, by this day. */
  void grant(Scene scene, LocalDate day) {}

  @Override
  final void prepare(Scene scene) {
    LocalDate today = scene.today(Defaults.TOKYO);
    LocalDate latest = on.map(FactDate::latest).orElse(today);
    grant(scene, latest.isAfter(today) ? today : latest);
  }

  @Override
  final Command command(Scene scene, RequestId name, Actor actor) {
    FactDate date = on.orElseGet(() -> FactDate.on(scene.today(Defaults.TOKYO)));
    return command(name, actor, date, scene);
  }
}
