package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.TODAY;
import static org.jcmledger.spec.Stories.TOMORROW;
import static org.jcmledger.spec.Stories.nothingYet;

import java.time.LocalDate;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.test.FactAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command to record a committee's or the programme's fact must keep to. */
interface OfAFact {

  /** The command, as usual. */
  FactAsk<?> asked();

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-01", "2016-09-29", "2026-04", "FY2026", "../2015-12-14"})
  default void it_is_granted_for_any_day_month_or_year_that_has_begun(String date) {
    nothingYet().when(asked().on(date)).thenRecorded(asked().on(date));
  }

  @Test
  default void it_is_refused_for_a_day_that_is_still_to_come_in_tokyo() {
    nothingYet()
        .when(asked().on("2026-04-02"))
        .thenRejected(new DateInTheFuture(TOMORROW, TODAY))
        .thenNothingAppended();
    LedgerFixture.at("2026-04-01T15:00:00Z").when(asked().on("2026-04-02")).thenAccepted();
  }

  @Test
  default void it_is_refused_for_a_month_that_has_not_begun() {
    nothingYet()
        .when(asked().on("2026-05"))
        .thenRejected(new DateInTheFuture(LocalDate.of(2026, 5, 1), TODAY))
        .thenNothingAppended();
  }

  @Test
  default void it_is_granted_once_however_often_the_same_request_is_sent() {
    nothingYet()
        .given(asked().named("sent-twice"))
        .when(asked().named("sent-twice"))
        .thenAnsweredAsBefore();
  }
}
