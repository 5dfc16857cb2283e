package org.jcmledger.examples.story;

import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.RestrictionReleased;

/** Tells an event in a few words. */
public final class Telling {

  private Telling() {}

  /** The event with its day, such as {@code 2018-06-01 restricted: invented court's order}. */
  public static String of(Event event) {
    if (event instanceof CreditsIssued issued) {
      return issued.on() + "  issued for line " + issued.line() + ", vintage " + issued.vintage();
    }
    if (event instanceof DisposalRestricted restricted) {
      return restricted.on() + "  restricted: " + restricted.ground();
    }
    if (event instanceof RestrictionReleased released) {
      return released.on() + "  released: " + released.ground();
    }
    if (event instanceof Movement movement) {
      return movement.on()
          + "  "
          + movement.getClass().getSimpleName()
          + ": from "
          + movement.from()
          + " to "
          + movement.to();
    }
    return (event instanceof BookEvent inBook ? inBook.on() + "  " : "")
        + event.getClass().getSimpleName();
  }
}
