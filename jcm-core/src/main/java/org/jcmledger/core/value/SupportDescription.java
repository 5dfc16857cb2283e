package org.jcmledger.core.value;

import java.util.List;
import java.util.Optional;

/**
 * What a project that Japan supports is, as far as its source says; often it is only counted.
 *
 * @param scheme under which scheme it is supported, such as NEDO's demonstrations
 * @param title its title
 * @param outline what is done
 * @param participants who carries it out, as far as named
 * @param project the registered JCM project it became
 */
public record SupportDescription(
    Optional<Wording> scheme,
    Optional<Wording> title,
    Optional<Wording> outline,
    List<Actor> participants,
    Optional<ProjectId> project) {

  /**
   * Copies the list.
   *
   * @throws InvalidValueException if a participant is named twice
   */
  public SupportDescription {
    participants = Participants.eachOnce(participants);
  }

  /** A supported project that the source only counts. */
  public static SupportDescription unnamed() {
    return new SupportDescription(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Holds the country of support against that of the project it became.
   *
   * @throws InvalidValueException if the project is hosted by another country
   */
  public void requireHost(Country country) {
    project.ifPresent(
        id -> {
          if (!id.host().code().equals(country.code())) {
            throw new InvalidValueException(
                "project", id.reference(), "a project in " + country.code());
          }
        });
  }
}
