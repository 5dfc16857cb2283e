package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.nothingYet;
import static org.jcmledger.test.Cast.MONGOLIA;
import static org.jcmledger.test.CommitteeWords.memorandumSigned;
import static org.jcmledger.test.Values.neverSigned;

import org.jcmledger.core.rejection.NotABilateralPartner;
import org.junit.jupiter.api.Test;

/** What every decision of a Joint Committee must keep to: there is one. */
interface OfAPartner extends OfAFact {

  @Test
  default void it_is_refused_before_the_bilateral_document_is_signed() {
    nothingYet()
        .given(neverSigned(MONGOLIA), memorandumSigned(MONGOLIA))
        .when(asked())
        .thenRejected(new NotABilateralPartner(MONGOLIA))
        .thenNothingAppended();
  }
}
