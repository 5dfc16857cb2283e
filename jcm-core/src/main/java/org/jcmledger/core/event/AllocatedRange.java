package org.jcmledger.core.event;

import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.AccountNumber;

/**
 * The serials that an issuance put into one account.
 *
 * @param account the account
 * @param serials its serials
 */
public record AllocatedRange(AccountNumber account, SerialRange serials) {}
