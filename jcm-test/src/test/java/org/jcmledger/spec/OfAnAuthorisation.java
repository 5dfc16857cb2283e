package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.NotABilateralPartner;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.Party;
import org.jcmledger.test.FactAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** What every command about an authorisation must keep to: there is one, and it is in force. */
interface OfAnAuthorisation {

  /** The command, for the authorisation MN-A. */
  FactAsk<?> asked();

  /** Mongolia authorised the outcomes of MN001 as MN-A. */
  static LedgerFixture authorised() {
    return nothingYet()
        .given(outcomesAuthorised(MONGOLIA, "MN-A", Party.of("MN"), towardsTheNdc(MN001)));
  }

  @Test
  default void it_is_granted_while_the_authorisation_is_in_force() {
    authorised().when(asked()).thenRecorded(asked());
  }

  @Test
  default void it_is_granted_once_however_often_the_same_request_is_sent() {
    authorised()
        .given(asked().named("sent-twice"))
        .when(asked().named("sent-twice"))
        .thenAnsweredAsBefore();
  }

  @Test
  default void it_is_refused_before_the_bilateral_document_is_signed() {
    nothingYet()
        .given(neverSigned(MONGOLIA), memorandumSigned(MONGOLIA))
        .when(asked())
        .thenRejected(new NotABilateralPartner(MONGOLIA))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_a_day_that_is_still_to_come_in_tokyo() {
    authorised()
        .when(asked().on("2026-04-02"))
        .thenRejected(new DateInTheFuture(TOMORROW, TODAY))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_if_there_is_no_such_authorisation() {
    nothingYet()
        .given(bilateralDocumentSigned(MONGOLIA))
        .when(asked())
        .thenRejected(new AuthorisationUnknown(AuthorisationId.of("MN-A")))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_once_the_authorisation_is_revoked() {
    authorised()
        .given(authorisationRevoked(MONGOLIA, "MN-A"))
        .when(asked())
        .thenRejected(new AuthorisationIsRevoked(AuthorisationId.of("MN-A")))
        .thenNothingAppended();
  }
}
