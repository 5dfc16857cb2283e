package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.StudyNumberUsed;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** Japan adopts a feasibility study of two cities. */
class AdoptStudyTest implements OfAFact {

  @Override
  public FactAsk<?> asked() {
    return adoptStudy("CITY-1", Country.of("MY"))
        .described(
            new StudyDescription(
                Wording.of("A low-carbon city"),
                BilingualName.of("Kitakyushu", "北九州市"),
                BilingualName.english("Iskandar")));
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(studyAdopted("CITY-1", Country.of("MY")))
        .when(adoptStudy("CITY-1", Country.of("IN")))
        .thenRejected(new StudyNumberUsed(StudyId.of("CITY-1")))
        .thenNothingAppended();
  }

  @Test
  void supports_and_studies_are_numbered_apart() {
    nothingYet()
        .given(supportAdopted("CITY-1", Country.of("MY")))
        .when(adoptStudy("CITY-1", Country.of("MY")))
        .thenAccepted();
  }
}
