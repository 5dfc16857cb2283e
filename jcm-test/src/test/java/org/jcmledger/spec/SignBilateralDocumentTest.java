package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.BilateralDocumentAlreadySigned;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** Japan and a country sign the bilateral document. */
class SignBilateralDocumentTest implements OfAFact {

  @Override
  public FactAsk<?> asked() {
    return signBilateralDocument(MONGOLIA).place(BilingualName.of("Ulaanbaatar", "ウランバートル"));
  }

  @Test
  void from_then_on_its_committee_may_decide() {
    nothingYet()
        .given(neverSigned(MONGOLIA), bilateralDocumentSigned(MONGOLIA))
        .when(registerProject(MN001))
        .thenAccepted();
  }

  @Test
  void it_is_signed_once() {
    nothingYet()
        .given(bilateralDocumentSigned(MONGOLIA))
        .when(signBilateralDocument(MONGOLIA))
        .thenRejected(new BilateralDocumentAlreadySigned(MONGOLIA))
        .thenNothingAppended();
  }
}
