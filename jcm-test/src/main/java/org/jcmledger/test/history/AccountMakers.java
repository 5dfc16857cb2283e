package org.jcmledger.test.history;

import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;

/** Valid commands about books and the lives of accounts. */
final class AccountMakers {

  private static final int ENOUGH_ACCOUNTS = 9;
  private static final int MOST_ACCOUNTS = 40;
  private static final int FEW_HOLDING = 3;
  private static final int MOST_SUSPENDED = 2;

  /** Every kind once; the numbers are the same in every book, so a number alone says nothing. */
  private static final List<AccountKind> FIRST_KINDS =
      List.of(
          AccountKind.GOVERNMENT_HOLDING,
          AccountKind.ENTITY_HOLDING,
          AccountKind.ENTITY_HOLDING,
          AccountKind.RETIREMENT,
          AccountKind.CANCELLATION,
          AccountKind.PROJECT_OPERATOR_HOLDING,
          AccountKind.UNPUBLISHED_HOLDING);

  private final Scene scene;
  private final Dice dice;

  AccountMakers(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  void addTo(Makers makers) {
    makers
        .add(30, this::openBook)
        .add(25, () -> openAccount(ENOUGH_ACCOUNTS))
        .add(1, () -> openAccount(MOST_ACCOUNTS))
        .add(2, this::suspend)
        .add(3, this::resume)
        .add(1, this::close);
  }

  Optional<Command> openBook() {
    return dice.any(scene.books().stream().filter(book -> !book.isOpen()).toList())
        .map(book -> openBook(book.registry()));
  }

  Command openBook(Registry book) {
    return new OpenBook(
        scene.request(), Names.operator(book), BookDate.TODAY, book, scene.zoneOf(book));
  }

  Optional<Command> openAccount(int most) {
    return scene
        .openBook()
        .filter(book -> book.accounts().size() < most)
        .map(book -> openAccount(book, number(book)));
  }

  private static AccountNumber number(NaiveBook book) {
    int count = book.accounts().size();
    // Account 8 of a book is a number that no other book has.
    return AccountNumber.of(count == 8 ? "ONLY-" + book.registry() : "A-" + (count + 1));
  }

  Command openAccount(NaiveBook book, AccountNumber number) {
    int count = book.accounts().size();
    AccountKind kind =
        count < FIRST_KINDS.size()
            ? FIRST_KINDS.get(count)
            : dice.one(List.of(AccountKind.values()));
    BilingualName name =
        switch (kind) {
          case GOVERNMENT_HOLDING, RETIREMENT, CANCELLATION -> Names.government(book.registry());
          case UNPUBLISHED_HOLDING -> BilingualName.english(Actor.NOT_PUBLISHED.name());
          case ENTITY_HOLDING, PROJECT_OPERATOR_HOLDING -> Names.holder(dice);
        };
    return new OpenAccount(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        number,
        kind,
        Actor.of(name.english()),
        name,
        kind == AccountKind.ENTITY_HOLDING && dice.chance(30));
  }

  private Optional<Command> suspend() {
    return scene
        .openBook()
        .filter(
            book ->
                book.accounts().stream().filter(a -> !a.isOpen() && !a.isClosed()).count()
                    < MOST_SUSPENDED)
        .flatMap(
            book -> scene.account(book, NaiveAccount::isOpen).map(a -> suspend(book, a.number())));
  }

  Command suspend(NaiveBook book, AccountNumber account) {
    return new SuspendAccount(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        account,
        Wording.of("住所不明のため調査中"));
  }

  private Optional<Command> resume() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> !a.isOpen() && !a.isClosed())
                    .map(a -> resume(book, a.number())));
  }

  Command resume(NaiveBook book, AccountNumber account) {
    return new ResumeAccount(
        scene.request(), Names.operator(book.registry()), scene.on(book), book.registry(), account);
  }

  private Optional<Command> close() {
    return scene
        .openBook()
        .filter(
            book ->
                book.accounts().stream().filter(a -> a.isOpen() && a.isHolding()).count()
                    > FEW_HOLDING)
        .flatMap(
            book ->
                scene
                    .account(
                        book, a -> a.isHolding() && !a.isClosed() && book.balance(a.number()) == 0)
                    .map(a -> close(book, a.number())));
  }

  Command close(NaiveBook book, AccountNumber account) {
    return new CloseAccount(
        scene.request(), Names.operator(book.registry()), scene.on(book), book.registry(), account);
  }
}
