package org.jcmledger.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what every account holds, now or as of a day or moment. */
@Command(name = "balances")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class BalancesCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("book").in(Column.Where.DATA),
          Column.text("account"),
          Column.text("kind"),
          Column.text("name").in(Column.Where.TABLE),
          Column.text("holder").in(Column.Where.DATA),
          Column.text("nameEn").in(Column.Where.DATA),
          Column.text("nameJa").in(Column.Where.DATA),
          Column.text("trust").in(Column.Where.DATA),
          Column.text("status"),
          Column.number("balance"),
          Column.number("restricted"));

  /** Up to when; at most one of the two. */
  static final class Until {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "balances.as-of")
    @Nullable LocalDate day;

    @Option(
        names = "--recorded-by",
        paramLabel = "INSTANT",
        descriptionKey = "balances.recorded-by")
    @Nullable Instant moment;
  }

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @Option(names = "--book", paramLabel = "JP", descriptionKey = "balances.book")
  @Nullable Registry book;

  @ArgGroup Until until = new Until();

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      descriptionKey = "read.format")
  Format format;

  @Override
  public Integer call() {
    try (JcmLedger ledger = Ledgers.openForReading(place)) {
      answer(ledger).print(format, jcm.terminal(), jcm.texts());
    }
    return ExitCode.DONE;
  }

  private Answer answer(JcmLedger ledger) {
    List<Registry> registries =
        book == null
            ? ledger.view().books().stream().map(BookView::registry).toList()
            : List.of(Ledgers.requireBook(ledger, place, book).registry());
    LedgerView view = view(ledger);
    List<Sheet> sheets = new ArrayList<>();
    for (Registry registry : registries) {
      sheets.add(sheet(view.book(registry)));
    }
    return new Answer(
        heading(ledger), facts(ledger), Optional.of("books"), COLUMNS, List.copyOf(sheets));
  }

  private LedgerView view(JcmLedger ledger) {
    if (until.day != null) {
      return ledger.asOf(until.day);
    }
    return until.moment != null ? ledger.asRecordedAt(until.moment) : ledger.view();
  }

  private List<String> heading(JcmLedger ledger) {
    Texts texts = jcm.texts();
    List<String> heading = new ArrayList<>(About.heading(ledger, texts));
    if (until.day != null) {
      heading.add(texts.get("balances.end-of-day", until.day));
    }
    if (until.moment != null) {
      heading.add(texts.get("balances.by-moment", Cell.Milliseconds.FORM.format(until.moment)));
    }
    return heading;
  }

  private Map<String, Object> facts(JcmLedger ledger) {
    Map<String, Object> facts = About.facts(ledger);
    if (until.day != null) {
      facts.put("asOf", until.day.toString());
    }
    if (until.moment != null) {
      facts.put("recordedBy", Cell.Milliseconds.FORM.format(until.moment));
    }
    return facts;
  }

  private Sheet sheet(BookView view) {
    Map<AccountKind, Long> held = held(view);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("book", view.registry().code());
    view.latestDate().ifPresent(day -> facts.put("latestDate", day.toString()));
    facts.put("issued", view.issued().amount());
    Map<String, Long> heldByWord = new LinkedHashMap<>();
    held.forEach((kind, amount) -> heldByWord.put(Kinds.word(kind), amount));
    facts.put("held", heldByWord);
    return new Sheet(
        List.of(jcm.texts().get("balances.book-heading", view.registry())),
        facts,
        COLUMNS,
        "accounts",
        view.accounts().stream().map(account -> row(view, account)).toList(),
        closing(view, held));
  }

  private List<Cell> row(BookView view, AccountView account) {
    return List.of(
        Cell.text(account.account().registry()),
        Cell.text(account.account().number()),
        Kinds.kind(account),
        Cell.text(Kinds.name(account.name(), jcm.texts())),
        Cell.text(account.holder()),
        Cell.text(account.name().english()),
        Cell.text(account.name().japanese().orElse("")),
        new Cell.Truth(account.trust()),
        Kinds.status(account),
        Cell.number(account.balance().amount()),
        Cell.number(view.restricted(account.account().number()).size()));
  }

  private static Map<AccountKind, Long> held(BookView view) {
    Map<AccountKind, Long> held = new EnumMap<>(AccountKind.class);
    for (AccountView account : view.accounts()) {
      held.merge(account.kind(), account.balance().amount(), Long::sum);
    }
    return held;
  }

  private List<String> closing(BookView view, Map<AccountKind, Long> held) {
    Texts texts = jcm.texts();
    if (held.isEmpty()) {
      return List.of(texts.get("balances.no-accounts"));
    }
    List<String> parts = new ArrayList<>();
    held.forEach(
        (kind, amount) ->
            parts.add(
                texts.get(
                    "balances.held-by-kind",
                    texts.get("kind." + Kinds.word(kind)),
                    Texts.number(amount))));
    return List.of(
        texts.get(
            "balances.totals",
            Texts.number(view.issued().amount()),
            String.join(texts.get("list.separator"), parts)));
  }
}
