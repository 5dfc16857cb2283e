package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/**
 * A restriction on disposal was released, whole (R14).
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param restriction its number
 * @param ground the legal ground of its release
 */
public record RestrictionReleased(
    LocalDate on, Actor by, Registry book, RestrictionId restriction, Wording ground)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
