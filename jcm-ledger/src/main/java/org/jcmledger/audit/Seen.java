package org.jcmledger.audit;

import org.jcmledger.core.event.Event;
import org.jcmledger.store.StoredEvent;

/**
 * An event of the log, as stored and as read.
 *
 * @param stored the row
 * @param event what it says
 */
record Seen(StoredEvent stored, Event event) {

  long position() {
    return stored.position();
  }
}
