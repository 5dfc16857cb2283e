package org.jcmledger.report.aef.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jcmledger.report.aef.AefFileException;
import org.jcmledger.report.aef.AefInput;
import org.jcmledger.report.aef.AefTable;

/** A file that is being checked: what Table 1 says of it, and its places. */
final class Submission implements Closeable {

  private final Path file;
  private final AefInput input;
  private final Found found;
  private String party = "";
  private int year;
  private long rows;

  private Submission(Path file, AefInput input, Found found) {
    this.file = file;
    this.input = input;
    this.found = found;
  }

  /** Opens a file and reads and checks its Table 1. */
  static Submission open(Path file, Found found) throws IOException {
    AefInput input = AefInput.open(file);
    try {
      Submission submission = new Submission(file, input, found);
      submission.readParty();
      return submission;
    } catch (IOException | RuntimeException e) {
      input.close();
      throw e;
    }
  }

  private void readParty() throws IOException {
    Place place = place(AefTable.SUBMISSION);
    CellChecks cells = new CellChecks(place, found);
    List<CheckedRow> all = new ArrayList<>();
    long count =
        read(
            AefTable.SUBMISSION,
            row -> {
              cells.check(row);
              if (all.isEmpty()) {
                all.add(row);
              }
            });
    if (count != 1 && input.has(AefTable.SUBMISSION)) {
      found.add(AefProblem.NOT_ONE_ROW, place, 0, "", Map.of("count", Long.toString(count)));
    }
    for (CheckedRow row : all) {
      party = row.value("ParticipatingParty");
      OptionalLong said = row.whole("ReportedYear");
      year = said.isPresent() && said.getAsLong() < 10_000 ? (int) said.getAsLong() : 0;
    }
  }

  /** Reads a table's rows as they are. */
  long read(AefTable table, java.util.function.Consumer<CheckedRow> consumer) throws IOException {
    long count = TableReader.read(input, table, place(table), found, consumer);
    rows += count;
    return count;
  }

  Place place(AefTable table) {
    return new Place(file.toString(), input.nameOf(table));
  }

  String name() {
    return file.toString();
  }

  /** Who reports; empty if the file does not say. */
  String party() {
    return party;
  }

  /** For which year; 0 if the file does not say. */
  int year() {
    return year;
  }

  long rows() {
    return rows;
  }

  /** Requires a Party and a year, without which nothing can be held against the file. */
  void requireParty() {
    if (party.isEmpty() || year == 0) {
      throw new AefFileException(AefFileException.Problem.NO_PARTY, file, "");
    }
  }

  AefFileException notComparable() {
    return new AefFileException(AefFileException.Problem.NOT_COMPARABLE, file, party + " " + year);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
