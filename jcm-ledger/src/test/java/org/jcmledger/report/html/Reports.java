package org.jcmledger.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.EventRef;
import org.jcmledger.audit.Figure;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.audit.MonthFigures;
import org.jcmledger.audit.RowRef;
import org.jcmledger.audit.Scanned;
import org.jcmledger.audit.SerialsOf;
import org.jcmledger.audit.YearFigures;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Wording;

/** Answers of audits that were never made, for pages of every shape. */
final class Reports {

  private static final List<String> PARTNERS =
      List.of("MN", "BD", "ET", "KE", "MV", "VN", "LA", "ID", "CR", "PW", "KH", "MX", "SA", "CL");

  private Reports() {}

  /** A ledger of one book with one account, all of its texts one name. */
  static AuditReport named(String name, List<Finding> findings) {
    BookFigures book =
        new BookFigures(
            Registry.JP,
            new Figure(10, 1, List.of(3L)),
            new Figure(10, 1, List.of(3L)),
            Figure.NONE,
            Figure.NONE,
            List.of(account(Registry.JP, "A", name, 10, 3)),
            List.of(),
            List.of(),
            List.of(new MonthFigures(YearMonth.of(2016, 5), 10, 10, 0, 0, 3)));
    return report(name, 3, findings, List.of(book));
  }

  static Finding finding(String fact, SerialSet serials) {
    return new Finding(
        FindingCode.DECISION_NUMBER_USED,
        List.of(
            new EventRef(
                EventRef.Origin.AUDITED, 2, fact, "jcm.IssuanceDecided", fact, Instant.EPOCH)),
        new TreeSet<>(List.of(AccountRef.parse("JP/A"))),
        List.of(new SerialsOf(fact, Optional.of(fact), serials)),
        List.of(new RowRef(fact, 7)),
        Tonnes.of(serials.size()),
        Map.of("event", "2", "earlier", "1", "decision", fact),
        0);
  }

  /** As large as a ledger of a million events may be, and larger. */
  static AuditReport large() {
    List<BookFigures> books = new ArrayList<>();
    List<String> registries = new ArrayList<>(PARTNERS);
    registries.add("JP");
    for (String code : registries) {
      books.add(largeBook(Registry.of(code)));
    }
    List<Finding> findings = new ArrayList<>();
    List<SerialRange> ranges =
        LongStream.range(1, 200).mapToObj(i -> SerialRange.of(i * 10, i * 10 + 5)).toList();
    for (int i = 0; i < 5_000; i++) {
      findings.add(finding("D-" + i, SerialSet.of(ranges)));
    }
    return report("large", 1_000_000, findings, books);
  }

  private static BookFigures largeBook(Registry registry) {
    List<Long> positions = LongStream.rangeClosed(1, Figure.LISTED).boxed().toList();
    Figure figure = new Figure(9_000_000, 70_000, positions);
    List<AccountFigures> accounts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      accounts.add(account(registry, "A-" + i, "Holder " + i, 3_000, 900_000 + i));
    }
    List<YearFigures> years = new ArrayList<>();
    List<MonthFigures> months = new ArrayList<>();
    for (int year = 2013; year <= 2040; year++) {
      for (String partner : PARTNERS) {
        years.add(
            new YearFigures(year, PartnerCountry.of(partner), figure, figure, figure, 9_000_000));
      }
      for (int month = 1; month <= 12; month++) {
        long so = (year - 2012) * 1_000L + month;
        months.add(new MonthFigures(YearMonth.of(year, month), so * 3, so, so, so, so));
      }
    }
    return new BookFigures(
        registry, figure, figure, figure, figure, accounts, List.of(), years, months);
  }

  private static AccountFigures account(
      Registry registry, String number, String name, long balance, long last) {
    return new AccountFigures(
        AccountRef.of(registry, AccountNumber.of(number)),
        AccountKind.ENTITY_HOLDING,
        Actor.of(name),
        BilingualName.of(name, name),
        AccountFigures.Status.OPEN,
        Tonnes.of(balance),
        Tonnes.ZERO,
        Optional.of(Tonnes.of(balance)),
        1,
        last,
        1,
        SerialSet.of(SerialRange.of(1, balance)));
  }

  private static AuditReport report(
      String name, long events, List<Finding> findings, List<BookFigures> books) {
    LedgerDeclared declared =
        new LedgerDeclared(Actor.of(name), Wording.of(name), LedgerScope.everything());
    Scanned scanned =
        new Scanned(
            name,
            Optional.of(declared),
            events,
            events,
            Optional.of(
                LocalDate.of(2026, 4, 1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC)),
            "00".repeat(32),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return new AuditReport(scanned, findings, Map.of(), List.of(), books);
  }
}
