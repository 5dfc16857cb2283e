package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Tonnes;

/**
 * More would stand under the authorisation than it allows (A6).
 *
 * @param authorisation the authorisation
 * @param ceiling what it allows
 * @param before what stands under it in the books of this ledger
 * @param wanted what would be added
 */
public record AboveTheCeiling(
    AuthorisationVersion authorisation, Credits ceiling, Tonnes before, Credits wanted)
    implements Rejection {

  @Override
  public String code() {
    return "above-the-ceiling";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "authorisation "
        + authorisation
        + ", allows "
        + ceiling
        + ": with the "
        + before
        + " under it, "
        + wanted
        + " more would be above that";
  }
}
