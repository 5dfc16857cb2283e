package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose;

/**
 * A retirement, as a rule into the book's account {@code RETIRED} and towards what last year's
 * reductions count towards.
 */
public final class RetireAsk extends MovementAsk<RetireAsk> {

  private AccountRef into;
  private Optional<RetirementPurpose> purpose = Optional.empty();

  RetireAsk(Selection what, AccountRef from) {
    super(what, from);
    this.into = AccountRef.of(from.registry(), Defaults.RETIRED);
  }

  /** Into this account of the same book. */
  public RetireAsk into(AccountRef account) {
    AccountRef target = sameBook(account);
    return with(ask -> ask.into = target);
  }

  /** Towards this. */
  public RetireAsk towards(RetirementPurpose pledgeOrNdc) {
    return with(ask -> ask.purpose = Optional.of(pledgeOrNdc));
  }

  @Override
  void openTarget(Scene scene, LocalDate day) {
    scene.grantAccount(into, AccountKind.RETIREMENT, day);
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new RetireCredits(
        request,
        by,
        date,
        from.registry(),
        from.number(),
        into.number(),
        what,
        purpose.orElseGet(() -> Defaults.purpose(scene.today(from.registry()))));
  }
}
