package org.jcmledger.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.programme.SupportProgramme;

/** The support programme as Axon sees it; all it does is hand events to the domain's. */
final class ProgrammeAggregate {

  @AggregateIdentifier private final String stream = Streams.PROGRAMME;
  private final SupportProgramme programme = new SupportProgramme();

  SupportProgramme programme() {
    return programme;
  }

  @EventSourcingHandler
  void on(ProgrammeEvent event) {
    programme.apply(event);
  }

  @Override
  public String toString() {
    return stream;
  }
}
