package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.List;
import java.util.Optional;
import org.jcmledger.core.rejection.SupportNumberUsed;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** Japan adopts a project for its support. */
class AdoptSupportTest implements OfAFact {

  @Override
  public FactAsk<?> asked() {
    return adoptSupport("MN-NEDO-1", Country.of("MN"))
        .described(
            new SupportDescription(
                Optional.of(Wording.of("NEDO demonstration")),
                Optional.of(Wording.of("Energy-saving transmission lines")),
                Optional.empty(),
                List.of(Actor.of("Hitachi")),
                Optional.of(MN001)));
  }

  @Test
  void the_country_need_not_be_a_partner() {
    nothingYet().when(adoptSupport("IN-1", Country.of("IN"))).thenAccepted();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(supportAdopted("MN-NEDO-1", Country.of("MN")))
        .when(adoptSupport("MN-NEDO-1", Country.of("VN")))
        .thenRejected(new SupportNumberUsed(SupportId.of("MN-NEDO-1")))
        .thenNothingAppended();
  }
}
