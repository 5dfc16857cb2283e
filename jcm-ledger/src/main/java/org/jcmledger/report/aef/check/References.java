package org.jcmledger.report.aef.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jcmledger.report.aef.AefField;
import org.jcmledger.report.aef.AefFields;
import org.jcmledger.report.aef.AefTable;

/** C5 and C6: authorisations stand in Table 2, entities in Table 5. */
final class References {

  private final Set<String> authorizations = new HashSet<>();
  private final Set<String> entities = new HashSet<>();
  private final Found found;

  References(Found found) {
    this.found = found;
  }

  /** Reads and checks Tables 2 and 5. */
  void read(Submission file) throws IOException {
    CellChecks second = new CellChecks(file.place(AefTable.AUTHORIZATIONS), found);
    file.read(
        AefTable.AUTHORIZATIONS,
        row -> {
          second.check(row);
          authorizations.add(row.value("AuthorizationID"));
        });
    CellChecks fifth = new CellChecks(file.place(AefTable.ENTITIES), found);
    file.read(
        AefTable.ENTITIES,
        row -> {
          fifth.check(row);
          entities.add(row.value("AuthorizedEntityID"));
        });
  }

  void check(CheckedRow row, Place place) {
    require(row, "AuthorizationID", authorizations, AefProblem.UNKNOWN_AUTHORIZATION, place);
    if (row.table() == AefTable.ACTIONS) {
      require(row, "Using/cancellingEntityID", entities, AefProblem.UNKNOWN_ENTITY, place);
    }
  }

  private void require(
      CheckedRow row, String name, Set<String> known, AefProblem problem, Place place) {
    String value = row.value(name);
    if (!value.isEmpty() && !known.contains(value)) {
      AefField field = AefFields.of(row.table(), name);
      found.add(
          problem, place, row.number(), field.label(), Map.of("value", CellChecks.shown(value)));
    }
  }
}
