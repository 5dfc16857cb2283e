package org.jcmledger.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.projection.SerialLife;

/** The life of one serial. */
final class SerialHistory {

  private static final List<Column> COLUMNS = Rows.columns(Column.text("from"), Column.text("to"));

  private SerialHistory() {}

  static Answer answer(JcmLedger ledger, LedgerPlace place, SerialRef ref, Texts texts) {
    SerialLife life = ledger.book(ref.registry()).life(ref.serial());
    LineRef line = life.line().orElseThrow(() -> notIssued(place, ref));
    Vintage vintage = life.vintage().orElseThrow(() -> notIssued(place, ref));
    AccountNumber holder = life.holder().orElseThrow(() -> notIssued(place, ref));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("serial", ref.toString());
    facts.put("line", line.toString());
    facts.put("vintage", vintage.year());
    facts.put("account", ref.registry() + "/" + holder);
    Sheet sheet =
        new Sheet(
            List.of(texts.get("history.serial-heading", ref, vintage, line, holder)),
            facts,
            COLUMNS,
            "events",
            life.events().stream().map(recorded -> row(recorded, ref.serial())).toList(),
            List.of());
    return Answer.of(sheet);
  }

  private static UserErrorException notIssued(LedgerPlace place, SerialRef ref) {
    return new UserErrorException("history.no-serial", place, ref);
  }

  private static List<Cell> row(RecordedEvent recorded, long serial) {
    Event event = recorded.event();
    Cell from = Cell.none();
    Cell to = Cell.none();
    if (event instanceof Movement movement) {
      from = Cell.text(movement.from());
      to = Cell.text(movement.to());
    } else if (event instanceof CreditsIssued issued) {
      to = Cell.text(account(issued, serial));
    }
    return Rows.row(recorded, texts -> Rows.note(event, texts), from, to);
  }

  private static AccountNumber account(CreditsIssued issued, long serial) {
    return issued.allocations().stream()
        .filter(allocated -> allocated.serials().contains(serial))
        .map(AllocatedRange::account)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("allocations make up the issuance"));
  }
}
