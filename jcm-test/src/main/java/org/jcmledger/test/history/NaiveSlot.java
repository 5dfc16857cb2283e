package org.jcmledger.test.history;

import java.util.Optional;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Vintage;

/** One serial: where it came from, where it is, and how many restrictions lie on it. */
final class NaiveSlot {

  final long serial;
  final LineRef line;
  final Vintage vintage;
  AccountNumber account;
  int restrictions;

  /** Under which authorisations it stands, and whether it was first transferred. */
  Optional<Authorised> under = Optional.empty();

  NaiveSlot(long serial, LineRef line, Vintage vintage, AccountNumber account) {
    this.serial = serial;
    this.line = line;
    this.vintage = vintage;
    this.account = account;
  }
}
