package org.jcmledger.test.history;

import java.util.Optional;
import java.util.function.Predicate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;

/** Commands about books, accounts and restrictions that must be refused. */
final class BrokenRecords {

  private static final AccountNumber NOWHERE = AccountNumber.of("NOWHERE");
  private static final Registry NOT_HELD = Registry.of("BD");

  private final Scene scene;
  private final Dice dice;
  private final AccountMakers accounts;
  private final MovementMakers movements;

  BrokenRecords(Scene scene, AccountMakers accounts, MovementMakers movements) {
    this.scene = scene;
    this.dice = scene.dice;
    this.accounts = accounts;
    this.movements = movements;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::openBookAgain)
        .add(1, () -> Optional.of(accounts.openBook(NOT_HELD)))
        .add(8, this::bookNotOpen)
        .add(2, this::numberUsed)
        .add(2, this::notTheRegistry)
        .add(2, this::suspendWhatIsNotOpen)
        .add(2, this::resumeWhatIsNotSuspended)
        .add(3, this::closeWhatIsNotEmpty)
        .add(2, this::restrictionNumberUsed)
        .add(3, this::releaseInVain)
        .add(3, this::restrictWhatCannotBe);
  }

  private Optional<Command> openBookAgain() {
    return scene.openBook().map(book -> accounts.openBook(book.registry()));
  }

  /** Possible only until all books are open. */
  private Optional<Command> bookNotOpen() {
    return dice.any(scene.books().stream().filter(book -> !book.isOpen()).toList())
        .map(book -> accounts.openAccount(book, AccountNumber.of("A-1")));
  }

  private Optional<Command> numberUsed() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene.account(book, a -> true).map(a -> accounts.openAccount(book, a.number())));
  }

  private Optional<Command> notTheRegistry() {
    return scene
        .openBook()
        .map(
            book ->
                new OpenAccount(
                    scene.request(),
                    Names.STRANGER,
                    scene.today(book),
                    book.registry(),
                    AccountNumber.of("X-" + scene.fresh()),
                    AccountKind.ENTITY_HOLDING,
                    Names.STRANGER));
  }

  /** Some account of that sort, or one that does not exist. */
  private Optional<AccountNumber> number(NaiveBook book, Predicate<NaiveAccount> wanted) {
    return dice.chance(15)
        ? Optional.of(NOWHERE)
        : scene.account(book, wanted).map(NaiveAccount::number);
  }

  private Optional<Command> suspendWhatIsNotOpen() {
    return scene
        .openBook()
        .flatMap(book -> number(book, a -> !a.isOpen()).map(a -> accounts.suspend(book, a)));
  }

  private Optional<Command> resumeWhatIsNotSuspended() {
    return scene
        .openBook()
        .flatMap(
            book ->
                number(book, a -> a.isOpen() || a.isClosed()).map(a -> accounts.resume(book, a)));
  }

  private Optional<Command> closeWhatIsNotEmpty() {
    return scene
        .openBook()
        .flatMap(
            book ->
                number(book, a -> a.isClosed() || book.balance(a.number()) > 0)
                    .map(a -> accounts.close(book, a)));
  }

  private Optional<Command> restrictionNumberUsed() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.restrictions())
                    .flatMap(
                        r ->
                            scene
                                .account(book, a -> !book.free(a.number()).isEmpty())
                                .map(a -> movements.restrict(book, r.id(), a.number(), one()))));
  }

  private static Selection one() {
    return Selection.of(Credits.of(1));
  }

  private Optional<Command> releaseInVain() {
    return scene
        .openBook()
        .map(
            book ->
                movements.release(
                    book,
                    dice.any(
                            book.restrictions().stream()
                                .filter(NaiveRestriction::released)
                                .toList())
                        .filter(r -> dice.chance(70))
                        .map(NaiveRestriction::id)
                        .orElse(RestrictionId.of("R-NONE"))));
  }

  /** Credits that ended, an account that is closed, or more than there is. */
  private Optional<Command> restrictWhatCannotBe() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> true)
                    .map(
                        a -> {
                          int free = book.free(a.number()).size();
                          Selection what =
                              a.isHolding() ? Selection.of(Credits.of(free + 1L)) : one();
                          return movements.restrict(book, scene.restriction(), a.number(), what);
                        }));
  }
}
