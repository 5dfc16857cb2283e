package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.CountryNames;

/** Everything recorded of a country's Joint Committee; a decision has a row for each line. */
final class CommitteeHistory {

  private static final List<Column> COLUMNS =
      Rows.columns(Column.text("item"), Column.number("credits"));

  private final PartnerCountry partner;
  private final List<List<Cell>> rows = new ArrayList<>();

  private CommitteeHistory(PartnerCountry partner) {
    this.partner = partner;
  }

  static Answer answer(JcmLedger ledger, LedgerPlace place, PartnerCountry partner, Texts texts) {
    if (!ledger.declaration().scope().holds(partner)) {
      throw new UserErrorException("ledger.committee-not-held", place, partner);
    }
    CommitteeHistory history = new CommitteeHistory(partner);
    ledger.history(history::add);
    if (history.rows.isEmpty()) {
      throw new UserErrorException("history.no-committee", place, partner);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("committee", partner.code());
    facts.put("nameEn", CountryNames.english(partner.code()));
    facts.put("nameJa", CountryNames.japanese(partner.code()));
    facts.put("partner", ledger.view().committee(partner).bilateralDocument().isPresent());
    String name = CountryNames.in(texts.language(), partner.code());
    return Answer.of(
        new Sheet(
            List.of(texts.get("history.committee-heading", partner, name)),
            facts,
            COLUMNS,
            "events",
            history.rows,
            List.of()));
  }

  private void add(RecordedEvent recorded) {
    if (recorded.event() instanceof CommitteeEvent event && event.committee().equals(partner)) {
      event.accept(new Row(recorded));
    }
  }

  private final class Row implements CommitteeEvent.Visitor<CommitteeHistory> {

    private final RecordedEvent recorded;

    Row(RecordedEvent recorded) {
      this.recorded = recorded;
    }

    private CommitteeHistory of(Cell item, Cell credits, Function<Texts, String> note) {
      rows.add(Rows.row(recorded, note, item, credits));
      return CommitteeHistory.this;
    }

    @Override
    public CommitteeHistory visit(BilateralDocumentSigned event) {
      return of(Cell.none(), Cell.none(), texts -> Notes.of(event.place(), texts));
    }

    @Override
    public CommitteeHistory visit(MemorandumSigned event) {
      return of(Cell.none(), Cell.none(), texts -> Notes.of(event.place(), texts));
    }

    @Override
    public CommitteeHistory visit(MeetingHeld event) {
      String number = Integer.toString(event.number());
      Cell item = new Cell.Shown(number, texts -> texts.get("item.meeting", number));
      return of(item, Cell.none(), texts -> Notes.of(event.place(), texts));
    }

    @Override
    public CommitteeHistory visit(MethodologyApproved event) {
      return of(Cell.text(event.methodology()), Cell.none(), texts -> Notes.of(event, texts));
    }

    @Override
    public CommitteeHistory visit(ProjectRegistered event) {
      return of(Cell.text(event.project()), Cell.none(), texts -> Notes.of(event, texts));
    }

    @Override
    public CommitteeHistory visit(IssuanceDecided event) {
      int number = 0;
      for (IssuanceLine line : event.lines()) {
        of(
            Cell.text(LineRef.of(event.decision(), ++number)),
            Cell.number(line.total().amount()),
            texts -> Notes.of(event, line, texts));
      }
      return CommitteeHistory.this;
    }

    @Override
    public CommitteeHistory visit(OutcomesAuthorised event) {
      return of(
          Cell.text(event.authorisation()),
          most(event.terms()),
          texts -> OutcomeNotes.of(event.party(), event.approach(), event.terms(), texts));
    }

    @Override
    public CommitteeHistory visit(AuthorisationChanged event) {
      return of(
          Cell.text(event.authorisation()),
          most(event.terms()),
          texts ->
              texts.get(
                  "note.authorisation-changed",
                  Integer.toString(event.version()),
                  OutcomeNotes.of(event.terms(), texts),
                  event.reason()));
    }

    @Override
    public CommitteeHistory visit(AuthorisationRevoked event) {
      return of(Cell.text(event.authorisation()), Cell.none(), texts -> event.reason().text());
    }

    private static Cell most(AuthorisationTerms terms) {
      return terms.ceiling().map(most -> Cell.number(most.amount())).orElseGet(Cell::none);
    }
  }
}
