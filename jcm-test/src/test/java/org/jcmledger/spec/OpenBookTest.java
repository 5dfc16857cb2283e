package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.time.ZoneId;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.rejection.BookAlreadyOpen;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.value.Actor;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** A registry opens its book. */
class OpenBookTest {

  @Test
  void whoever_opens_a_book_is_its_operator_from_then_on() {
    nothingYet()
        .given(bookOpened(JP).by(STRANGER))
        .when(openAccount(ALICE).by(STRANGER))
        .thenAccepted();
  }

  @Test
  void a_book_is_opened_with_the_time_zone_of_its_days() {
    nothingYet()
        .when(openBook(MN).zone("Asia/Ulaanbaatar"))
        .thenEvents(
            new BookOpened(TODAY, Actor.of("registry of MN"), MN, ZoneId.of("Asia/Ulaanbaatar")));
  }

  @Test
  void a_book_may_be_opened_under_an_earlier_date() {
    nothingYet().when(openBook(JP).on("2016-09-30")).thenRecorded(bookOpened(JP).on("2016-09-30"));
  }

  @Test
  void its_day_is_that_of_its_own_zone() {
    LedgerFixture.at("2026-03-31T15:00:00Z")
        .when(openBook(JP))
        .thenRecorded(bookOpened(JP).on("2026-04-01"));
  }

  @Test
  void it_is_refused_under_a_date_that_is_still_to_come() {
    nothingYet()
        .when(openBook(JP).on("2026-04-02"))
        .thenRejected(new DateInTheFuture(TOMORROW, TODAY))
        .thenNothingAppended();
  }

  @Test
  void a_book_is_opened_once() {
    nothingYet()
        .given(bookOpened(JP))
        .when(openBook(JP))
        .thenRejected(new BookAlreadyOpen(JP))
        .thenNothingAppended();
  }
}
