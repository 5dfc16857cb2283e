package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Reverses one transfer, retirement or cancellation, whole and once, by a new movement of the same
 * serials; nothing is ever deleted. Every serial must still be where the movement put it: after an
 * onward transfer a good-faith holder keeps it (R15). A correction cannot be corrected. The
 * registry's command. This is an extension of ours to R3 and R4, which know no way back.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param original the request of the movement to reverse
 * @param ground the legal ground
 */
public record CorrectMovement(
    RequestId request, Actor by, BookDate on, Registry book, RequestId original, Wording ground)
    implements BookCommand {

  /** The same, on a given day. */
  public CorrectMovement(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      RequestId original,
      Wording ground) {
    this(request, by, BookDate.of(on), book, original, ground);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
