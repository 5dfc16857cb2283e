package org.jcmledger.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;

/**
 * A line of a decision as one side's book has it.
 *
 * @param line which
 * @param notified what was notified
 * @param notification the position of the notification
 * @param issued the serials issued for it, if it was issued
 * @param issuedOn the book date of the issuance
 * @param issuance the position of the issuance; 0 if it was not issued
 */
public record LineFigures(
    LineRef line,
    NotifiedLine notified,
    long notification,
    Optional<SerialRange> issued,
    Optional<LocalDate> issuedOn,
    long issuance) {}
