package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Tonnes;

/**
 * An account as the audit finds it at the end of the log.
 *
 * @param account which
 * @param kind what it is for
 * @param holder who may move its credits
 * @param name the holder's name as published
 * @param status open, suspended or closed
 * @param balance what it holds: the number of serials that the audit finds there
 * @param restricted how many of them are under a restriction on disposal
 * @param claimed what the ledger claims that it holds, if that could be had
 * @param opened the position of the event that opened it
 * @param lastChange the position of the last event that increased or decreased it; 0 if none did
 * @param entries how many events increased or decreased it
 * @param serials its serials, of many the first {@link #RANGES} ranges
 */
public record AccountFigures(
    AccountRef account,
    AccountKind kind,
    Actor holder,
    BilingualName name,
    Status status,
    Tonnes balance,
    Tonnes restricted,
    Optional<Tonnes> claimed,
    long opened,
    long lastChange,
    long entries,
    SerialSet serials) {

  /** How many ranges of an account's serials are listed. */
  public static final int RANGES = 100;

  /** Whether an account can be used. */
  public enum Status {
    /** Credits may enter and leave. */
    OPEN,
    /** Nothing enters or leaves until it is resumed. */
    SUSPENDED,
    /** Closed for good. */
    CLOSED
  }
}
