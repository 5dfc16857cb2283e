package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/**
 * Releases a restriction on disposal, whole (R14). The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param restriction the restriction's number
 * @param ground the legal ground of its release
 */
public record ReleaseRestriction(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    RestrictionId restriction,
    Wording ground)
    implements BookCommand {

  /** The same, on a given day. */
  public ReleaseRestriction(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      RestrictionId restriction,
      Wording ground) {
    this(request, by, BookDate.of(on), book, restriction, ground);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
