package org.jcmledger.core.command;

import java.time.LocalDate;
import java.util.List;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Issues one notified line, whole and once (R1, R19). Serials are assigned in the order of the
 * allocations. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param line the notified line
 * @param allocations 1 to 1,000: the accounts and their parts, which make up the notified amount
 */
public record IssueCredits(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    LineRef line,
    List<Allocation> allocations)
    implements BookCommand {

  /** The largest number of allocations, so that no event grows without bound. */
  public static final int MAX_ALLOCATIONS = 1_000;

  /**
   * @throws InvalidValueException if there is no allocation, or more than {@link #MAX_ALLOCATIONS}
   */
  public IssueCredits {
    if (allocations.isEmpty() || allocations.size() > MAX_ALLOCATIONS) {
      throw new InvalidValueException(
          "allocations",
          allocations.size() + " allocations",
          "1 to " + MAX_ALLOCATIONS + " allocations");
    }
    allocations = List.copyOf(allocations);
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
