package org.jcmledger.report.aef.check;

import java.util.Map;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTable;

/**
 * C12, one way: what one Party first transferred to the other, against what that acquired of it.
 */
final class Sides {

  private final Submission giver;
  private final Submission taker;
  private final Found found;
  private final Standing standing;
  private final RegistryBlocks given = new RegistryBlocks();
  private final RegistryBlocks givenAs = new RegistryBlocks();
  private final RegistryBlocks taken = new RegistryBlocks();
  private final RegistryBlocks takenAs = new RegistryBlocks();

  Sides(Submission giver, Submission taker, Found found, Standing standing) {
    this.giver = giver;
    this.taker = taker;
    this.found = found;
    this.standing = standing;
  }

  /** Takes a row of the Table 3 of either. */
  void action(Submission file, CheckedRow row, BlockOf block) {
    if (file == giver
        && Actions.isFirstTransfer(row)
        && row.value("AcquiringPartyID").equals(taker.party())) {
      put(given, givenAs, row, block);
    }
    if (file == taker
        && Actions.isAcquisition(row)
        && row.value("TransferringPartyID").equals(giver.party())) {
      put(taken, takenAs, row, block);
    }
  }

  private void put(RegistryBlocks rows, RegistryBlocks as, CheckedRow row, BlockOf block) {
    rows.put(block, row.number(), (serials, was) -> {});
    as.put(block, standing.numberOf(row), (serials, was) -> {});
  }

  void close() {
    Place gave = giver.place(AefTable.ACTIONS);
    Place took = taker.place(AefTable.ACTIONS);
    given
        .minus(taken)
        .forEach(
            (registry, serials, row) ->
                tell(AefProblem.NOT_ACQUIRED, gave, row, serials, taker.party()));
    taken
        .minus(given)
        .forEach(
            (registry, serials, row) ->
                tell(AefProblem.NOT_TRANSFERRED, took, row, serials, giver.party()));
    takenAs.forEach(
        (registry, serials, here) ->
            givenAs.within(
                registry,
                serials,
                (both, there) -> {
                  if (!there.equals(here)) {
                    different(registry, both, took, here, there);
                  }
                }));
  }

  private void different(String registry, SerialRange serials, Place took, int here, int there) {
    taken.within(
        registry,
        serials,
        (part, row) ->
            found.add(
                AefProblem.DIFFERENT_SIDES,
                took,
                row,
                AefFields.of(AefTable.ACTIONS, "FirstID").label(),
                Map.of(
                    "serials",
                    part.toString(),
                    "here",
                    standing.words(here),
                    "there",
                    standing.words(there),
                    "party",
                    giver.party())));
  }

  private void tell(AefProblem problem, Place place, int row, SerialRange serials, String party) {
    found.add(
        problem,
        place,
        row,
        AefFields.of(AefTable.ACTIONS, "FirstID").label(),
        Map.of("serials", serials.toString(), "party", party));
  }
}
