package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * The host's own reductions count in its own inventory; it cannot be authorised to use them towards
 * its NDC as transferred outcomes.
 *
 * @param host the host
 */
public record HostCannotUse(PartnerCountry host) implements Rejection {

  @Override
  public String code() {
    return "host-cannot-use";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "the host " + host + " cannot use its own outcomes towards its NDC as transferred ones";
  }
}
