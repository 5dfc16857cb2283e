package org.jcmledger.test;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.PartnerCountry;

/**
 * A command to record what a Joint Committee or the two governments did.
 *
 * @param <A> its own type
 */
public abstract class CommitteeAsk<A extends CommitteeAsk<A>> extends FactAsk<A> {

  final PartnerCountry committee;

  CommitteeAsk(PartnerCountry committee) {
    this.committee = committee;
  }

  @Override
  final Actor usual(Scene scene) {
    return Defaults.committee(committee);
  }
}
