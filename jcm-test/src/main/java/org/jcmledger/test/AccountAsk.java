package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/** The end of an account's suspension, or of the account: there is nothing more to say of it. */
public final class AccountAsk extends BookAsk<AccountAsk> {

  /** Makes the command. */
  interface Form {
    Command of(RequestId request, Actor by, BookDate on, Registry book, AccountNumber account);
  }

  private final AccountRef account;
  private final Form form;

  AccountAsk(AccountRef account, Form form) {
    this.account = account;
    this.form = form;
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
    return form.of(request, by, date, account.registry(), account.number());
  }
}
