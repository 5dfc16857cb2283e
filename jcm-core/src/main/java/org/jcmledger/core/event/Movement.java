package org.jcmledger.core.event;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;

/** An event that moves serials from one account of a book to another. */
public sealed interface Movement extends BookEvent
    permits CreditsTransferred, CreditsRetired, CreditsCancelled, MovementCorrected {

  /** The account that is decreased. */
  AccountNumber from();

  /** The account that is increased. */
  AccountNumber to();

  /** The serials that move. */
  SerialSet serials();
}
