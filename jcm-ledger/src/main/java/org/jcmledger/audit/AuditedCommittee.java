package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;

/** One committee as the audit finds it. */
final class AuditedCommittee {

  /**
   * A decision.
   *
   * @param event what was decided
   * @param position where
   */
  record Decided(IssuanceDecided event, long position) {}

  /**
   * A project.
   *
   * @param event its registration
   * @param position where
   */
  record Registered(ProjectRegistered event, long position) {}

  final PartnerCountry partner;

  /** The event that signed the bilateral document; 0 if none did. */
  long signed;

  /** The events that signed memoranda, held meetings and approved methodologies. */
  final Map<FactDate, Long> memoranda = new HashMap<>();

  final Map<Integer, Long> meetings = new HashMap<>();
  final Map<MethodologyId, Long> methodologies = new HashMap<>();

  final TreeMap<ProjectId, Registered> projects = new TreeMap<>();
  final TreeMap<DecisionId, Decided> decisions = new TreeMap<>();
  final CreditedDays credited = new CreditedDays();

  AuditedCommittee(PartnerCountry partner) {
    this.partner = partner;
  }
}
