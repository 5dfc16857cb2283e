package org.jcmledger.report.aef.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTerm;

/**
 * The block that a row of Table 3 or 4 is about.
 *
 * @param registry the Party's registry
 * @param serials its serials
 */
record BlockOf(String registry, SerialRange serials) {

  /** Reads it, and tells of what is wrong with it (C7, C11); nothing if there is no block. */
  static Optional<BlockOf> read(CheckedRow row, Place place, Found found) {
    OptionalLong first = row.whole("FirstID");
    OptionalLong last = row.whole("LastID");
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.getAsLong() < first.getAsLong()) {
      found.add(
          AefProblem.BACKWARDS,
          place,
          row.number(),
          AefFields.of(row.table(), "LastID").label(),
          Map.of(
              "first", Long.toString(first.getAsLong()), "last", Long.toString(last.getAsLong())));
      return Optional.empty();
    }
    long size = last.getAsLong() - first.getAsLong() + 1;
    OptionalLong quantity = row.whole("QuantityCO2");
    if (AefTerm.GHG.is(row.value("Metric")) && quantity.orElse(-1) != size) {
      found.add(
          AefProblem.WRONG_QUANTITY,
          place,
          row.number(),
          AefFields.of(row.table(), "QuantityCO2").label(),
          Map.of(
              "quantity",
              CellChecks.shown(row.value("QuantityCO2")),
              "serials",
              Long.toString(size)));
    }
    boolean possible = first.getAsLong() >= 1 && last.getAsLong() <= SerialRange.MAX_SERIAL;
    return possible
        ? Optional.of(
            new BlockOf(
                row.value("PartyITMORegistryID"),
                SerialRange.of(first.getAsLong(), last.getAsLong())))
        : Optional.empty();
  }
}
