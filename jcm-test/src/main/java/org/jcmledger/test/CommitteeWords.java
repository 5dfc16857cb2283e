package org.jcmledger.test;

import java.util.List;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;

/**
 * Words for what Joint Committees and the two governments do; to be imported statically. As in
 * {@link BookWords}, a command and its event are one word in two tenses.
 */
public final class CommitteeWords {

  private CommitteeWords() {}

  /** Japan and a country sign the bilateral document. */
  public static SignAsk signBilateralDocument(PartnerCountry country) {
    return new SignAsk(country);
  }

  /** Japan and a country signed the bilateral document. */
  public static SignAsk bilateralDocumentSigned(PartnerCountry country) {
    return signBilateralDocument(country);
  }

  /** The committee of its host registers a project. */
  public static RegisterAsk registerProject(ProjectId project) {
    return new RegisterAsk(project.host(), project);
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
}
