package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/**
 * A restriction on the disposal of credits, as a rule number {@code ORDER-1} by a court's order.
 */
public final class RestrictAsk extends BookAsk<RestrictAsk> {

  private final Selection what;
  private final AccountRef account;
  private RestrictionId number = RestrictionId.of("ORDER-1");
  private Wording ground = Wording.of("a court's attachment");

  RestrictAsk(Selection what, AccountRef account) {
    this.what = what;
    this.account = account;
  }

  /** Under this number. */
  public RestrictAsk number(String restriction) {
    RestrictionId id = RestrictionId.of(restriction);
    return with(ask -> ask.number = id);
  }

  /** On this ground. */
  public RestrictAsk ground(String words) {
    Wording wording = Wording.of(words);
    return with(ask -> ask.ground = wording);
  }

  @Override
  Registry book(Scene scene) {
    return account.registry();
  }

  @Override
  void open(Scene scene, LocalDate day) {
    grantHolding(scene, account, day);
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new RestrictDisposal(
        request, by, date, account.registry(), number, account.number(), what, ground);
  }
}
