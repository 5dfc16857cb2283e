package org.jcmledger.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Test;

class CreditNumberFormatTest {

  private static CreditBlock block(Optional<ProjectId> project, Optional<Party> first) {
    return new CreditBlock(
        Registry.JP,
        project,
        LineRef.of(DecisionId.of("TH-2025-10-30"), 2),
        Vintage.of(2024),
        SerialRange.of(41, 80),
        Optional.of(CooperativeApproach.of("CA0010")),
        first);
  }

  @Test
  void our_own_form_names_registry_project_vintage_and_serials() {
    assertThat(
            CreditNumberFormat.ofTheLibrary()
                .print(block(Optional.of(ProjectId.of("TH004")), Optional.empty())))
        .contains("JP-TH004-2024-41-80");
  }

  @Test
  void a_block_of_several_projects_is_named_by_its_line() {
    assertThat(CreditNumberFormat.ofTheLibrary().print(block(Optional.empty(), Optional.empty())))
        .contains("JP-TH-2025-10-30.2-2024-41-80");
  }

  @Test
  void an_outcome_is_named_by_the_five_elements_of_the_guidance() {
    // 6/CMA.4, annex I, paragraph 5
    assertThat(
            CreditNumberFormat.ofOutcomes("JPN01")
                .print(block(Optional.empty(), Optional.of(Party.of("TH")))))
        .contains("CA0010-JPN01-THA-41-80-2024");
  }

  @Test
  void what_was_never_first_transferred_is_no_outcome() {
    assertThat(
            CreditNumberFormat.ofOutcomes("JPN01").print(block(Optional.empty(), Optional.empty())))
        .isEmpty();
  }
}
