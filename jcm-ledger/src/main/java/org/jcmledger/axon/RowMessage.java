package org.jcmledger.axon;

import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jcmledger.core.event.Event;
import org.jcmledger.store.NewEvent;

/** An event as Axon passes it on, with the row that the log keeps of it. */
final class RowMessage extends GenericDomainEventMessage<Event> {

  private static final long serialVersionUID = 1L;

  private final transient NewEvent row;

  RowMessage(Event event, NewEvent row, Instant recordedAt) {
    super(
        row.stream(),
        row.stream(),
        row.sequence(),
        event,
        MetaData.emptyInstance(),
        row.eventId(),
        recordedAt);
    this.row = row;
  }

  NewEvent row() {
    return row;
  }
}
