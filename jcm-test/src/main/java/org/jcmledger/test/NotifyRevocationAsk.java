package org.jcmledger.test;

import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * The notification of a revocation to a book, as a rule Japan's, whose ledger does not hold the
 * committee.
 */
public final class NotifyRevocationAsk extends BookAsk<NotifyRevocationAsk> {

  private final PartnerCountry committee;
  private final AuthorisationId authorisation;
  private Registry book = Registry.JP;
  private Wording reason = Wording.of("the Party needs them itself");

  NotifyRevocationAsk(PartnerCountry committee, AuthorisationId authorisation) {
    this.committee = committee;
    this.authorisation = authorisation;
  }

  /** To this registry's book. */
  public NotifyRevocationAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  /** For this reason. */
  public NotifyRevocationAsk reason(String why) {
    Wording wording = Wording.of(why);
    return with(ask -> ask.reason = wording);
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new NotifyRevocation(
        request,
        by,
        date,
        book,
        committee,
        authorisation,
        FactDate.on(scene.today(Defaults.TOKYO)),
        reason);
  }
}
