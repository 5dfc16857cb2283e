package org.jcmledger.test;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * The notification of a Party's authorisation to a book, as a rule Japan's, whose ledger does not
 * hold the committee.
 */
public final class NotifyAuthorisationAsk extends BookAsk<NotifyAuthorisationAsk> {

  private final PartnerCountry committee;
  private final AuthorisationId authorisation;
  private final Party party;
  private final AuthorisationTerms terms;
  private Registry book = Registry.JP;
  private int version = 1;
  private CooperativeApproach approach = Defaults.APPROACH;
  private Optional<FactDate> authorised = Optional.empty();

  NotifyAuthorisationAsk(
      PartnerCountry committee,
      AuthorisationId authorisation,
      Party party,
      AuthorisationTerms terms) {
    this.committee = committee;
    this.authorisation = authorisation;
    this.party = party;
    this.terms = terms;
  }

  /** To this registry's book. */
  public NotifyAuthorisationAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  /** This version of it; otherwise the first. */
  public NotifyAuthorisationAsk version(int number) {
    return with(ask -> ask.version = number);
  }

  /** Under this cooperative approach, such as {@code CA0011}. */
  public NotifyAuthorisationAsk approach(String id) {
    CooperativeApproach other = CooperativeApproach.of(id);
    return with(ask -> ask.approach = other);
  }

  /** The Party authorised then; otherwise on the day it is in Tokyo. */
  public NotifyAuthorisationAsk authorised(String date) {
    FactDate fact = FactDate.parse(date);
    return with(ask -> ask.authorised = Optional.of(fact));
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new NotifyAuthorisation(
        request,
        by,
        date,
        book,
        committee,
        authorisation,
        version,
        authorised.orElseGet(() -> FactDate.on(scene.today(Defaults.TOKYO))),
        party,
        approach,
        terms);
  }
}
