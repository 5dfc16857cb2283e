package org.jcmledger.core.rejection;

/** This ledger does not hold Japan's support programme; it was declared so when it was created. */
public record ProgrammeNotHeldHere() implements Rejection {

  @Override
  public String code() {
    return "programme-not-held-here";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "this ledger does not hold Japan's support programme";
  }
}
