package org.jcmledger.report.aef.check;

import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTable;

/** C7 to C11 and C13: which serials came in, went out and are held, and what is said of them. */
final class BlockChecks {

  private final Place actions;
  private final Place holdings;
  private final Found found;
  private final Standing standing;
  private final RegistryBlocks in = new RegistryBlocks();
  private final RegistryBlocks out = new RegistryBlocks();
  private final RegistryBlocks ended = new RegistryBlocks();
  private final RegistryBlocks held = new RegistryBlocks();
  private final RegistryBlocks stands = new RegistryBlocks();

  BlockChecks(Submission file, Found found, Standing standing) {
    this.actions = file.place(AefTable.ACTIONS);
    this.holdings = file.place(AefTable.HOLDINGS);
    this.found = found;
    this.standing = standing;
  }

  /** Takes a row of Table 3; gives its block if it has one. */
  Optional<BlockOf> action(CheckedRow row) {
    Optional<BlockOf> read = BlockOf.read(row, actions, found);
    if (read.isEmpty()) {
      return read;
    }
    BlockOf block = read.get();
    stand(row, block, actions);
    if (Actions.bringsIn(row)) {
      in.put(block, row.number(), (serials, was) -> twice(AefProblem.IN_TWICE, row, serials, was));
    }
    if (Actions.takesOut(row)) {
      out.put(
          block, row.number(), (serials, was) -> twice(AefProblem.OUT_TWICE, row, serials, was));
    }
    if (Actions.ends(row) || Actions.comesAndEnds(row)) {
      ended.put(block, row.number(), (serials, was) -> {});
    }
    return read;
  }

  /** Takes a row of Table 4. */
  void holding(CheckedRow row) {
    BlockOf.read(row, holdings, found)
        .ifPresent(
            block -> {
              stand(row, block, holdings);
              held.put(
                  block,
                  row.number(),
                  (serials, was) ->
                      tell(AefProblem.HELD_TWICE, holdings, row.number(), serials, was));
            });
  }

  /** C10. */
  private void stand(CheckedRow row, BlockOf block, Place place) {
    int number = standing.numberOf(row);
    stands.put(
        block,
        number,
        (serials, was) -> {
          if (was != number) {
            found.add(
                AefProblem.DIFFERENT_BLOCK,
                place,
                row.number(),
                AefFields.of(row.table(), "FirstID").label(),
                Map.of(
                    "serials",
                    serials.toString(),
                    "here",
                    standing.words(number),
                    "there",
                    standing.words(was)));
          }
        });
  }

  private void twice(AefProblem problem, CheckedRow row, SerialRange serials, int before) {
    tell(problem, actions, row.number(), serials, before);
  }

  /**
   * C9 and C13, when all rows have been seen.
   *
   * @param opening what was held before, if a file says so; its rows are of its own Table 4
   */
  void close(Optional<Opening> opening) {
    ended.forEach(
        (registry, serials, action) ->
            held.within(
                registry,
                serials,
                (both, row) -> tell(AefProblem.USED_AND_HELD, holdings, row, both, action)));
    in.minus(out)
        .minus(held)
        .forEach((registry, serials, row) -> tell(AefProblem.NOT_HELD, actions, row, serials, row));
    if (opening.isPresent()) {
      RegistryBlocks before = opening.get().held();
      before
          .minus(out)
          .minus(held)
          .forEach(
              (registry, serials, row) ->
                  tell(AefProblem.NOT_HELD, opening.get().place(), row, serials, row));
      held.minus(in)
          .minus(before)
          .forEach(
              (registry, serials, row) ->
                  tell(AefProblem.OUT_OF_NOTHING, holdings, row, serials, row));
      out.minus(in)
          .minus(before)
          .forEach(
              (registry, serials, row) ->
                  tell(AefProblem.OUT_WITHOUT_IN, actions, row, serials, row));
    }
  }

  /** What is held, for the checks of the next year. */
  Opening asOpening() {
    return new Opening(held, holdings);
  }

  private void tell(AefProblem problem, Place place, int row, SerialRange serials, int other) {
    found.add(
        problem,
        place,
        row,
        AefFields.of(AefTable.ACTIONS, "FirstID").label(),
        Map.of("serials", serials.toString(), "row", Integer.toString(other)));
  }

  /**
   * What a Party held at the end of the year before.
   *
   * @param held its blocks with the rows of that file's Table 4
   * @param place that table
   */
  record Opening(RegistryBlocks held, Place place) {}
}
