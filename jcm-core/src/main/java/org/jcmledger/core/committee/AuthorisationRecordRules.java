package org.jcmledger.core.committee;

import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.issuance.TermsRules;
import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationNumberUsed;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.LineUnknown;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.ProjectId;

/** When a Party's authorisation, its change or its revocation may be recorded (A6, A7). */
final class AuthorisationRecordRules {

  private AuthorisationRecordRules() {}

  static OutcomesAuthorised authorise(AuthoriseOutcomes c, CommitteeState state) {
    TermsRules.ofTheTwoParties(state.partner, c.party());
    TermsRules.ofCommittee(state.partner, c.terms());
    if (state.authorisations.containsKey(c.authorisation())) {
      throw RejectedException.raise(new AuthorisationNumberUsed(c.authorisation()));
    }
    scopeKnown(c.terms(), state);
    TermsRules.usersAreNotTheHost(state.partner, c.terms());
    return new OutcomesAuthorised(
        c.on(), c.by(), c.committee(), c.authorisation(), c.party(), c.approach(), c.terms());
  }

  static AuthorisationChanged change(ChangeAuthorisation c, CommitteeState state) {
    TermsRules.ofCommittee(state.partner, c.terms());
    int version = inForce(c.authorisation(), state).version();
    scopeKnown(c.terms(), state);
    TermsRules.usersAreNotTheHost(state.partner, c.terms());
    return new AuthorisationChanged(
        c.on(), c.by(), c.committee(), c.authorisation(), version + 1, c.terms(), c.reason());
  }

  static AuthorisationRevoked revoke(RevokeAuthorisation c, CommitteeState state) {
    inForce(c.authorisation(), state);
    return new AuthorisationRevoked(c.on(), c.by(), c.committee(), c.authorisation(), c.reason());
  }

  private static CommitteeState.Authorisation inForce(AuthorisationId id, CommitteeState state) {
    CommitteeState.Authorisation known = state.authorisations.get(id);
    if (known == null) {
      throw RejectedException.raise(new AuthorisationUnknown(id));
    }
    if (known.revoked()) {
      throw RejectedException.raise(new AuthorisationIsRevoked(id));
    }
    return known;
  }

  /** Projects are registered and lines decided before their outcomes are authorised. */
  private static void scopeKnown(AuthorisationTerms terms, CommitteeState state) {
    terms
        .scope()
        .match(
            projects -> {
              for (ProjectId project : projects) {
                if (!state.projects.contains(project)) {
                  throw RejectedException.raise(new ProjectUnknown(project));
                }
              }
              return state;
            },
            lines -> {
              for (LineRef line : lines) {
                if (!state.lines.contains(line)) {
                  throw RejectedException.raise(new LineUnknown(line));
                }
              }
              return state;
            });
  }
}
