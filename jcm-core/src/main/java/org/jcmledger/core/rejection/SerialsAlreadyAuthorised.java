package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Registry;

/**
 * Some of the serials stand under an authorisation already. A credit is authorised once and first
 * transferred once (A4).
 *
 * @param book the registry
 * @param wanted the serials wanted; their first 16 ranges
 * @param already those that are authorised; their first 16 ranges
 */
public record SerialsAlreadyAuthorised(Registry book, SerialSet wanted, SerialSet already)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsAlreadyAuthorised {
    wanted = wanted.firstRanges(Bounds.RANGES);
    already = already.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-already-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "serials "
        + already
        + " of "
        + wanted
        + " in the book of "
        + book
        + " are authorised already";
  }
}
