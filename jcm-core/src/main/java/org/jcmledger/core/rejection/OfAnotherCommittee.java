package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * The project or decision bears another country's code.
 *
 * @param committee the committee asked
 * @param id the project or decision
 */
public record OfAnotherCommittee(PartnerCountry committee, String id) implements Rejection {

  @Override
  public String code() {
    return "of-another-committee";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return id + " does not belong to the Joint Committee of " + committee;
  }
}
