package org.jcmledger.core.command;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Issues one notified line, whole and once (R1, R19). Serials are assigned in the order of the
 * allocations. In Japan's book credits under the host's and Japan's authorisation are thereby first
 * transferred by the host and acquired by Japan. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param line the notified line
 * @param allocations 1 to 1,000: the accounts and their parts, which make up the notified amount
 * @param authorisations those under which the line is authorised: none, the host's or, in Japan's
 *     book, the host's and Japan's
 */
public record IssueCredits(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    LineRef line,
    List<Allocation> allocations,
    SortedSet<AuthorisationId> authorisations)
    implements BookCommand {

  /** The largest number of allocations, so that no event grows without bound. */
  public static final int MAX_ALLOCATIONS = 1_000;

  /** Two Parties authorise at the most. */
  static final int MAX_AUTHORISATIONS = 2;

  /**
   * @throws InvalidValueException if there is no allocation, or more than {@link #MAX_ALLOCATIONS},
   *     or more than two authorisations
   */
  public IssueCredits {
    if (allocations.isEmpty() || allocations.size() > MAX_ALLOCATIONS) {
      throw new InvalidValueException(
          "allocations",
          allocations.size() + " allocations",
          "1 to " + MAX_ALLOCATIONS + " allocations");
    }
    if (authorisations.size() > MAX_AUTHORISATIONS) {
      throw new InvalidValueException(
          "authorisations", authorisations.size() + " authorisations", "at most two");
    }
    allocations = List.copyOf(allocations);
    authorisations = Collections.unmodifiableSortedSet(new TreeSet<>(authorisations));
  }

  /** Not authorised under Article 6. */
  public IssueCredits(
      RequestId request,
      Actor by,
      BookDate on,
      Registry book,
      LineRef line,
      List<Allocation> allocations) {
    this(request, by, on, book, line, allocations, Collections.emptySortedSet());
  }

  /** The same, on a given day. */
  public IssueCredits(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      LineRef line,
      Allocation... allocations) {
    this(request, by, BookDate.of(on), book, line, List.of(allocations));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
