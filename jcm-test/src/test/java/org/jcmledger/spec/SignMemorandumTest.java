package org.jcmledger.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.time.LocalDate;
import org.jcmledger.core.rejection.MemorandumAlreadySigned;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** Japan and a country sign a memorandum towards the JCM; it makes no partner. */
class SignMemorandumTest implements OfAFact {

  private static final PartnerCountry PHILIPPINES = PartnerCountry.of("PH");

  @Override
  public FactAsk<?> asked() {
    return signMemorandum(PHILIPPINES);
  }

  @Test
  void the_country_is_not_yet_a_partner() {
    nothingYet()
        .when(signMemorandum(PHILIPPINES))
        .then(
            view -> {
              assertThat(view.committee(PHILIPPINES).memoranda()).hasSize(1);
              assertThat(view.committee(PHILIPPINES).bilateralDocument()).isEmpty();
            });
  }

  @Test
  void another_may_follow_on_another_day() {
    nothingYet()
        .given(memorandumSigned(PHILIPPINES).on("2015-10-20"))
        .when(signMemorandum(PHILIPPINES).on("2016-10-20"))
        .thenAccepted();
  }

  @Test
  void that_of_one_day_is_recorded_once() {
    nothingYet()
        .given(memorandumSigned(PHILIPPINES).on("2015-10-20"))
        .when(signMemorandum(PHILIPPINES).on("2015-10-20"))
        .thenRejected(
            new MemorandumAlreadySigned(PHILIPPINES, FactDate.on(LocalDate.of(2015, 10, 20))))
        .thenNothingAppended();
  }
}
