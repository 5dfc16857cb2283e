package org.jcmledger.projection;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Tonnes;

/**
 * A line of a decision as one side has it: notified, and issued or still open.
 *
 * @param line which
 * @param decided when the committee decided
 * @param notified what was notified
 * @param issued the serials issued for it, if it was issued
 * @param issuedOn the book date of the issuance, if it was issued
 */
public record LineView(
    LineRef line,
    FactDate decided,
    NotifiedLine notified,
    Optional<SerialRange> issued,
    Optional<LocalDate> issuedOn) {

  /** What this side may still issue; a notified but unissued amount is an open liability. */
  public Tonnes open() {
    return issued.isPresent() ? Tonnes.ZERO : notified.notified();
  }
}
