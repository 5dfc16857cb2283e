package org.jcmledger.test;

import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** The correction of a movement, as a rule in Japan's book. */
public final class CorrectAsk extends BookAsk<CorrectAsk> {

  private final RequestId original;
  private Registry book = Registry.JP;
  private Wording ground = Wording.of("both holders declare it void");

  CorrectAsk(RequestId original) {
    this.original = original;
  }

  /** In this registry's book. */
  public CorrectAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  /** On this ground. */
  public CorrectAsk ground(String words) {
    Wording wording = Wording.of(words);
    return with(ask -> ask.ground = wording);
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    return new CorrectMovement(request, by, date, book, original, ground);
  }
}
