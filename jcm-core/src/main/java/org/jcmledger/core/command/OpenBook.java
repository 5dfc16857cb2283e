package org.jcmledger.core.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Opens a registry's book. Who opens it is its operator: the registry's commands need that name.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param zone the time zone in which the book's days begin and end
 */
public record OpenBook(RequestId request, Actor by, BookDate on, Registry book, ZoneId zone)
    implements BookCommand {

  /** The same, on a given day. */
  public OpenBook(RequestId request, Actor by, LocalDate on, Registry book, ZoneId zone) {
    this(request, by, BookDate.of(on), book, zone);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
