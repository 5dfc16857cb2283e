package org.jcmledger.core.command;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Brings credits that were issued without under authorisations. They stay in their accounts. The
 * registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param authorisations the host's and, in Japan's book, Japan's
 * @param serials which credits
 */
public record ApplyAuthorisation(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    SortedSet<AuthorisationId> authorisations,
    SerialSet serials)
    implements BookCommand {

  /**
   * Copies the set.
   *
   * @throws InvalidValueException if there is no authorisation, more than two, or no serial
   */
  public ApplyAuthorisation {
    if (authorisations.isEmpty() || authorisations.size() > IssueCredits.MAX_AUTHORISATIONS) {
      throw new InvalidValueException(
          "authorisations",
          authorisations.size() + " authorisations",
          "1 to " + IssueCredits.MAX_AUTHORISATIONS + " authorisations");
    }
    if (serials.isEmpty()) {
      throw new InvalidValueException("serials", "[]", "at least one range of serials");
    }
    authorisations = Collections.unmodifiableSortedSet(new TreeSet<>(authorisations));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
