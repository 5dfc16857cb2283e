package org.jcmledger.audit;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.ProjectId;

/**
 * What an auditor declares to be one activity: a project of the JCM and its reference in another
 * programme, with the columns {@code project,programme,reference}. Immutable.
 */
public final class SameActivities {

  /** The columns. */
  public static final List<String> COLUMNS = List.of("project", "programme", "reference");

  /**
   * One pair.
   *
   * @param project the project of the JCM
   * @param there the registration elsewhere
   */
  record Pair(ProjectId project, LinkedRegistration there) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<RowRef, String> unreadable = new java.util.LinkedHashMap<>();

  private final String file;

  private SameActivities(String file) {
    this.file = file;
  }

  /**
   * Reads the declarations.
   *
   * @param file what the file is called in findings
   * @param in the text
   * @throws AuditInputException if it is no table, or lacks a column
   * @throws IOException if it cannot be read
   */
  public static SameActivities read(String file, Reader in) throws IOException {
    SameActivities all = new SameActivities(file);
    new CsvTable(file, in)
        .read(
            COLUMNS,
            Map.of(),
            new CsvTable.Rows() {
              @Override
              public void row(long line, CsvTable.Row row) {
                try {
                  all.pairs.add(
                      new Pair(
                          ProjectId.of(row.get("project")),
                          LinkedRegistration.of(row.get("programme"), row.get("reference"))));
                } catch (InvalidValueException e) {
                  unreadable(line, e.what() + " \"" + e.given() + "\"");
                }
              }

              @Override
              public void unreadable(long line, String problem) {
                all.unreadable.put(new RowRef(file, line), problem);
              }
            });
    return all;
  }

  ListingResult result() {
    return new ListingResult(file, pairs.size() + (long) unreadable.size(), unreadable.size());
  }

  List<Pair> pairs() {
    return pairs;
  }

  Map<RowRef, String> unreadableRows() {
    return unreadable;
  }
}
