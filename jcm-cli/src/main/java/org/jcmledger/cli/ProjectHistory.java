package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.RecordedEvent;

/**
 * The support that a project came from, its registration, and the decisions, notifications and
 * issuances of lines that cover it, one row a line; below them, what became of each line.
 */
final class ProjectHistory {

  private static final List<Column> COLUMNS =
      Rows.columns(
          Column.text("place").in(Column.Where.TABLE),
          Column.text("committee").in(Column.Where.DATA),
          Column.text("book").in(Column.Where.DATA),
          Column.text("line"),
          Column.number("credits"),
          Column.text("serials"));

  private final ProjectId project;
  private final Set<LineRef> lines = new HashSet<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  private ProjectHistory(ProjectId project) {
    this.project = project;
  }

  static Answer answer(JcmLedger ledger, LedgerPlace place, ProjectId project, Texts texts) {
    ProjectHistory history = new ProjectHistory(project);
    ledger.history(history::add);
    if (history.rows.isEmpty()) {
      throw new UserErrorException("history.no-project", place, project);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("project", project.reference());
    Sheet sheet =
        new Sheet(
            List.of(texts.get("history.project-heading", project)),
            facts,
            COLUMNS,
            "events",
            history.rows,
            List.of());
    List<Sheet> sheets = new ArrayList<>(List.of(sheet));
    IssuancesSheet.of(ledger.issuances(project), texts).ifPresent(sheets::add);
    return Answer.of(sheets.toArray(Sheet[]::new));
  }

  private void add(RecordedEvent recorded) {
    Event event = recorded.event();
    if (event instanceof ProjectRegistered registered) {
      if (registered.project().equals(project)) {
        inCommittee(recorded, registered.committee(), registered.title().text());
      }
    } else if (event instanceof SupportAdopted support) {
      if (support.description().project().filter(project::equals).isPresent()) {
        supported(recorded, support);
      }
    } else if (event instanceof IssuanceDecided decided) {
      int number = 0;
      for (IssuanceLine line : decided.lines()) {
        number++;
        if (line.projects().contains(project)) {
          decided(recorded, decided, LineRef.of(decided.decision(), number), line);
        }
      }
    } else if (event instanceof IssuanceNotified notified) {
      for (NotifiedLine line : notified.lines()) {
        if (line.projects().contains(project)) {
          notified(recorded, notified, line);
        }
      }
    } else if (event instanceof CreditsIssued issued && lines.contains(issued.line())) {
      rows.add(
          Rows.row(
              recorded,
              texts -> texts.get("note.vintage", issued.vintage()),
              book(issued.book()),
              Cell.none(),
              Cell.text(issued.book()),
              Cell.text(issued.line()),
              Cell.number(issued.serials().size()),
              new Cell.Serials(SerialSet.of(issued.serials()))));
    }
  }

  private static Cell book(Registry book) {
    return new Cell.Said(texts -> texts.get("place.book", book));
  }

  private static Cell committee(PartnerCountry country) {
    return new Cell.Said(texts -> texts.get("place.committee", country));
  }

  private void supported(RecordedEvent recorded, SupportAdopted support) {
    rows.add(
        Rows.row(
            recorded,
            texts -> support.support() + texts.get("note.separator") + Notes.of(support, texts),
            new Cell.Said(texts -> texts.get("place.programme")),
            Cell.none(),
            Cell.none(),
            Cell.none(),
            Cell.none(),
            Cell.none()));
  }

  private void inCommittee(RecordedEvent recorded, PartnerCountry committee, String note) {
    rows.add(
        Rows.row(
            recorded,
            texts -> note,
            committee(committee),
            Cell.text(committee),
            Cell.none(),
            Cell.none(),
            Cell.none(),
            Cell.none()));
  }

  private void decided(
      RecordedEvent recorded, IssuanceDecided decided, LineRef ref, IssuanceLine line) {
    lines.add(ref);
    rows.add(
        Rows.row(
            recorded,
            texts -> Notes.shares(decided, line, texts) + terms(line, texts),
            committee(decided.committee()),
            Cell.text(decided.committee()),
            Cell.none(),
            Cell.text(ref),
            Cell.number(line.total().amount()),
            Cell.none()));
  }

  private void notified(RecordedEvent recorded, IssuanceNotified notified, NotifiedLine line) {
    LineRef ref = LineRef.of(notified.decision(), line.number());
    lines.add(ref);
    rows.add(
        Rows.row(
            recorded,
            texts -> texts.get("note.of-total", Texts.number(line.total().amount())),
            book(notified.book()),
            Cell.none(),
            Cell.text(notified.book()),
            Cell.text(ref),
            Cell.number(line.notified().amount()),
            Cell.none()));
  }

  private String terms(IssuanceLine line, Texts texts) {
    String terms = Notes.terms(line, texts);
    String others =
        line.projects().stream()
            .filter(other -> !other.equals(project))
            .map(ProjectId::reference)
            .collect(Collectors.joining(" "));
    return others.isEmpty() ? terms : terms + texts.get("note.together-with", others);
  }
}
