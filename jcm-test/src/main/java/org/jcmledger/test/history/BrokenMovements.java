package org.jcmledger.test.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;

/** Movements that must be refused. */
final class BrokenMovements {

  private static final AccountNumber NOWHERE = AccountNumber.of("NOWHERE");

  /** A movement that would be right, to be broken in one way. */
  private record Right(
      MovementMakers.Aim aim,
      NaiveBook book,
      NaiveAccount from,
      AccountNumber to,
      List<Long> free) {}

  private final Scene scene;
  private final Dice dice;
  private final MovementMakers movements;

  BrokenMovements(Scene scene, MovementMakers movements) {
    this.scene = scene;
    this.dice = scene.dice;
    this.movements = movements;
  }

  void addTo(Makers makers) {
    makers
        .add(3, this::wrongHolder)
        .add(2, this::unknownAccounts)
        .add(4, this::tooMuch)
        .add(5, this::serialsNotHeld)
        .add(20, this::restrictedSerials)
        .add(3, () -> unusableSource(a -> !a.isHolding()))
        .add(3, () -> unusableSource(a -> !a.isOpen()))
        .add(2, () -> wrongTarget(a -> true))
        .add(3, () -> wrongTarget(a -> !a.isOpen()))
        .add(2, this::toAnotherBook)
        .add(2, this::sameAccount)
        .add(3, this::wrongPurpose)
        .add(3, this::wrongDate);
  }

  private Optional<Right> right() {
    MovementMakers.Aim aim = dice.one(List.of(MovementMakers.Aim.values()));
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> a.isOpen() && a.isHolding())
                    .filter(from -> book.balance(from.number()) > 0)
                    .flatMap(
                        from ->
                            movements
                                .target(book, aim, a -> a.isOpen() && !a.equals(from))
                                .map(
                                    to ->
                                        new Right(
                                            aim,
                                            book,
                                            from,
                                            to.number(),
                                            book.free(from.number())))));
  }

  private Command with(Right m, Selection what) {
    return with(m, m.from().holder(), scene.on(m.book()), m.from().number(), m.to(), what);
  }

  private Command with(
      Right m, Actor by, BookDate on, AccountNumber from, AccountNumber to, Selection what) {
    return movements.move(m.aim(), m.book(), by, on, from, to, what, MovementMakers.PLEDGE);
  }

  private Optional<Command> wrongHolder() {
    return right()
        .map(
            m -> {
              Actor registry = Names.operator(m.book().registry());
              Actor by = dice.chance(50) ? Names.STRANGER : registry;
              return with(m, by, scene.on(m.book()), m.from().number(), m.to(), one());
            });
  }

  private static Selection one() {
    return Selection.of(Credits.of(1));
  }

  private Optional<Command> unknownAccounts() {
    return right()
        .map(
            m ->
                dice.chance(50)
                    ? with(m, m.from().holder(), scene.on(m.book()), NOWHERE, m.to(), one())
                    : to(m, NOWHERE));
  }

  private Command to(Right m, AccountNumber to) {
    return with(m, m.from().holder(), scene.on(m.book()), m.from().number(), to, one());
  }

  private Optional<Command> tooMuch() {
    return right()
        .map(
            m ->
                with(
                    m,
                    Selection.of(
                        Credits.of(
                            dice.chance(10)
                                ? Credits.MAX
                                : m.free().size() + dice.between(1L, 5L)))));
  }

  /** Serials of others, or never issued, alone or at the edge of some that it holds. */
  private Optional<Command> serialsNotHeld() {
    return right()
        .flatMap(
            m -> {
              SerialSet serials = notHeld(m);
              return serials.isEmpty()
                  ? Optional.empty()
                  : Optional.of(with(m, Selection.of(serials)));
            });
  }

  private SerialSet notHeld(Right m) {
    SerialSet held = m.book().holdings(m.from().number());
    SerialRange range = dice.one(held.ranges());
    long issued = m.book().issued();
    SerialSet others = SerialSet.of(SerialRange.of(1, issued)).minus(held);
    return switch (dice.between(0, 3)) {
      case 0 -> SerialSet.of(SerialRange.of(issued + 1, issued + 3));
      case 1 -> SerialSet.of(SerialRange.of(range.first(), range.last() + 1));
      case 2 -> SerialSet.of(SerialRange.of(Math.max(1, range.first() - 1), range.last()));
      default -> others.isEmpty() ? others : movements.some(others);
    };
  }

  private Optional<Command> restrictedSerials() {
    return right()
        .filter(m -> m.free().size() < m.book().balance(m.from().number()))
        .map(
            m -> {
              SerialSet held = m.book().holdings(m.from().number());
              SerialSet restricted = held.minus(NaiveBook.set(m.free()));
              SerialSet some = movements.some(restricted);
              return with(m, Selection.of(dice.chance(30) ? held : some));
            });
  }

  private Optional<Command> unusableSource(Predicate<NaiveAccount> unusable) {
    return right()
        .flatMap(
            m ->
                scene
                    .account(m.book(), unusable)
                    .map(
                        from -> {
                          SerialSet held = m.book().holdings(from.number());
                          Selection what =
                              held.isEmpty() ? one() : Selection.of(movements.some(held));
                          return with(
                              m, from.holder(), scene.on(m.book()), from.number(), m.to(), what);
                        }));
  }

  /** To an account that is not open, or of another kind than the command needs. */
  private Optional<Command> wrongTarget(Predicate<NaiveAccount> wrong) {
    return right()
        .flatMap(
            m ->
                scene
                    .account(m.book(), wrong.and(a -> !a.isOpen() || !m.aim().fits(a.kind())))
                    .map(to -> to(m, to.number())));
  }

  /** To an account that only another registry's book has. */
  private Optional<Command> toAnotherBook() {
    return right()
        .flatMap(
            m ->
                dice.any(
                        scene.books().stream()
                            .flatMap(book -> book.accounts().stream())
                            .filter(a -> m.book().account(a.number()).isEmpty())
                            .toList())
                    .map(to -> to(m, to.number())));
  }

  private Optional<Command> sameAccount() {
    return right().map(m -> to(m, m.from().number()));
  }

  private Optional<Command> wrongPurpose() {
    return right()
        .filter(m -> m.aim() == MovementMakers.Aim.RETIRE && !m.free().isEmpty())
        .map(
            m -> {
              long serial = dice.one(m.free());
              boolean pledge = MovementMakers.isOfPledges(m.book(), serial);
              Selection what =
                  dice.chance(50)
                      ? Selection.of(SerialRange.single(serial))
                      : Selection.of(NaiveBook.set(m.free()));
              return movements.move(
                  m.aim(),
                  m.book(),
                  m.from().holder(),
                  scene.on(m.book()),
                  m.from().number(),
                  m.to(),
                  what,
                  movements.purpose(!pledge));
            });
  }

  private Optional<Command> wrongDate() {
    return right()
        .map(
            m -> {
              BookDate on =
                  BookDate.of(
                      dice.chance(50)
                          ? m.book().lastDate().minusDays(dice.between(1, 400))
                          : scene.today(m.book()).plusDays(dice.between(1, 400)));
              return with(m, m.from().holder(), on, m.from().number(), m.to(), one());
            });
  }
}
