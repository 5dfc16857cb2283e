package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.TODAY;
import static org.jcmledger.spec.Stories.TOMORROW;
import static org.jcmledger.spec.Stories.YESTERDAY;
import static org.jcmledger.spec.Stories.nothingYet;
import static org.jcmledger.test.BookWords.bookOpened;
import static org.jcmledger.test.Cast.JP;
import static org.jcmledger.test.Values.neverOpened;

import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** What every command to an open book must keep to. */
interface OnABook {

  /** The command to Japan's book, as usual. */
  BookAsk<?> asked();

  /** In this ledger it is granted. */
  LedgerFixture inOrder();

  /** The ledger before anything happened. */
  default LedgerFixture ledger() {
    return nothingYet();
  }

  @Test
  default void it_is_granted_if_all_is_in_order() {
    inOrder().when(asked()).thenAccepted().thenRecorded(asked());
  }

  @Test
  default void it_is_refused_if_the_book_was_never_opened() {
    ledger()
        .given(neverOpened(JP))
        .when(asked())
        .thenRejected(new BookNotOpen(JP))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_a_date_before_the_latest_of_the_book() {
    ledger()
        .given(bookOpened(JP))
        .when(asked().on("2026-03-31"))
        .thenRejected(new DateRunsBackwards(JP, YESTERDAY, TODAY))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_a_date_that_is_still_to_come() {
    ledger()
        .given(bookOpened(JP))
        .when(asked().on("2026-04-02"))
        .thenRejected(new DateInTheFuture(TOMORROW, TODAY))
        .thenNothingAppended();
  }

  @Test
  default void it_is_granted_once_however_often_the_same_request_is_sent() {
    inOrder()
        .given(asked().named("sent-twice"))
        .when(asked().named("sent-twice"))
        .thenAnsweredAsBefore();
  }
}
