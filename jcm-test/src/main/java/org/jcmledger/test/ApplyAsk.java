package org.jcmledger.test;

import java.util.SortedSet;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/** Credits come under authorisations after they were issued, as a rule in Japan's book. */
public final class ApplyAsk extends BookAsk<ApplyAsk> {

  private final SerialSet serials;
  private final SortedSet<AuthorisationId> authorisations;
  private Registry book = Registry.JP;

  ApplyAsk(SerialSet serials, SortedSet<AuthorisationId> authorisations) {
    this.serials = serials;
    this.authorisations = authorisations;
  }

  /** In this registry's book. */
  public ApplyAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new ApplyAuthorisation(request, by, date, book, authorisations, serials);
  }
}
