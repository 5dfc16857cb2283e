package org.jcmledger.core.committee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jcmledger.core.issuance.CreditedPeriods;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;

/** What a committee's rules need to know of its past. */
final class CommitteeState {

  /** An authorisation's latest version, and whether it was revoked. */
  record Authorisation(int version, boolean revoked) {}

  final PartnerCountry partner;
  final Set<FactDate> memoranda = new HashSet<>();
  final Set<Integer> meetings = new HashSet<>();
  final Set<MethodologyId> methodologies = new HashSet<>();
  final Set<ProjectId> projects = new HashSet<>();
  final Set<DecisionId> decisions = new HashSet<>();
  final Set<LineRef> lines = new HashSet<>();
  final Map<AuthorisationId, Authorisation> authorisations = new HashMap<>();
  final CreditedPeriods credited = new CreditedPeriods();
  boolean signed;

  CommitteeState(PartnerCountry partner) {
    this.partner = partner;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CommitteeState that
        && partner.equals(that.partner)
        && signed == that.signed
        && memoranda.equals(that.memoranda)
        && meetings.equals(that.meetings)
        && methodologies.equals(that.methodologies)
        && projects.equals(that.projects)
        && decisions.equals(that.decisions)
        && lines.equals(that.lines)
        && authorisations.equals(that.authorisations)
        && credited.equals(that.credited);
  }

  @Override
  public int hashCode() {
    return Objects.hash(partner, signed, projects, decisions);
  }
}
