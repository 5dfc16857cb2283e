package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.RequestId;

/** A transfer from one holding account to another. */
public final class TransferAsk extends MovementAsk<TransferAsk> {

  private final AccountRef to;

  TransferAsk(Selection what, AccountRef from, AccountRef to) {
    super(what, from);
    this.to = sameBook(to);
  }

  @Override
  void openTarget(Scene scene, LocalDate day) {
    grantHolding(scene, to, day);
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new TransferCredits(
        request, by, date, from.registry(), from.number(), to.number(), what);
  }
}
