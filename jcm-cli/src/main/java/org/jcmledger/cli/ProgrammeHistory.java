package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.value.Country;
import org.jcmledger.projection.ProgrammeView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.CountryNames;

/** Everything recorded of Japan's support programme. */
final class ProgrammeHistory implements ProgrammeEvent.Visitor<List<Cell>> {

  private static final List<Column> COLUMNS =
      Rows.columns(
          Column.text("item"),
          Column.text("countryName").in(Column.Where.TABLE),
          Column.text("country").in(Column.Where.DATA));

  private final RecordedEvent recorded;

  private ProgrammeHistory(RecordedEvent recorded) {
    this.recorded = recorded;
  }

  static Answer answer(JcmLedger ledger, LedgerPlace place, Texts texts) {
    if (!ledger.declaration().scope().programme()) {
      throw new UserErrorException("ledger.programme-not-held", place);
    }
    List<List<Cell>> rows = new ArrayList<>();
    ledger.history(
        recorded -> {
          if (recorded.event() instanceof ProgrammeEvent event) {
            rows.add(event.accept(new ProgrammeHistory(recorded)));
          }
        });
    if (rows.isEmpty()) {
      throw new UserErrorException("history.no-programme", place);
    }
    ProgrammeView programme = ledger.view().programme();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("supports", programme.supports().size());
    facts.put("studies", programme.studies().size());
    String heading =
        texts.get(
            "history.programme-heading",
            Texts.number(programme.supports().size()),
            Texts.number(programme.studies().size()));
    return Answer.of(new Sheet(List.of(heading), facts, COLUMNS, "events", rows, List.of()));
  }

  @Override
  public List<Cell> visit(SupportAdopted event) {
    return Rows.row(
        recorded,
        texts -> Notes.of(event, texts),
        Cell.text(event.support()),
        name(event.country()),
        Cell.text(event.country()));
  }

  @Override
  public List<Cell> visit(StudyAdopted event) {
    return Rows.row(
        recorded,
        texts -> Notes.of(event, texts),
        Cell.text(event.study()),
        name(event.country()),
        Cell.text(event.country()));
  }

  private static Cell name(Country country) {
    return new Cell.Said(texts -> CountryNames.in(texts.language(), country.code()));
  }
}
