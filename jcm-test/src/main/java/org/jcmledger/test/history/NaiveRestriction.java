package org.jcmledger.test.history;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.RestrictionId;

/**
 * A restriction on disposal as its events tell it.
 *
 * @param id its number
 * @param serials what it was laid on
 * @param released whether it is over
 */
public record NaiveRestriction(RestrictionId id, SerialSet serials, boolean released) {

  NaiveRestriction release() {
    return new NaiveRestriction(id, serials, true);
  }
}
