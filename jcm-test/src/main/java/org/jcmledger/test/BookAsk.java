package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * A command to a book. As a rule it is the registry's operator who asks it.
 *
 * @param <A> its own type
 */
public abstract class BookAsk<A extends BookAsk<A>> extends Ask<A> {

  private BookDate on = BookDate.TODAY;

  BookAsk() {}

  /**
   * Under this book date; otherwise that of the day it is.
   *
   * @param day such as {@code 2026-03-31}
   * @throws java.time.format.DateTimeParseException if it is no day
   */
  public final A on(String day) {
    BookDate date = BookDate.of(LocalDate.parse(day));
    return with(ask -> ((BookAsk<?>) ask).on = date);
  }

  /** Whose book it is for. */
  abstract Registry book(Scene scene);

  /** Opens what the command mentions and nobody opened. */
  void open(Scene scene, LocalDate day) {}

  abstract Command command(RequestId request, Actor by, BookDate date, Scene scene);

  @Override
  Actor usual(Scene scene) {
    return scene.operatorOf(book(scene));
  }

  @Override
  final void prepare(Scene scene) {
    Registry book = book(scene);
    if (opensTheBook()) {
      return;
    }
    scene.grantBook(book, scene.dayFor(book, on));
    open(scene, scene.dayFor(book, on));
  }

  boolean opensTheBook() {
    return false;
  }

  @Override
  final Command command(Scene scene, RequestId name, Actor actor) {
    return command(name, actor, on, scene);
  }

  static void grantHolding(Scene scene, AccountRef account, LocalDate day) {
    scene.grantAccount(account, AccountKind.ENTITY_HOLDING, day);
  }
}
