package org.jcmledger.core.value;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a registered project is, as far as its source says.
 *
 * @param title its title
 * @param outline what is done (プロジェクト概要), if the source says
 * @param participants its participants, as far as named
 * @param methodologies the approved methodologies it uses, as far as named
 * @param linked the same activity's registrations in other programmes (R24)
 */
public record ProjectDescription(
    Wording title,
    Optional<Wording> outline,
    List<Actor> participants,
    SortedSet<MethodologyId> methodologies,
    SortedSet<LinkedRegistration> linked) {

  /**
   * Copies the lists.
   *
   * @throws InvalidValueException if a participant is named twice
   */
  public ProjectDescription {
    participants = Participants.eachOnce(participants);
    methodologies = Collections.unmodifiableSortedSet(new TreeSet<>(methodologies));
    linked = Collections.unmodifiableSortedSet(new TreeSet<>(linked));
  }

  /** A project of which only the title is known. */
  public static ProjectDescription titled(Wording title) {
    return new ProjectDescription(
        title, Optional.empty(), List.of(), new TreeSet<>(), new TreeSet<>());
  }
}
