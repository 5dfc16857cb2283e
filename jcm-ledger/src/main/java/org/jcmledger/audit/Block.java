package org.jcmledger.audit;

import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Vintage;

/**
 * The serials of one issuance.
 *
 * @param position the event that issued them
 * @param line the line they were issued for
 * @param vintage their vintage
 * @param serials the serials
 */
record Block(long position, LineRef line, Vintage vintage, SerialRange serials) {

  PartnerCountry partner() {
    return line.decision().committee();
  }
}
