package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;

/** One Joint Committee in the naive model. */
public final class NaiveCommittee {

  private final PartnerCountry partner;
  final Map<ProjectId, List<MonitoringPeriod>> periods = new TreeMap<>();
  final Map<DecisionId, IssuanceDecided> decisions = new LinkedHashMap<>();
  final List<FactDate> memoranda = new ArrayList<>();
  final List<Integer> meetings = new ArrayList<>();
  final List<MethodologyId> methodologies = new ArrayList<>();
  final Map<AuthorisationId, NaiveRecord> authorisations = new TreeMap<>();
  boolean signed;

  /** An authorisation's latest version in the committee's stream. */
  record NaiveRecord(Party party, int version, boolean revoked) {}

  NaiveCommittee(PartnerCountry partner) {
    this.partner = partner;
  }

  /** With which country. */
  public PartnerCountry partner() {
    return partner;
  }

  /** Whether the bilateral document is signed. */
  public boolean isSigned() {
    return signed;
  }

  /** When memoranda were signed, in the order of the log. */
  public List<FactDate> memoranda() {
    return Collections.unmodifiableList(memoranda);
  }

  /** The numbers of the meetings held, in the order of the log. */
  public List<Integer> meetings() {
    return Collections.unmodifiableList(meetings);
  }

  /** The approved methodologies, in the order of the log. */
  public List<MethodologyId> methodologies() {
    return Collections.unmodifiableList(methodologies);
  }

  /** The registered projects, by number. */
  public List<ProjectId> projects() {
    return List.copyOf(periods.keySet());
  }

  /** The monitoring periods credited to a project, in the order of the log. */
  public List<MonitoringPeriod> periods(ProjectId project) {
    return Collections.unmodifiableList(periods.getOrDefault(project, List.of()));
  }

  /** All its decisions, in the order of the log. */
  public Collection<IssuanceDecided> decisions() {
    return Collections.unmodifiableCollection(decisions.values());
  }

  void decide(IssuanceDecided event) {
    decisions.put(event.decision(), event);
    event
        .lines()
        .forEach(
            line ->
                line.projects()
                    .forEach(
                        project ->
                            periods
                                .computeIfAbsent(project, p -> new ArrayList<>())
                                .add(line.period())));
  }
}
