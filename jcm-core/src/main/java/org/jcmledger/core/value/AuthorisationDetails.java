package org.jcmledger.core.value;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an authorisation says that no rule of a book depends on, for the information that Parties
 * report each year. Sectors and activity types are in the words of the UNFCCC's nomenclature, which
 * changes without this library.
 *
 * @param sectors the sectors
 * @param activityTypes the types of activity
 * @param mitigation the type of mitigation, if said
 * @param gwp the values of global warming potential used, if said
 * @param terms terms and conditions, if any
 * @param explanation additional explanatory information, if any
 */
public record AuthorisationDetails(
    SortedSet<String> sectors,
    SortedSet<String> activityTypes,
    Optional<MitigationType> mitigation,
    Optional<Wording> gwp,
    Optional<Wording> terms,
    Optional<Wording> explanation) {

  private static final int LONGEST = 200;

  /** Nothing is said. */
  public static final AuthorisationDetails NONE =
      new AuthorisationDetails(
          new TreeSet<>(),
          new TreeSet<>(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * Copies the sets.
   *
   * @throws InvalidValueException if a sector or type is blank, too long or not well-formed
   */
  public AuthorisationDetails {
    sectors.forEach(sector -> FreeText.require("sector", sector, LONGEST));
    activityTypes.forEach(type -> FreeText.require("activity type", type, LONGEST));
    sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    activityTypes = Collections.unmodifiableSortedSet(new TreeSet<>(activityTypes));
  }
}
