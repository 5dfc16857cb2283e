package org.jcmledger.test;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/** The opening of an account: as a rule an entity's holding account, not in trust. */
public final class OpenAccountAsk extends BookAsk<OpenAccountAsk> {

  private final AccountRef account;
  private AccountKind kind;
  private Actor holder;
  private Optional<BilingualName> name = Optional.empty();
  private boolean trust;

  OpenAccountAsk(AccountRef account) {
    this.account = account;
    this.kind = Defaults.kind(account.number(), AccountKind.ENTITY_HOLDING);
    this.holder = Defaults.holder(account);
  }

  /** For this. */
  public OpenAccountAsk kind(AccountKind purpose) {
    return with(ask -> ask.kind = purpose);
  }

  /** Held by this actor, whose name is also the one published unless another is said. */
  public OpenAccountAsk holder(Actor actor) {
    return with(ask -> ask.holder = actor);
  }

  /** Published under this name. */
  public OpenAccountAsk name(BilingualName published) {
    return with(ask -> ask.name = Optional.of(published));
  }

  /** What it holds is trust property (R12). */
  public OpenAccountAsk inTrust() {
    return with(ask -> ask.trust = true);
  }

  @Override
  Registry book(Scene scene) {
    return account.registry();
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new OpenAccount(
        request,
        by,
        date,
        account.registry(),
        account.number(),
        kind,
        holder,
        name.orElseGet(() -> BilingualName.english(holder.name())),
        trust);
  }
}
