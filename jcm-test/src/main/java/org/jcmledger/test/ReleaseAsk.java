package org.jcmledger.test;

import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/** The release of a restriction, as a rule in Japan's book. */
public final class ReleaseAsk extends BookAsk<ReleaseAsk> {

  private final RestrictionId restriction;
  private Registry book = Registry.JP;
  private Wording ground = Wording.of("a court's release");

  ReleaseAsk(RestrictionId restriction) {
    this.restriction = restriction;
  }

  /** In this registry's book. */
  public ReleaseAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  /** On this ground. */
  public ReleaseAsk ground(String words) {
    Wording wording = Wording.of(words);
    return with(ask -> ask.ground = wording);
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new ReleaseRestriction(request, by, date, book, restriction, ground);
  }
}
