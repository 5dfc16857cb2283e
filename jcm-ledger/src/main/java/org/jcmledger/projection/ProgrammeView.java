package org.jcmledger.projection;

import java.util.List;
import java.util.Objects;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What is recorded of Japan's support programme, each list in the order in which it was recorded.
 * Immutable, so it may be kept and read by any thread.
 */
public final class ProgrammeView {

  static final ProgrammeView EMPTY = new ProgrammeView(TreePVector.empty(), TreePVector.empty());

  private final PVector<SupportAdopted> supports;
  private final PVector<StudyAdopted> studies;

  private ProgrammeView(PVector<SupportAdopted> supports, PVector<StudyAdopted> studies) {
    this.supports = supports;
    this.studies = studies;
  }

  /** The projects that Japan supports (資金支援事業・実証事業). */
  public List<SupportAdopted> supports() {
    return supports;
  }

  /** The feasibility studies that Japan adopted; they are no supported projects. */
  public List<StudyAdopted> studies() {
    return studies;
  }

  /** The view after one more event. */
  ProgrammeView after(ProgrammeEvent event) {
    return event.accept(new Next());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProgrammeView that
        && supports.equals(that.supports)
        && studies.equals(that.studies);
  }

  @Override
  public int hashCode() {
    return Objects.hash(supports, studies);
  }

  @Override
  public String toString() {
    return "support programme with " + supports.size() + " projects";
  }

  private final class Next implements ProgrammeEvent.Visitor<ProgrammeView> {

    @Override
    public ProgrammeView visit(SupportAdopted event) {
      return new ProgrammeView(supports.plus(event), studies);
    }

    @Override
    public ProgrammeView visit(StudyAdopted event) {
      return new ProgrammeView(supports, studies.plus(event));
    }
  }
}
