package org.jcmledger.report.aef.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefFileException;
import org.jcmledger.report.aef.AefTable;

/**
 * Checks submissions by C1 to C13. Which checks there are follows a public implementer's list; the
 * list of the UNFCCC's own platform is not public.
 */
public final class AefValidator {

  private AefValidator() {}

  /**
   * Checks a file by itself. C12 needs another Party's file, and C13 finds less without that of the
   * year before.
   *
   * @throws AefFileException if it is no submission, or cannot be read to its end
   * @throws IOException if it cannot be read
   */
  public static AefReport validate(Path file) throws IOException {
    Found found = new Found();
    try (Submission submission = Submission.open(file, found)) {
      check(submission, found, new Standing(), Optional.empty(), List.of());
      return report(found, false, false, submission);
    }
  }

  /**
   * Checks two files, each by itself and one against the other: two Parties' of the same year by
   * C12, or one Party's of two years in succession by C13.
   *
   * @throws AefFileException if one is no submission, cannot be read to its end, or has nothing to
   *     do with the other
   * @throws IOException if one cannot be read
   */
  public static AefReport validate(Path file, Path other) throws IOException {
    Found found = new Found();
    try (Submission first = Submission.open(file, found);
        Submission second = Submission.open(other, found)) {
      first.requireParty();
      second.requireParty();
      if (!first.party().equals(second.party())) {
        return twoParties(first, second, found);
      }
      if (Math.abs(first.year() - second.year()) != 1) {
        throw second.notComparable();
      }
      boolean inOrder = first.year() < second.year();
      Submission earlier = inOrder ? first : second;
      Submission later = inOrder ? second : first;
      Standing standing = new Standing();
      BlockChecks before = check(earlier, found, standing, Optional.empty(), List.of());
      check(later, found, standing, Optional.of(before.asOpening()), List.of());
      return report(found, true, false, first, second);
    }
  }

  private static AefReport twoParties(Submission first, Submission second, Found found)
      throws IOException {
    Standing standing = new Standing();
    boolean sameYear = first.year() == second.year();
    if (!sameYear) {
      found.add(
          AefProblem.DIFFERENT_YEARS,
          second.place(AefTable.SUBMISSION),
          0,
          AefFields.of(AefTable.SUBMISSION, "ReportedYear").label(),
          Map.of("here", Integer.toString(second.year()), "there", Integer.toString(first.year())));
    }
    List<Sides> sides =
        sameYear
            ? List.of(
                new Sides(first, second, found, standing),
                new Sides(second, first, found, standing))
            : List.of();
    check(first, found, standing, Optional.empty(), sides);
    check(second, found, standing, Optional.empty(), sides);
    sides.forEach(Sides::close);
    return report(found, false, sameYear, first, second);
  }

  private static BlockChecks check(
      Submission file,
      Found found,
      Standing standing,
      Optional<BlockChecks.Opening> opening,
      List<Sides> sides)
      throws IOException {
    References references = new References(found);
    references.read(file);
    BlockChecks blocks = new BlockChecks(file, found, standing);
    Place third = file.place(AefTable.ACTIONS);
    CellChecks cells = new CellChecks(third, found);
    file.read(
        AefTable.ACTIONS,
        row -> {
          cells.check(row);
          references.check(row, third);
          blocks
              .action(row)
              .ifPresent(block -> sides.forEach(side -> side.action(file, row, block)));
        });
    Place fourth = file.place(AefTable.HOLDINGS);
    CellChecks held = new CellChecks(fourth, found);
    file.read(
        AefTable.HOLDINGS,
        row -> {
          held.check(row);
          references.check(row, fourth);
          blocks.holding(row);
        });
    blocks.close(opening);
    return blocks;
  }

  private static AefReport report(
      Found found, boolean openingKnown, boolean compared, Submission... files) {
    long rows = 0;
    for (Submission file : files) {
      rows += file.rows();
    }
    return new AefReport(
        java.util.Arrays.stream(files).map(Submission::name).toList(),
        rows,
        openingKnown,
        compared,
        found.findings(),
        found.counts());
  }
}
