package org.jcmledger.core.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;

/**
 * A notified line was issued, whole: serials that never existed before came into being.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param line the notified line
 * @param vintage the year in which the reductions occurred
 * @param serials all serials of the line, following the last ever issued in this book
 * @param allocations the accounts and their serials, which make up the range in this order
 * @param authorised under which authorisations, if the line is authorised under Article 6
 */
public record CreditsIssued(
    LocalDate on,
    Actor by,
    Registry book,
    LineRef line,
    Vintage vintage,
    SerialRange serials,
    List<AllocatedRange> allocations,
    Optional<Authorised> authorised)
    implements BookEvent {

  /** Copies the list. */
  public CreditsIssued {
    allocations = List.copyOf(allocations);
  }

  /** Not authorised under Article 6. */
  public CreditsIssued(
      LocalDate on,
      Actor by,
      Registry book,
      LineRef line,
      Vintage vintage,
      SerialRange serials,
      List<AllocatedRange> allocations) {
    this(on, by, book, line, vintage, serials, allocations, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
