package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.Optional;
import org.jcmledger.core.rejection.MethodologyNumberUsed;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Joint Committee approves a methodology. */
class ApproveMethodologyTest implements OfAPartner {

  private static final MethodologyId MN_AM001 = MethodologyId.of("MN_AM001");
  private static final MethodologyId ID_AM001 = MethodologyId.of("ID_AM001");

  @Override
  public FactAsk<?> asked() {
    return approveMethodology(MN_AM001)
        .described(
            new MethodologyDescription(
                Wording.of("Installation of energy-saving transmission lines"),
                SectoralScope.ENERGY_DISTRIBUTION,
                Optional.of(Wording.of("energy-saving transmission lines"))))
        .form(DecisionForm.ELECTRONIC);
  }

  @Test
  void projects_may_apply_it_from_then_on() {
    nothingYet()
        .given(neverApproved(MN_AM001), methodologyApproved(MN_AM001))
        .when(registerProject(MN001).applying(MN_AM001))
        .thenAccepted();
  }

  @Test
  void it_is_refused_under_a_number_of_another_committee() {
    nothingYet()
        .when(approveMethodology(MONGOLIA, ID_AM001))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID_AM001"))
        .thenNothingAppended();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(methodologyApproved(MN_AM001))
        .when(approveMethodology(MN_AM001))
        .thenRejected(new MethodologyNumberUsed(MN_AM001))
        .thenNothingAppended();
  }
}
