package org.jcmledger.core.book;

import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Vintage;

/** Sees which account holds which serials. */
@FunctionalInterface
public interface HoldingsVisitor {

  /**
   * Sees a range of serials of one vintage; those of one account and vintage come one after
   * another, ascending.
   *
   * @param account who holds them
   * @param vintage their vintage
   * @param first the lowest serial
   * @param last the highest serial, itself part of the range
   */
  void held(AccountNumber account, Vintage vintage, long first, long last);
}
