package org.jcmledger.examples.testing;

import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;

/**
 * What an integrator might write: a company's desk that retires what the company promised for a
 * year of Japan's NDC, as far as its account reaches. Asked twice for one year it retires once.
 */
public final class NdcDesk {

  private final JcmLedger ledger;
  private final AccountRef account;
  private final Actor company;

  /** A desk for one company's account. */
  public NdcDesk(JcmLedger ledger, AccountRef account, Actor company) {
    this.ledger = ledger;
    this.account = account;
    this.company = company;
  }

  // begin: desk
  /**
   * Retires what was promised for a year.
   *
   * @return how much of it the account lacks: 0 tCO2e if all is retired, or was before
   */
  public Tonnes retire(int year, Credits promised) {
    try {
      ledger.submit(
          new RetireCredits(
              RequestId.of(account.number() + "-NDC-" + year),
              company,
              BookDate.TODAY,
              account.registry(),
              account.number(),
              AccountNumber.of("RETIRED"),
              Selection.of(promised),
              new RetirementPurpose.Ndc(2021, 2030, year)));
      return Tonnes.ZERO;
    } catch (RejectedException e) {
      if (e.rejection() instanceof InsufficientCredits shortage) {
        return promised.tonnes().minus(shortage.held().minus(shortage.restricted()));
      }
      throw e;
    }
  }
  // end: desk
}
