package org.jcmledger.test;

import java.time.ZoneId;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/** The opening of a book, as a rule in its country's time zone where that is one. */
public final class OpenBookAsk extends BookAsk<OpenBookAsk> {

  private final Registry book;
  private Optional<ZoneId> zone = Optional.empty();

  OpenBookAsk(Registry book) {
    this.book = book;
  }

  /**
   * Its days begin and end there.
   *
   * @param id such as {@code Asia/Tokyo}
   */
  public OpenBookAsk zone(String id) {
    ZoneId there = ZoneId.of(id);
    return with(ask -> ask.zone = Optional.of(there));
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  boolean opensTheBook() {
    return true;
  }

  @Override
  Actor usual(Scene scene) {
    return Defaults.operator(book);
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new OpenBook(request, by, date, book, zone.orElseGet(() -> Defaults.zone(book)));
  }
}
