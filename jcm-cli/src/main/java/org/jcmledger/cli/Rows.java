package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.projection.RecordedEvent;

/** What the rows of all histories have in common: an event, with its place in the log. */
final class Rows {

  private static final List<Column> BEFORE =
      List.of(
          Column.number("position"),
          Column.text("on"),
          Column.text("recordedAt"),
          Column.text("request").in(Column.Where.DATA),
          Column.text("event"),
          Column.text("by").in(Column.Where.DATA));

  private static final List<Column> AFTER =
      List.of(Column.text("note"), Column.text("data").in(Column.Where.JSON));

  private Rows() {}

  static List<Column> columns(Column... own) {
    List<Column> columns = new ArrayList<>(BEFORE);
    columns.addAll(List.of(own));
    columns.addAll(AFTER);
    return List.copyOf(columns);
  }

  /** A row; the note is what else the event says, in its author's words. */
  static List<Cell> row(RecordedEvent recorded, Function<Texts, String> note, Cell... own) {
    Event event = recorded.event();
    EncodedEvent encoded = EventFormat.encode(event);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.number(recorded.position()));
    row.add(Cell.text(on(event)));
    row.add(Cell.instant(recorded.recordedAt()));
    row.add(Cell.text(recorded.request()));
    row.add(new Cell.Word("event", encoded.type()));
    row.add(Cell.text(event.by()));
    row.addAll(List.of(own));
    row.add(new Cell.Said(note));
    row.add(JsonWriter.read(encoded.payload()));
    return List.copyOf(row);
  }

  private static Object on(Event event) {
    return event.<Object>match(
        BookEvent::on, CommitteeEvent::on, ProgrammeEvent::on, declared -> "");
  }

  /** What an event of credits says beyond accounts and serials. */
  static String note(Event event, Texts texts) {
    if (event instanceof CreditsIssued issued) {
      return texts.get("note.line", issued.line())
          + issued
              .authorised()
              .map(under -> texts.get("note.separator") + OutcomeNotes.of(under, texts))
              .orElse("");
    }
    if (event instanceof CreditsRetired retired) {
      return retired
          .purpose()
          .match(
              pledge -> pledge.name().text(),
              ndc ->
                  texts.get(
                      "note.ndc",
                      Integer.toString(ndc.firstYear()),
                      Integer.toString(ndc.lastYear()),
                      Integer.toString(ndc.yearOfUse())));
    }
    if (event instanceof CreditsCancelled cancelled) {
      return texts.get(
              "note.cancelled",
              texts.get("purpose." + Kinds.word(cancelled.purpose())),
              cancelled.beneficiary(),
              cancelled.reason())
          + (cancelled.firstTransferred().isEmpty()
              ? ""
              : texts.get("note.separator")
                  + texts.get("note.first-transferred", texts.get("transfer.use-or-cancellation")));
    }
    if (event instanceof AuthorisationApplied applied) {
      return OutcomeNotes.of(applied.authorised(), texts);
    }
    if (event instanceof MovementCorrected corrected) {
      return texts.get("note.corrected", corrected.original(), corrected.ground());
    }
    if (event instanceof DisposalRestricted restricted) {
      return texts.get("note.restriction", restricted.restriction(), restricted.ground());
    }
    return event instanceof RestrictionReleased released
        ? texts.get("note.restriction", released.restriction(), released.ground())
        : "";
  }
}
