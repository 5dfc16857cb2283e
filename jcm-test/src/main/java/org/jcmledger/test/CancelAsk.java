package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** A cancellation, as a rule a voluntary one into the book's account {@code CANCELLED}. */
public final class CancelAsk extends MovementAsk<CancelAsk> {

  private AccountRef into;
  private CancellationPurpose purpose = CancellationPurpose.VOLUNTARY;
  private Wording beneficiary = Wording.of("visitors of a fair");
  private Wording reason = Wording.of("to offset their journeys");

  CancelAsk(Selection what, AccountRef from) {
    super(what, from);
    this.into = AccountRef.of(from.registry(), Defaults.CANCELLED);
  }

  /** Into this account of the same book. */
  public CancelAsk into(AccountRef account) {
    AccountRef target = sameBook(account);
    return with(ask -> ask.into = target);
  }

  /** For this purpose. */
  public CancelAsk purpose(CancellationPurpose what) {
    return with(ask -> ask.purpose = what);
  }

  /** For the benefit of these. */
  public CancelAsk beneficiary(String whom) {
    Wording wording = Wording.of(whom);
    return with(ask -> ask.beneficiary = wording);
  }

  /** For this reason. */
  public CancelAsk reason(String why) {
    Wording wording = Wording.of(why);
    return with(ask -> ask.reason = wording);
  }

  @Override
  void openTarget(Scene scene, LocalDate day) {
    scene.grantAccount(into, AccountKind.CANCELLATION, day);
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new CancelCredits(
        request,
        by,
        date,
        from.registry(),
        from.number(),
        into.number(),
        what,
        purpose,
        beneficiary,
        reason);
  }
}
