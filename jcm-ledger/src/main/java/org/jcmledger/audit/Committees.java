package org.jcmledger.audit;

import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;

/** The committees of a ledger, and which of them it holds. */
final class Committees {

  final TreeMap<PartnerCountry, AuditedCommittee> all = new TreeMap<>();
  private final Scope scope;

  Committees(Scope scope) {
    this.scope = scope;
  }

  boolean holds(PartnerCountry partner) {
    return scope.holds(partner);
  }

  AuditedCommittee of(PartnerCountry partner) {
    return all.computeIfAbsent(partner, AuditedCommittee::new);
  }

  Optional<AuditedCommittee.Decided> decision(DecisionId decision) {
    AuditedCommittee committee = all.get(decision.committee());
    return committee == null
        ? Optional.empty()
        : Optional.ofNullable(committee.decisions.get(decision));
  }
}
