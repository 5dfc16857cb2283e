package org.jcmledger.core.rejection;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;

/**
 * Credits of Japan's side need the authorisation of the host and of Japan, credits of the host's
 * side that of the host (Article 6 paragraph 3, A6).
 *
 * @param book the registry
 * @param wanted the Parties whose authorisation is wanted, each once
 * @param given the Parties whose authorisations are named
 */
public record AuthorisingPartiesDiffer(
    Registry book, SortedSet<Party> wanted, SortedSet<Party> given) implements Rejection {

  /** Copies the sets. */
  public AuthorisingPartiesDiffer {
    wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
    given = Collections.unmodifiableSortedSet(new TreeSet<>(given));
  }

  @Override
  public String code() {
    return "authorising-parties-differ";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "credits in the book of "
        + book
        + " need one authorisation each of "
        + wanted
        + ", and those named are of "
        + given;
  }
}
