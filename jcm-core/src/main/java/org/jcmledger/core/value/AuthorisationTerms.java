package org.jcmledger.core.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a Party authorises, and how far: all of an authorisation that a change may replace.
 *
 * @param scope whose reductions
 * @param vintages of which years
 * @param purposes for which purposes
 * @param ceiling the most that may stand under it, in tCO2e, if there is a limit
 * @param users the Parties that may use the outcomes towards their NDCs
 * @param entities the entities that may use them; none means that no entity is singled out, so that
 *     any holder may, on behalf of a Party that may
 * @param expires the last day on which credits may be brought under it or first transferred, if
 *     there is one
 * @param details what else it says
 */
public record AuthorisationTerms(
    AuthorisedScope scope,
    AuthorisedVintages vintages,
    AuthorisedPurposes purposes,
    Optional<Credits> ceiling,
    SortedSet<Party> users,
    List<AuthorisedEntity> entities,
    Optional<LocalDate> expires,
    AuthorisationDetails details) {

  /** The largest number of entities that one authorisation names. */
  public static final int MAX_ENTITIES = 1_000;

  /**
   * Copies the lists.
   *
   * @throws InvalidValueException if it authorises use towards an NDC and names no Party, names an
   *     entity twice, or more than {@link #MAX_ENTITIES}
   */
  public AuthorisationTerms {
    if (purposes.ndc() && users.isEmpty()) {
      throw new InvalidValueException(
          "users", "[]", "at least one Party, where use towards an NDC is authorised");
    }
    if (entities.size() > MAX_ENTITIES) {
      throw new InvalidValueException(
          "entities", entities.size() + " entities", "at most " + MAX_ENTITIES + " entities");
    }
    Set<Actor> names = new HashSet<>();
    for (AuthorisedEntity entity : entities) {
      if (!names.add(entity.name())) {
        throw new InvalidValueException("entities", entity.name().name(), "named only once");
      }
    }
    expires.ifPresent(Years::fourDigits);
    users = Collections.unmodifiableSortedSet(new TreeSet<>(users));
    entities = List.copyOf(entities);
  }

  /** Terms without a limit, entities, a last day or details. */
  public static AuthorisationTerms of(
      AuthorisedScope scope, AuthorisedVintages vintages, AuthorisedPurposes purposes, Party user) {
    return new AuthorisationTerms(
        scope,
        vintages,
        purposes,
        Optional.empty(),
        new TreeSet<>(List.of(user)),
        List.of(),
        Optional.empty(),
        AuthorisationDetails.NONE);
  }

  /** The same with another limit. */
  public AuthorisationTerms upTo(Credits most) {
    return new AuthorisationTerms(
        scope, vintages, purposes, Optional.of(most), users, entities, expires, details);
  }

  /** The same until this day. */
  public AuthorisationTerms until(LocalDate day) {
    return new AuthorisationTerms(
        scope, vintages, purposes, ceiling, users, entities, Optional.of(day), details);
  }

  /** The same for these entities only. */
  public AuthorisationTerms forEntities(List<AuthorisedEntity> only) {
    return new AuthorisationTerms(
        scope, vintages, purposes, ceiling, users, only, expires, details);
  }

  /** The same with these details. */
  public AuthorisationTerms with(AuthorisationDetails more) {
    return new AuthorisationTerms(
        scope, vintages, purposes, ceiling, users, entities, expires, more);
  }

  /** Whether this holder of an account may use the outcomes. */
  public boolean authorise(Actor entity) {
    return entities.isEmpty() || entities.stream().anyMatch(e -> e.name().equals(entity));
  }
}
