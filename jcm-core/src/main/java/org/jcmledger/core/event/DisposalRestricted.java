package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/**
 * A restriction on disposal (処分の制限) was recorded (R14).
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param restriction its number
 * @param account the account that holds the serials
 * @param serials what does not move until it is released
 * @param ground the legal ground
 */
public record DisposalRestricted(
    LocalDate on,
    Actor by,
    Registry book,
    RestrictionId restriction,
    AccountNumber account,
    SerialSet serials,
    Wording ground)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
