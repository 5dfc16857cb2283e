package org.jcmledger.cli;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jcmledger.Book;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Registry;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what a registry publishes of its book. */
@Command(name = "published")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PublishedCommand implements Callable<Integer> {

  /** One of the three things published. */
  enum Part {
    /** Information on entity holding accounts. */
    ACCOUNTS,
    /** Amounts by kind of account. */
    AMOUNTS,
    /** The summary of transactions by year. */
    TRANSACTIONS
  }

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @Option(names = "--book", paramLabel = "JP", descriptionKey = "published.book", required = true)
  Registry book;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "published.year")
  @Nullable Year year;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "published.as-of")
  @Nullable LocalDate day;

  @Option(
      names = "--only",
      paramLabel = "accounts|amounts|transactions",
      descriptionKey = "published.only")
  @Nullable Part only;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      descriptionKey = "read.format")
  Format format;

  @Override
  public Integer call() {
    if (format == Format.CSV && only == null) {
      throw new UserErrorException("published.csv-of-one");
    }
    try (JcmLedger ledger = Ledgers.openForReading(place)) {
      answer(ledger).print(format, jcm.terminal(), jcm.texts());
    }
    return ExitCode.DONE;
  }

  private Answer answer(JcmLedger ledger) {
    Ledgers.requireBook(ledger, place, book);
    Book asked = ledger.book(book);
    Published published = day == null ? asked.published() : asked.publishedAsOf(day);
    Texts texts = jcm.texts();
    List<String> heading = new ArrayList<>(About.heading(ledger, texts));
    Map<String, Object> facts = About.facts(ledger);
    facts.put("book", book.code());
    if (day != null) {
      heading.add(texts.get("balances.end-of-day", day));
      facts.put("asOf", day.toString());
    }
    heading.add("");
    heading.add(
        texts.get(
            "published.heading", book.code(), CountryNames.in(texts.language(), book.code())));
    List<Sheet> sheets = new ArrayList<>();
    for (Part part : Part.values()) {
      if (only == null || only == part) {
        sheets.add(sheet(part, published));
      }
    }
    return Answer.of(heading, facts, sheets);
  }

  private Sheet sheet(Part part, Published published) {
    return switch (part) {
      case ACCOUNTS -> PublishedSheets.accounts(published, jcm.texts());
      case AMOUNTS -> PublishedSheets.amounts(published, jcm.texts());
      case TRANSACTIONS ->
          PublishedSheets.transactions(
              published.book(),
              year == null ? published.years() : List.of(published.year(year.getValue())),
              jcm.texts());
    };
  }
}
