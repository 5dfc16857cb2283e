package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportId;

/** Japan's support programme in the naive model. */
public final class NaiveProgramme {

  final List<SupportId> supports = new ArrayList<>();
  final List<StudyId> studies = new ArrayList<>();

  NaiveProgramme() {}

  /** The supported projects, in the order of the log. */
  public List<SupportId> supports() {
    return Collections.unmodifiableList(supports);
  }

  /** The studies, in the order of the log. */
  public List<StudyId> studies() {
    return Collections.unmodifiableList(studies);
  }
}
