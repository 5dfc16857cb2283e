package org.jcmledger.core.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of those who take part in a project. */
final class Participants {

  private Participants() {}

  static List<Actor> eachOnce(List<Actor> participants) {
    Set<Actor> seen = new HashSet<>();
    for (Actor participant : participants) {
      if (!seen.add(participant)) {
        throw new InvalidValueException("participants", participant.name(), "named only once");
      }
    }
    return List.copyOf(participants);
  }
}
