package org.jcmledger.report.aef;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of Table 5: an entity authorised by the Party.
 *
 * @param date the date of the authorisation
 * @param name its name
 * @param country where it is incorporated, ISO 3166-1 alpha-3
 * @param id its identification number
 * @param cooperativeApproach such as {@code CA0001}
 * @param conditions the conditions
 * @param changes what is said of changes and revocation
 * @param note what else is to be said
 */
public record EntityRow(
    LocalDate date,
    String name,
    String country,
    String id,
    String cooperativeApproach,
    Optional<String> conditions,
    Optional<String> changes,
    Optional<String> note)
    implements AefRow {

  @Override
  public AefTable table() {
    return AefTable.ENTITIES;
  }

  @Override
  public List<AefValue> cells() {
    return List.<AefValue>of(
        AefValue.of(date),
        AefValue.of(name),
        AefValue.of(country),
        AefValue.of(id),
        AefValue.of(cooperativeApproach),
        AefValue.of(conditions),
        AefValue.of(changes),
        AefValue.of(note));
  }
}
