package org.jcmledger.core.rejection;

import org.jcmledger.core.value.StudyId;

/**
 * The study number is in use; numbers are never used twice.
 *
 * @param study the study
 */
public record StudyNumberUsed(StudyId study) implements Rejection {

  @Override
  public String code() {
    return "study-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "study number " + study + " was used before";
  }
}
