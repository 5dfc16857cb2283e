package org.jcmledger.axon;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.value.PartnerCountry;

/** A Joint Committee as Axon sees it; all it does is hand events to the domain's. */
final class CommitteeAggregate {

  @AggregateIdentifier private final String stream;
  private final JointCommittee committee;

  CommitteeAggregate(PartnerCountry partner) {
    this.stream = Streams.of(partner);
    this.committee = new JointCommittee(partner);
  }

  JointCommittee committee() {
    return committee;
  }

  @EventSourcingHandler
  void on(CommitteeEvent event) {
    committee.apply(event);
  }

  @Override
  public String toString() {
    return stream;
  }
}
