package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountNotEmpty;
import org.jcmledger.core.rejection.AccountNotSuspended;
import org.jcmledger.core.rejection.AccountNumberUsed;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.NotTheHolder;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;

/** The life of an account, and what an account must be to be decreased or increased. */
final class AccountRules {

  private AccountRules() {}

  static AccountOpened open(OpenAccount c, LocalDate on, BookState state) {
    if (state.account(c.account()).isPresent()) {
      throw RejectedException.raise(new AccountNumberUsed(state.ref(c.account())));
    }
    return new AccountOpened(
        on, c.by(), c.book(), c.account(), c.kind(), c.holder(), c.name(), c.trust());
  }

  static AccountSuspended suspend(SuspendAccount c, LocalDate on, BookState state) {
    open(known(c.account(), state));
    return new AccountSuspended(on, c.by(), c.book(), c.account(), c.reason());
  }

  static AccountResumed resume(ResumeAccount c, LocalDate on, BookState state) {
    Account account = known(c.account(), state);
    notClosed(account);
    if (account.status != Account.Status.SUSPENDED) {
      throw RejectedException.raise(new AccountNotSuspended(account.ref));
    }
    return new AccountResumed(on, c.by(), c.book(), c.account());
  }

  /**
   * Only an empty account closes; a retirement or cancellation account that was used never does.
   */
  static AccountClosed close(CloseAccount c, LocalDate on, BookState state) {
    Account account = known(c.account(), state);
    notClosed(account);
    if (!account.balance().isZero()) {
      throw RejectedException.raise(new AccountNotEmpty(account.ref, account.balance()));
    }
    return new AccountClosed(on, c.by(), c.book(), c.account());
  }

  /** An account whose credits a court can hold: there, not closed, not terminal (R14). */
  static Account restrictable(AccountNumber number, BookState state) {
    Account account = known(number, state);
    notClosed(account);
    notTerminal(account);
    return account;
  }

  /**
   * An account that credits may leave: there, open, not terminal (R3, R4), and at the wish of its
   * holder and no one else (R10).
   */
  static Account sourceOf(Actor by, AccountNumber number, BookState state) {
    Account account = known(number, state);
    open(account);
    notTerminal(account);
    if (!by.equals(account.holder)) {
      throw RejectedException.raise(new NotTheHolder(account.ref, by, account.holder));
    }
    return account;
  }

  /** What kind of account a command increases. */
  enum TargetKind {
    HOLDING("holding"),
    RETIREMENT("retirement"),
    CANCELLATION("cancellation");

    private final String words;

    TargetKind(String words) {
      this.words = words;
    }

    private static TargetKind of(Account account) {
      return switch (account.kind) {
        case ENTITY_HOLDING, PROJECT_OPERATOR_HOLDING, GOVERNMENT_HOLDING, UNPUBLISHED_HOLDING ->
            HOLDING;
        case RETIREMENT -> RETIREMENT;
        case CANCELLATION -> CANCELLATION;
      };
    }
  }

  /** An account that credits may enter: there, open, of the kind the command needs. */
  static Account target(AccountNumber number, TargetKind wanted, BookState state) {
    Account account =
        state
            .account(number)
            .orElseThrow(() -> RejectedException.raise(new TargetUnknown(state.ref(number))));
    targetNotClosed(account);
    if (account.status == Account.Status.SUSPENDED) {
      throw RejectedException.raise(new TargetIsSuspended(account.ref));
    }
    if (TargetKind.of(account) != wanted) {
      throw RejectedException.raise(new WrongKindOfTarget(account.ref, account.kind, wanted.words));
    }
    return account;
  }

  static void targetNotClosed(Account account) {
    if (account.status == Account.Status.CLOSED) {
      throw RejectedException.raise(new TargetIsClosed(account.ref));
    }
  }

  private static Account known(AccountNumber number, BookState state) {
    return state
        .account(number)
        .orElseThrow(() -> RejectedException.raise(new AccountUnknown(state.ref(number))));
  }

  private static void open(Account account) {
    notClosed(account);
    if (account.status == Account.Status.SUSPENDED) {
      throw RejectedException.raise(new AccountIsSuspended(account.ref));
    }
  }

  private static void notTerminal(Account account) {
    if (account.kind.isTerminal()) {
      throw RejectedException.raise(new AccountIsTerminal(account.ref, account.kind));
    }
  }

  private static void notClosed(Account account) {
    if (account.status == Account.Status.CLOSED) {
      throw RejectedException.raise(new AccountIsClosed(account.ref));
    }
  }
}
