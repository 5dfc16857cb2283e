package org.jcmledger.core.rejection;

import org.jcmledger.core.value.CooperativeApproach;

/**
 * The two Parties authorise under different cooperative approaches, and a credit belongs to one.
 *
 * @param host that of the host's authorisation
 * @param japan that of Japan's
 */
public record CooperativeApproachesDiffer(CooperativeApproach host, CooperativeApproach japan)
    implements Rejection {

  @Override
  public String code() {
    return "cooperative-approaches-differ";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "the host authorises under " + host + " and Japan under " + japan;
  }
}
