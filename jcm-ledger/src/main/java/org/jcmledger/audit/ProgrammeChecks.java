package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;

/** The support programme gives each number once. */
final class ProgrammeChecks implements ProgrammeEvent.Visitor<Long> {

  private final Suspicions suspicions;
  private final Map<Object, Long> numbers = new HashMap<>();
  private long position;

  ProgrammeChecks(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  void check(ProgrammeEvent event, Seen seen) {
    position = seen.position();
    CommitteeChecks.notAfterRecording(event.on(), seen, suspicions);
    event.accept(this);
  }

  @Override
  public Long visit(SupportAdopted event) {
    return once(event.support());
  }

  @Override
  public Long visit(StudyAdopted event) {
    return once(event.study());
  }

  /** Supports and studies are numbered apart: their numbers are of different types. */
  private long once(Object number) {
    Long before = numbers.putIfAbsent(number, position);
    if (before != null) {
      new Suspicion(FindingCode.SUPPORT_NUMBER_USED, position)
          .earlier(before)
          .fact("number", number)
          .report(suspicions);
    }
    return position;
  }
}
