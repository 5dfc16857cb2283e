package org.jcmledger.test;

import java.util.List;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportId;

/**
 * Words for what Joint Committees, the governments behind them and Japan's support programme do; to
 * be imported statically. As in {@link BookWords}, a command and its event are one word in two
 * tenses.
 */
public final class CommitteeWords {

  private CommitteeWords() {}

  /** Japan and a country sign the bilateral document. */
  public static SignAsk signBilateralDocument(PartnerCountry country) {
    return new SignAsk(country, SignBilateralDocument::new);
  }

  /** Japan and a country signed the bilateral document. */
  public static SignAsk bilateralDocumentSigned(PartnerCountry country) {
    return signBilateralDocument(country);
  }

  /** Japan and a country sign a memorandum towards the JCM. */
  public static SignAsk signMemorandum(PartnerCountry country) {
    return new SignAsk(country, SignMemorandum::new);
  }

  /** Japan and a country signed a memorandum towards the JCM. */
  public static SignAsk memorandumSigned(PartnerCountry country) {
    return signMemorandum(country);
  }

  /** A committee holds a meeting, by its number from 1. */
  public static MeetingAsk holdMeeting(PartnerCountry committee, int number) {
    return new MeetingAsk(committee, number);
  }

  /** A committee held a meeting, by its number from 1. */
  public static MeetingAsk meetingHeld(PartnerCountry committee, int number) {
    return holdMeeting(committee, number);
  }

  /** The committee in whose name it is numbered approves a methodology. */
  public static ApproveAsk approveMethodology(MethodologyId methodology) {
    return approveMethodology(methodology.partner(), methodology);
  }

  /** The committee in whose name it is numbered approved a methodology. */
  public static ApproveAsk methodologyApproved(MethodologyId methodology) {
    return approveMethodology(methodology);
  }

  /** A committee approves a methodology, however it is numbered. */
  public static ApproveAsk approveMethodology(PartnerCountry committee, MethodologyId methodology) {
    return new ApproveAsk(committee, methodology);
  }

  /** A committee approved a methodology, however it is numbered. */
  public static ApproveAsk methodologyApproved(
      PartnerCountry committee, MethodologyId methodology) {
    return approveMethodology(committee, methodology);
  }

  /** The committee of its host registers a project. */
  public static RegisterAsk registerProject(ProjectId project) {
    return registerProject(project.host(), project);
  }

  /** The committee of its host registered a project. */
  public static RegisterAsk projectRegistered(ProjectId project) {
    return registerProject(project);
  }

  /** A committee registers a project, whoever hosts it. */
  public static RegisterAsk registerProject(PartnerCountry committee, ProjectId project) {
    return new RegisterAsk(committee, project);
  }

  /** A committee registered a project, whoever hosts it. */
  public static RegisterAsk projectRegistered(PartnerCountry committee, ProjectId project) {
    return registerProject(committee, project);
  }

  /** A committee decides to issue, under a number such as {@code MN-2016-09-29}. */
  public static DecideAsk decideIssuance(String decision, LineOf... lines) {
    return decideIssuance(DecisionId.of(decision).committee(), decision, lines);
  }

  /** A committee decided to issue, under a number such as {@code MN-2016-09-29}. */
  public static DecideAsk issuanceDecided(String decision, LineOf... lines) {
    return decideIssuance(decision, lines);
  }

  /** A committee decides to issue, under whatever number. */
  public static DecideAsk decideIssuance(
      PartnerCountry committee, String decision, LineOf... lines) {
    return new DecideAsk(committee, DecisionId.of(decision), List.of(lines));
  }

  /** A committee decided to issue, under whatever number. */
  public static DecideAsk issuanceDecided(
      PartnerCountry committee, String decision, LineOf... lines) {
    return decideIssuance(committee, decision, lines);
  }

  /** One of a committee's two Parties authorises outcomes under Article 6. */
  public static AuthoriseAsk authoriseOutcomes(
      PartnerCountry committee, String authorisation, Party party, AuthorisationTerms terms) {
    return new AuthoriseAsk(committee, AuthorisationId.of(authorisation), party, terms);
  }

  /** One of a committee's two Parties authorised outcomes under Article 6. */
  public static AuthoriseAsk outcomesAuthorised(
      PartnerCountry committee, String authorisation, Party party, AuthorisationTerms terms) {
    return authoriseOutcomes(committee, authorisation, party, terms);
  }

  /** A Party changes its authorisation to these terms. */
  public static ChangeAsk changeAuthorisation(
      PartnerCountry committee, String authorisation, AuthorisationTerms terms) {
    return new ChangeAsk(committee, AuthorisationId.of(authorisation), terms);
  }

  /** A Party changed its authorisation to these terms. */
  public static ChangeAsk authorisationChanged(
      PartnerCountry committee, String authorisation, AuthorisationTerms terms) {
    return changeAuthorisation(committee, authorisation, terms);
  }

  /** A Party revokes its authorisation. */
  public static RevokeAsk revokeAuthorisation(PartnerCountry committee, String authorisation) {
    return new RevokeAsk(committee, AuthorisationId.of(authorisation));
  }

  /** A Party revoked its authorisation. */
  public static RevokeAsk authorisationRevoked(PartnerCountry committee, String authorisation) {
    return revokeAuthorisation(committee, authorisation);
  }

  /** Japan adopts a project in a country for its support. */
  public static SupportAsk adoptSupport(String number, Country country) {
    return new SupportAsk(SupportId.of(number), country);
  }

  /** Japan adopted a project in a country for its support. */
  public static SupportAsk supportAdopted(String number, Country country) {
    return adoptSupport(number, country);
  }

  /** Japan adopts a feasibility study in a country. */
  public static StudyAsk adoptStudy(String number, Country country) {
    return new StudyAsk(StudyId.of(number), country);
  }

  /** Japan adopted a feasibility study in a country. */
  public static StudyAsk studyAdopted(String number, Country country) {
    return adoptStudy(number, country);
  }
}
