package org.jcmledger.test.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.value.RequestId;

/** Corrections that must be refused. */
final class BrokenCorrections {

  private final Scene scene;
  private final Dice dice;
  private final MovementMakers movements;

  BrokenCorrections(Scene scene, MovementMakers movements) {
    this.scene = scene;
    this.dice = scene.dice;
    this.movements = movements;
  }

  void addTo(Makers makers) {
    makers
        .add(7, () -> correct(BrokenCorrections::isFinal))
        .add(5, () -> correct(BrokenCorrections::movedOn))
        .add(5, () -> correct(BrokenCorrections::restricted))
        .add(1, this::ofAnotherBook)
        .add(2, this::ofAnyRequest)
        .add(1, this::ofNoRequest);
  }

  private Optional<Command> correct(BiPredicate<NaiveBook, Map.Entry<RequestId, Movement>> which) {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(
                        book.movements().entrySet().stream()
                            .filter(entry -> which.test(book, entry))
                            .map(Map.Entry::getKey)
                            .toList())
                    .map(request -> movements.correct(book, request)));
  }

  private static boolean isFinal(NaiveBook book, Map.Entry<RequestId, Movement> movement) {
    return book.isCorrected(movement.getKey()) || movement.getValue() instanceof MovementCorrected;
  }

  /** Whether some of its serials went further, or its account is closed. */
  private static boolean movedOn(NaiveBook book, Map.Entry<RequestId, Movement> movement) {
    return !isFinal(book, movement)
        && (book.account(movement.getValue().from()).orElseThrow().isClosed()
            || !isWhereItWent(book, movement.getValue()));
  }

  /** Whether some of its serials are still there but restricted. */
  private static boolean restricted(NaiveBook book, Map.Entry<RequestId, Movement> movement) {
    return !isFinal(book, movement)
        && NaiveBook.each(movement.getValue().serials()).stream().anyMatch(book::isRestricted)
        && isWhereItWent(book, movement.getValue());
  }

  private static boolean isWhereItWent(NaiveBook book, Movement movement) {
    return NaiveBook.each(movement.serials()).stream()
        .allMatch(serial -> book.accountOf(serial).orElseThrow().equals(movement.to()));
  }

  private Optional<Command> ofAnotherBook() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .openBook()
                    .filter(other -> !other.equals(book))
                    .flatMap(other -> dice.any(other.movements().keySet()))
                    .map(request -> movements.correct(book, request)));
  }

  private Optional<Command> ofAnyRequest() {
    return scene
        .openBook()
        .flatMap(
            book -> dice.any(scene.accepted()).map(request -> movements.correct(book, request)));
  }

  private Optional<Command> ofNoRequest() {
    return scene.openBook().map(book -> movements.correct(book, scene.request()));
  }
}
