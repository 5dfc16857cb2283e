package org.jcmledger.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts the JCM's progress by partner country, in the form in which Japan publishes it. */
@Command(name = "progress")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ProgressCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("partner").in(Column.Where.TABLE),
          Column.text("country").in(Column.Where.DATA),
          Column.text("nameEn").in(Column.Where.DATA),
          Column.text("nameJa").in(Column.Where.DATA),
          Column.text("signed"),
          Column.number("meetings"),
          Column.number("projects"),
          Column.number("methodologies"),
          Column.number("supports"));

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "progress.as-of")
  @Nullable LocalDate day;

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
    LedgerView view = day == null ? ledger.view() : ledger.asOf(day);
    Progress progress = Progress.of(view);
    Texts texts = jcm.texts();
    List<String> heading = new ArrayList<>(About.heading(ledger, texts));
    Map<String, Object> facts = About.facts(ledger);
    if (day != null) {
      facts.put("asOf", day.toString());
    }
    facts.put("total", total(progress.total()));
    facts.put("memorandaOnly", progress.memorandaOnly().stream().map(this::memorandum).toList());
    facts.put("supportsElsewhere", progress.supportsElsewhere());
    List<String> title = new ArrayList<>(List.of(texts.get("progress.heading")));
    if (day != null) {
      title.add(texts.get("progress.as-of-heading", Days.day(day, texts)));
    }
    Sheet sheet =
        new Sheet(
            title,
            Map.of(),
            COLUMNS,
            "partners",
            progress.rows().stream().map(ProgressCommand::row).toList(),
            Optional.of(totalRow(progress.total())),
            closing(progress));
    return Answer.of(heading, facts, List.of(sheet));
  }

  private static List<Cell> row(Progress.Row row) {
    String code = row.partner().code();
    return List.of(
        new Cell.Said(texts -> CountryNames.in(texts.language(), code)),
        Cell.text(code),
        Cell.text(CountryNames.english(code)),
        Cell.text(CountryNames.japanese(code)),
        new Cell.Shown(row.signed().toString(), texts -> Days.month(row.signed(), texts)),
        count(row.meetings(), "meetings", "progress.not-held"),
        count(row.projects(), "projects", "progress.none"),
        count(row.methodologies(), "methodologies", "progress.none"),
        count(row.supports(), "supports", "progress.none"));
  }

  private static Cell count(int count, String of, String ifNone) {
    return new Cell.Shown(
        count, texts -> count == 0 ? texts.get(ifNone) : counted(count, of, texts));
  }

  private static String counted(int count, String of, Texts texts) {
    return texts.get("progress.count-" + of, Texts.number(count));
  }

  private static List<Cell> totalRow(Progress.Total total) {
    return List.of(
        new Cell.Said(texts -> texts.get("progress.total")),
        Cell.none(),
        Cell.none(),
        Cell.none(),
        new Cell.Said(texts -> counted(total.partners(), "partners", texts)),
        new Cell.Said(texts -> counted(total.meetings(), "meetings", texts)),
        new Cell.Said(texts -> counted(total.projects(), "projects", texts)),
        new Cell.Said(texts -> counted(total.methodologies(), "methodologies", texts)),
        new Cell.Said(texts -> counted(total.supports(), "supports", texts)));
  }

  private static Map<String, Object> total(Progress.Total total) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("partners", total.partners());
    facts.put("meetings", total.meetings());
    facts.put("projects", total.projects());
    facts.put("methodologies", total.methodologies());
    facts.put("supports", total.supports());
    return facts;
  }

  private Map<String, Object> memorandum(MemorandumSigned memorandum) {
    String code = memorandum.committee().code();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("country", code);
    facts.put("nameEn", CountryNames.english(code));
    facts.put("nameJa", CountryNames.japanese(code));
    facts.put("signed", memorandum.on().toString());
    memorandum.place().ifPresent(place -> facts.put("placeEn", place.english()));
    memorandum
        .place()
        .flatMap(place -> place.japanese())
        .ifPresent(place -> facts.put("placeJa", place));
    return facts;
  }

  private List<String> closing(Progress progress) {
    Texts texts = jcm.texts();
    List<String> closing = new ArrayList<>();
    if (progress.rows().isEmpty()) {
      closing.add(texts.get("progress.no-partners"));
    }
    for (MemorandumSigned memorandum : progress.memorandaOnly()) {
      closing.add(
          texts.get(
              "progress.memorandum",
              CountryNames.in(texts.language(), memorandum.committee().code()),
              Days.full(memorandum.on(), texts)));
    }
    if (progress.supportsElsewhere() > 0) {
      closing.add(texts.get("progress.elsewhere", Texts.number(progress.supportsElsewhere())));
    }
    if (day != null) {
      closing.add(texts.get("progress.as-of-note"));
    }
    return closing;
  }
}
