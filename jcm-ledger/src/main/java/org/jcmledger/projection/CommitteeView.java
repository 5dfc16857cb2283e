package org.jcmledger.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What is recorded of one country's Joint Committee (合同委員会), each list in the order in which it was
 * recorded. Immutable, so it may be kept and read by any thread.
 */
public final class CommitteeView {

  private final PartnerCountry partner;
  private final Optional<BilateralDocumentSigned> bilateralDocument;
  private final PVector<MemorandumSigned> memoranda;
  private final PVector<MeetingHeld> meetings;
  private final PVector<MethodologyApproved> methodologies;
  private final PVector<ProjectRegistered> projects;
  private final PVector<IssuanceDecided> decisions;
  private final PVector<CommitteeEvent> authorisations;

  private CommitteeView(
      PartnerCountry partner,
      Optional<BilateralDocumentSigned> bilateralDocument,
      PVector<MemorandumSigned> memoranda,
      PVector<MeetingHeld> meetings,
      PVector<MethodologyApproved> methodologies,
      PVector<ProjectRegistered> projects,
      PVector<IssuanceDecided> decisions,
      PVector<CommitteeEvent> authorisations) {
    this.partner = partner;
    this.bilateralDocument = bilateralDocument;
    this.memoranda = memoranda;
    this.meetings = meetings;
    this.methodologies = methodologies;
    this.projects = projects;
    this.decisions = decisions;
    this.authorisations = authorisations;
  }

  static CommitteeView unbegun(PartnerCountry partner) {
    return new CommitteeView(
        partner,
        Optional.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty());
  }

  /** The partner country. */
  public PartnerCountry partner() {
    return partner;
  }

  /** The document that made the country a partner, if it is one. */
  public Optional<BilateralDocumentSigned> bilateralDocument() {
    return bilateralDocument;
  }

  /** The memoranda signed with the country; they make it no partner. */
  public List<MemorandumSigned> memoranda() {
    return memoranda;
  }

  /** The meetings the committee held. */
  public List<MeetingHeld> meetings() {
    return meetings;
  }

  /** The methodologies it approved. */
  public List<MethodologyApproved> methodologies() {
    return methodologies;
  }

  /** The projects it registered. */
  public List<ProjectRegistered> projects() {
    return projects;
  }

  /** A project it registered, if there is one of that number. */
  public Optional<ProjectRegistered> project(ProjectId project) {
    return projects.stream().filter(registered -> registered.project().equals(project)).findAny();
  }

  /** What it decided to issue. */
  public List<IssuanceDecided> decisions() {
    return decisions;
  }

  /**
   * What the two Parties authorised under Article 6, changed and revoked: events of the types
   * {@link OutcomesAuthorised}, {@link AuthorisationChanged} and {@link AuthorisationRevoked}.
   */
  public List<CommitteeEvent> authorisations() {
    return authorisations;
  }

  /** The view after one more event. */
  CommitteeView after(CommitteeEvent event) {
    return event.accept(new Next());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CommitteeView that
        && partner.equals(that.partner)
        && bilateralDocument.equals(that.bilateralDocument)
        && memoranda.equals(that.memoranda)
        && meetings.equals(that.meetings)
        && methodologies.equals(that.methodologies)
        && projects.equals(that.projects)
        && decisions.equals(that.decisions)
        && authorisations.equals(that.authorisations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(partner, bilateralDocument, meetings, projects);
  }

  @Override
  public String toString() {
    return "committee of " + partner;
  }

  private final class Next implements CommitteeEvent.Visitor<CommitteeView> {

    @Override
    public CommitteeView visit(BilateralDocumentSigned event) {
      return new CommitteeView(
          partner,
          Optional.of(event),
          memoranda,
          meetings,
          methodologies,
          projects,
          decisions,
          authorisations);
    }

    @Override
    public CommitteeView visit(MemorandumSigned event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda.plus(event),
          meetings,
          methodologies,
          projects,
          decisions,
          authorisations);
    }

    @Override
    public CommitteeView visit(MeetingHeld event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda,
          meetings.plus(event),
          methodologies,
          projects,
          decisions,
          authorisations);
    }

    @Override
    public CommitteeView visit(MethodologyApproved event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda,
          meetings,
          methodologies.plus(event),
          projects,
          decisions,
          authorisations);
    }

    @Override
    public CommitteeView visit(ProjectRegistered event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda,
          meetings,
          methodologies,
          projects.plus(event),
          decisions,
          authorisations);
    }

    @Override
    public CommitteeView visit(IssuanceDecided event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda,
          meetings,
          methodologies,
          projects,
          decisions.plus(event),
          authorisations);
    }

    @Override
    public CommitteeView visit(OutcomesAuthorised event) {
      return authorisation(event);
    }

    @Override
    public CommitteeView visit(AuthorisationChanged event) {
      return authorisation(event);
    }

    @Override
    public CommitteeView visit(AuthorisationRevoked event) {
      return authorisation(event);
    }

    private CommitteeView authorisation(CommitteeEvent event) {
      return new CommitteeView(
          partner,
          bilateralDocument,
          memoranda,
          meetings,
          methodologies,
          projects,
          decisions,
          authorisations.plus(event));
    }
  }
}
