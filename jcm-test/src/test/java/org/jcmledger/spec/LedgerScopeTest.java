package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.ProgrammeNotHeldHere;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** A ledger declares at its creation which books and committees it holds, and takes no others. */
class LedgerScopeTest {

  private static final LedgerFixture JAPAN_WITH_MONGOLIA =
      nothingYet().holding(LedgerScope.japanWith(MONGOLIA));

  @Test
  void it_takes_commands_to_what_it_holds() {
    JAPAN_WITH_MONGOLIA
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10)))
        .thenLineOpen(JP, line("MN-1", 1), 40)
        .thenLineOpen(MN, line("MN-1", 1), 10);
  }

  @Test
  void it_refuses_commands_to_a_book_that_it_does_not_hold() {
    JAPAN_WITH_MONGOLIA
        .when(openBook(Registry.of("VN")))
        .thenRejected(new BookNotHeldHere(Registry.of("VN")))
        .thenNothingAppended();
  }

  @Test
  void it_refuses_commands_to_a_committee_that_it_does_not_hold() {
    JAPAN_WITH_MONGOLIA
        .when(signBilateralDocument(PartnerCountry.of("VN")))
        .thenRejected(new CommitteeNotHeldHere(PartnerCountry.of("VN")))
        .thenNothingAppended();
  }

  @Test
  void it_refuses_commands_to_a_support_programme_that_it_does_not_hold() {
    JAPAN_WITH_MONGOLIA
        .when(adoptSupport("MN-1", Country.of("MN")))
        .thenRejected(new ProgrammeNotHeldHere())
        .thenNothingAppended();
  }
}
