package org.jcmledger.core.value;

import java.util.Optional;

/**
 * An entity that a Party authorises to use its outcomes.
 *
 * @param name its name, as the accounts it holds say it
 * @param country where it is incorporated
 * @param identification its identification number there
 * @param conditions on what conditions, if any
 * @param changeConditions on what conditions that may be changed or revoked, if any are said
 */
public record AuthorisedEntity(
    Actor name,
    Party country,
    Wording identification,
    Optional<Wording> conditions,
    Optional<Wording> changeConditions) {

  /** An entity authorised without conditions. */
  public static AuthorisedEntity of(Actor name, Party country, String identification) {
    return new AuthorisedEntity(
        name, country, Wording.of(identification), Optional.empty(), Optional.empty());
  }
}
