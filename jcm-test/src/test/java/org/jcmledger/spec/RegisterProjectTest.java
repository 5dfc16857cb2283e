package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.rejection.MethodologyUnknown;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectNumberUsed;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Joint Committee registers a project. */
class RegisterProjectTest implements OfAPartner {

  private static final MethodologyId MN_AM002 = MethodologyId.of("MN_AM002");
  private static final MethodologyId ID_AM001 = MethodologyId.of("ID_AM001");

  @Override
  public FactAsk<?> asked() {
    return registerProject(MN001)
        .described(
            new ProjectDescription(
                Wording.of("High-efficiency heat-only boilers"),
                Optional.of(Wording.of("Coal-fired boilers are replaced")),
                List.of(Actor.of("Suuri-Keikaku"), Actor.of("Anu-Service")),
                new TreeSet<>(List.of(MN_AM002)),
                new TreeSet<>(List.of(LinkedRegistration.of("T-VER", "TVER-1")))))
        .form(DecisionForm.MEETING);
  }

  @Test
  void credits_may_be_decided_for_it_from_then_on() {
    nothingYet()
        .given(neverRegistered(MN001), projectRegistered(MN001))
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10)))
        .thenAccepted();
  }

  @Test
  void it_is_refused_for_a_project_that_another_country_hosts() {
    nothingYet()
        .when(registerProject(MONGOLIA, ProjectId.of("ID001")))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID001"))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_by_a_methodology_of_another_committee() {
    nothingYet()
        .given(methodologyApproved(ID_AM001))
        .when(registerProject(MN001).applying(ID_AM001))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID_AM001"))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_by_a_methodology_that_was_not_approved() {
    nothingYet()
        .given(neverApproved(MN_AM002))
        .when(registerProject(MN001).applying(MN_AM002))
        .thenRejected(new MethodologyUnknown(MN_AM002))
        .thenNothingAppended();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(projectRegistered(MN001))
        .when(registerProject(MN001))
        .thenRejected(new ProjectNumberUsed(MN001))
        .thenNothingAppended();
  }
}
