package org.jcmledger.audit;

import org.jcmledger.audit.AccountFigures.Status;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;

/** The life of accounts, and whether one can be used. */
final class AccountChecks {

  private final AuditedBook book;
  private final Suspicions suspicions;

  AccountChecks(AuditedBook book, Suspicions suspicions) {
    this.book = book;
    this.suspicions = suspicions;
  }

  void opened(AccountOpened event, long position) {
    AuditedAccount before = book.accounts.get(event.account());
    if (before == null) {
      book.open(event, position).statusSince = position;
      return;
    }
    new Suspicion(FindingCode.ACCOUNT_OPENED_TWICE, position)
        .earlier(before.opened)
        .account("account", before.ref)
        .report(suspicions);
  }

  /** The account; one that was never opened is a finding at its first use. */
  AuditedAccount known(AccountNumber number, long position) {
    AuditedAccount account = book.accounts.get(number);
    if (account != null) {
      return account;
    }
    AuditedAccount assumed = book.assume(number);
    new Suspicion(FindingCode.ACCOUNT_UNKNOWN, position)
        .account("account", assumed.ref)
        .report(suspicions);
    return assumed;
  }

  void becomes(AccountNumber number, Status status, long position) {
    AuditedAccount account = known(number, position);
    if (account.status == Status.CLOSED) {
      closed(account, position);
      return;
    }
    if (status == Status.CLOSED) {
      long held = held(account);
      if (held != 0) {
        new Suspicion(FindingCode.ACCOUNT_CLOSED_WITH_CREDITS, position)
            .account("account", account.ref)
            .fact("tonnes", held)
            .stake(held)
            .report(suspicions);
      }
    } else if (status == account.status && account.opening.isPresent()) {
      new Suspicion(FindingCode.ACCOUNT_NOT_SUSPENDED, position)
          .earlier(account.statusSince)
          .account("account", account.ref)
          .report(suspicions);
    }
    account.status = status;
    account.statusSince = position;
  }

  void closed(AuditedAccount account, long position) {
    new Suspicion(FindingCode.ACCOUNT_CLOSED_ALREADY, position)
        .earlier(account.statusSince)
        .account("account", account.ref)
        .report(suspicions);
  }

  private long held(AuditedAccount account) {
    if (!account.suspect) {
      return Math.max(0, account.entered);
    }
    long[] held = new long[1];
    book.places.forEach(
        (first, last, index) -> {
          held[0] += index == account.index ? last - first + 1 : 0;
          return true;
        });
    return held[0];
  }

  /** Credits enter or leave only an account that is open. */
  void usable(AuditedAccount account, SerialSet moved, long position) {
    if (account.status != Status.OPEN) {
      notOpen(account, moved, position);
    }
  }

  /** A correction reaches into a suspended account, but not into a closed one. */
  void notClosed(AuditedAccount account, SerialSet moved, long position) {
    if (account.status == Status.CLOSED) {
      notOpen(account, moved, position);
    }
  }

  private void notOpen(AuditedAccount account, SerialSet moved, long position) {
    FindingCode code =
        account.status == Status.CLOSED
            ? FindingCode.MOVEMENT_WHILE_CLOSED
            : FindingCode.MOVEMENT_WHILE_SUSPENDED;
    new Suspicion(code, position)
        .earlier(account.statusSince)
        .account("account", account.ref)
        .serials(book.registry, moved)
        .reportOnce(suspicions, code, account.ref, account.statusSince);
  }
}
