package org.jcmledger.core.event;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * A registry's book was opened.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param zone the time zone of its days
 */
public record BookOpened(LocalDate on, Actor by, Registry book, ZoneId zone) implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
