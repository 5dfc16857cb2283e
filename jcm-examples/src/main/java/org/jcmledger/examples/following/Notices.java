package org.jcmledger.examples.following;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventHandler;
import org.jcmledger.core.event.CreditsTransferred;

/** Tells holders what arrived in their accounts. */
public final class Notices {

  private final List<String> sent = new CopyOnWriteArrayList<>();

  // begin: handler
  /** Axon calls it once for each transfer, after it was committed. */
  @EventHandler
  public void on(CreditsTransferred event) {
    sent.add(
        "To %s: %d tCO2e arrived from %s on %s."
            .formatted(event.to(), event.serials().size(), event.from(), event.on()));
  }

  // end: handler

  /** The notices so far. */
  public List<String> sent() {
    return List.copyOf(sent);
  }
}
