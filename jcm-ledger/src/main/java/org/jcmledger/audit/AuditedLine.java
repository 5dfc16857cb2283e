package org.jcmledger.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;

/** A line of a decision in one book. One that was issued without being notified has no notice. */
final class AuditedLine {

  final LineRef line;
  final Optional<NotifiedLine> notified;

  /** The notification; 0 if there is none. */
  final long notification;

  Optional<SerialRange> issued = Optional.empty();
  Optional<LocalDate> issuedOn = Optional.empty();

  /** The first issuance; 0 if there is none. */
  long issuance;

  /** All that was issued for it, in tCO2e, as often as it was. */
  long tonnes;

  /** Whether a finding concerns how much was issued. */
  boolean suspect;

  AuditedLine(LineRef line, Optional<NotifiedLine> notified, long notification) {
    this.line = line;
    this.notified = notified;
    this.notification = notification;
  }
}
