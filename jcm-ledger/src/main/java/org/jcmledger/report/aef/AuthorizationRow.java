package org.jcmledger.report.aef;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of Table 2: an authorisation in one of its versions.
 *
 * @param id the authorisation's id
 * @param date when it was given or changed
 * @param cooperativeApproach such as {@code CA0001}
 * @param version from 1; each change is a version
 * @param quantity the ceiling, tCO2e
 * @param gwp the values of global warming potential used
 * @param sectors of the nomenclature
 * @param activityTypes of the nomenclature
 * @param purpose of the nomenclature
 * @param parties the Parties authorised to use, ISO 3166-1 alpha-3
 * @param entities the ids of the entities authorised
 * @param oimp the other international mitigation purpose, if any
 * @param timeframe such as {@code 2021 - 2030}
 * @param terms terms and conditions
 * @param firstTransfer what is the first transfer for other purposes; of the nomenclature
 * @param note what else is to be said
 */
public record AuthorizationRow(
    String id,
    LocalDate date,
    String cooperativeApproach,
    int version,
    OptionalLong quantity,
    Optional<String> gwp,
    List<String> sectors,
    List<String> activityTypes,
    String purpose,
    List<String> parties,
    List<String> entities,
    Optional<String> oimp,
    Optional<String> timeframe,
    Optional<String> terms,
    Optional<String> firstTransfer,
    Optional<String> note)
    implements AefRow {

  /** Copies the lists. */
  public AuthorizationRow {
    sectors = List.copyOf(sectors);
    activityTypes = List.copyOf(activityTypes);
    parties = List.copyOf(parties);
    entities = List.copyOf(entities);
  }

  @Override
  public AefTable table() {
    return AefTable.AUTHORIZATIONS;
  }

  @Override
  public List<AefValue> cells() {
    return List.<AefValue>of(
        AefValue.of(id),
        AefValue.of(date),
        AefValue.of(cooperativeApproach),
        AefValue.of(version),
        quantity.isPresent() ? AefValue.of(quantity.getAsLong()) : AefValue.NOT_APPLICABLE,
        AefTerm.GHG.value(),
        AefValue.of(gwp),
        AefValue.NOT_APPLICABLE,
        AefValue.of(sectors),
        AefValue.of(activityTypes),
        AefValue.of(purpose),
        AefValue.of(parties),
        AefValue.of(entities),
        AefValue.of(oimp),
        AefValue.of(timeframe),
        AefValue.of(terms),
        AefValue.EMPTY,
        AefValue.of(firstTransfer),
        AefValue.of(note));
  }
}
