package org.jcmledger.core.issuance;

import org.jcmledger.core.rejection.HostCannotUse;
import org.jcmledger.core.rejection.NotOneOfTheTwoParties;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;

/**
 * What an authorisation must keep to wherever it is first heard of: in the committee, or in a book
 * that is notified by a committee of another ledger (A6).
 */
public final class TermsRules {

  private TermsRules() {}

  /** Japan and the partner country authorise, and no one else. */
  public static void ofTheTwoParties(PartnerCountry committee, Party party) {
    if (!party.equals(Party.JP) && !party.equals(Party.of(committee))) {
      throw RejectedException.raise(new NotOneOfTheTwoParties(committee, party));
    }
  }

  /** They authorise outcomes of their own committee's projects and decisions. */
  public static void ofCommittee(PartnerCountry committee, AuthorisationTerms terms) {
    terms
        .scope()
        .match(
            projects -> {
              for (ProjectId project : projects) {
                of(committee, project.host(), project.reference());
              }
              return committee;
            },
            lines -> {
              for (LineRef line : lines) {
                of(committee, line.decision().committee(), line.toString());
              }
              return committee;
            });
  }

  /** The host's own reductions count in its own inventory. */
  public static void usersAreNotTheHost(PartnerCountry committee, AuthorisationTerms terms) {
    if (terms.users().contains(Party.of(committee))) {
      throw RejectedException.raise(new HostCannotUse(committee));
    }
  }

  private static void of(PartnerCountry committee, PartnerCountry named, String id) {
    if (!named.equals(committee)) {
      throw RejectedException.raise(new OfAnotherCommittee(committee, id));
    }
  }
}
