package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** An account's suspension. */
public final class SuspendAsk extends BookAsk<SuspendAsk> {

  private final AccountRef account;
  private Wording reason = Wording.of("the holder's address is unknown");

  SuspendAsk(AccountRef account) {
    this.account = account;
  }

  /** For this reason. */
  public SuspendAsk reason(String words) {
    Wording wording = Wording.of(words);
    return with(ask -> ask.reason = wording);
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
    return new SuspendAccount(request, by, date, account.registry(), account.number(), reason);
  }
}
