package org.jcmledger.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.Statement;

/** An account's statement. */
final class AccountHistory {

  private static final List<Column> COLUMNS =
      Rows.columns(
          Column.text("counterpart"),
          Column.text("serials"),
          Column.number("change"),
          Column.number("balance"));

  private AccountHistory() {}

  static Answer answer(JcmLedger ledger, LedgerPlace place, AccountRef ref, Texts texts) {
    AccountView account =
        ledger
            .view()
            .book(ref.registry())
            .account(ref.number())
            .orElseThrow(() -> new UserErrorException("history.no-account", place, ref));
    Statement statement = ledger.book(ref.registry()).statement(ref.number());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("account", ref.toString());
    facts.put("kind", Kinds.kind(account).word());
    facts.put("holder", account.holder().name());
    facts.put("nameEn", account.name().english());
    account.name().japanese().ifPresent(name -> facts.put("nameJa", name));
    facts.put("status", Kinds.status(account).word());
    facts.put("balance", account.balance().amount());
    List<String> heading =
        List.of(
            texts.get(
                "history.account-heading",
                ref,
                Kinds.name(account.name(), texts),
                Kinds.kind(account).shown(texts),
                Kinds.status(account).shown(texts),
                Texts.number(account.balance().amount())));
    Sheet sheet =
        new Sheet(
            heading,
            facts,
            COLUMNS,
            "entries",
            statement.entries().stream().map(AccountHistory::row).toList(),
            statement.entries().isEmpty() ? List.of(texts.get("history.no-entries")) : List.of());
    return Answer.of(sheet);
  }

  private static List<Cell> row(Statement.Entry entry) {
    boolean in = entry.direction() == Statement.Direction.IN;
    Cell counterpart =
        entry.recorded().event() instanceof Movement movement
            ? Cell.text(in ? movement.from() : movement.to())
            : Cell.none();
    return Rows.row(
        entry.recorded(),
        texts -> Rows.note(entry.recorded().event(), texts),
        counterpart,
        new Cell.Serials(entry.serials()),
        Cell.change(in ? entry.amount().amount() : -entry.amount().amount()),
        Cell.number(entry.balance().amount()));
  }
}
