package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.RequestId;

/** A Party's authorisation, as a rule under the cooperative approach {@code CA0010}. */
public final class AuthoriseAsk extends CommitteeAsk<AuthoriseAsk> {

  private final AuthorisationId authorisation;
  private final Party party;
  private final AuthorisationTerms terms;
  private CooperativeApproach approach = Defaults.APPROACH;

  AuthoriseAsk(
      PartnerCountry committee,
      AuthorisationId authorisation,
      Party party,
      AuthorisationTerms terms) {
    super(committee);
    this.authorisation = authorisation;
    this.party = party;
    this.terms = terms;
  }

  /** Under this cooperative approach, such as {@code CA0011}. */
  public AuthoriseAsk approach(String id) {
    CooperativeApproach other = CooperativeApproach.of(id);
    return with(ask -> ask.approach = other);
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    TermsGrant.grant(committee, terms, scene, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new AuthoriseOutcomes(
        request, by, date, committee, authorisation, party, approach, terms);
  }
}
