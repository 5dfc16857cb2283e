package org.jcmledger.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.CommandFile;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.rejection.ValueRefused;
import org.jcmledger.core.value.RequestId;
import org.junit.jupiter.api.Test;

/** Every request has a name, and under that name one content. */
class RequestTest {

  private static final String ZERO_CREDITS =
      """
      {"command":"TransferCredits","request":"r-1","by":"holder of JP/ALICE","book":"JP",      "from":"ALICE","to":"BOB","quantity":0}
      """;

  @Test
  void another_content_under_the_same_name_is_refused() {
    aliceHolds100()
        .given(transferred(credits(50), ALICE, BOB).named("r-1"))
        .when(transfer(credits(51), ALICE, BOB).named("r-1"))
        .thenRejected(new RequestReused(RequestId.of("r-1")))
        .thenNothingAppended();
  }

  @Test
  void even_if_only_the_source_of_the_fact_is_another() {
    nothingYet()
        .given(bilateralDocumentSigned(MONGOLIA).named("r-1").source("press release"))
        .when(signBilateralDocument(MONGOLIA).named("r-1").source("gazette"))
        .thenRejected(new RequestReused(RequestId.of("r-1")))
        .thenNothingAppended();
  }

  @Test
  void a_request_is_answered_as_before_though_the_rules_would_refuse_it_by_now() {
    aliceHolds100()
        .given(transferred(serials(1, 100), ALICE, BOB).named("r-1"), closed(ALICE))
        .when(transfer(serials(1, 100), ALICE, BOB).named("r-1"))
        .thenAnsweredAsBefore();
  }

  @Test
  void a_request_that_was_refused_may_be_sent_again_when_it_is_in_order() {
    aliceHolds100()
        .given(suspended(ALICE))
        .when(transfer(credits(50), ALICE, BOB).named("r-1"))
        .thenRejectedWith("account-is-suspended")
        .and()
        .given(resumed(ALICE))
        .when(transfer(credits(50), ALICE, BOB).named("r-1"))
        .thenRecorded(transferred(serials(1, 50), ALICE, BOB));
  }

  @Test
  void a_line_of_a_file_with_a_value_that_does_not_exist_is_refused() {
    Rejection expected =
        new ValueRefused("quantity", "0", "a whole number of tCO2e from 1 to 999999999999999");
    List<String> outcomes = new ArrayList<>();
    aliceHolds100()
        .when(
            ledger -> {
              try {
                CommandFile.submitAll(
                    ledger,
                    new ByteArrayInputStream(ZERO_CREDITS.getBytes(StandardCharsets.UTF_8)),
                    outcomes::add);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .thenNothingAppended();
    assertThat(outcomes).singleElement().asString().contains(expected.code(), expected.message());
  }
}
