package org.jcmledger.core.programme;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportId;

/** What the programme's rules need to know of its past. */
final class ProgrammeState {

  final Set<SupportId> supports = new HashSet<>();
  final Set<StudyId> studies = new HashSet<>();

  @Override
  public boolean equals(Object other) {
    return other instanceof ProgrammeState that
        && supports.equals(that.supports)
        && studies.equals(that.studies);
  }

  @Override
  public int hashCode() {
    return Objects.hash(supports, studies);
  }
}
