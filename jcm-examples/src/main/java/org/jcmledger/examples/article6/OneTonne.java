package org.jcmledger.examples.article6;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationDetails;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.Page;
import org.jcmledger.report.article6.Adjustments;
import org.jcmledger.report.article6.CoveredEmissions;
import org.jcmledger.report.article6.NdcPeriod;
import org.jcmledger.report.article6.OutcomeFold;
import org.jcmledger.report.article6.YearBalance;

/**
 * A project in Thailand reduces 100 t in 2024; Japan's side gets 60 t and uses 40 t of them towards
 * its NDC. Project, companies, numbers and emissions are invented.
 */
public final class OneTonne {

  static final PartnerCountry THAILAND = PartnerCountry.of("TH");
  static final Registry JP = Registry.JP;
  static final Registry TH = Registry.of("TH");
  private static final Actor COMMITTEE = Actor.of("Joint Committee of Thailand and Japan");
  private static final Actor JAPAN = Actor.of("registry of Japan");
  private static final Actor HOST = Actor.of("registry of Thailand");
  private static final Actor AOZORA = Actor.of("Aozora Foods");
  private static final AccountNumber HELD = AccountNumber.of("AOZORA");
  private static final AccountNumber RETIRED = AccountNumber.of("NDC-2030");
  private static final AccountNumber THAI = AccountNumber.of("SIAM");
  private static final ProjectId PROJECT = ProjectId.of("TH999");
  private static final DecisionId DECISION = DecisionId.of("TH-2026-01");
  private static final LineRef LINE = LineRef.of(DECISION, 1);
  private static final CooperativeApproach APPROACH = CooperativeApproach.of("CA9999");
  private static final AuthorisationDetails SOLAR =
      new AuthorisationDetails(
          new TreeSet<>(List.of("Energy generation")),
          new TreeSet<>(List.of("Solar")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

  private OneTonne() {}

  /** Tells it into a new, empty ledger. */
  public static void tell(JcmLedger ledger) {
    submit(
        ledger,
        new SignBilateralDocument(
            RequestIds.next(), COMMITTEE, FactDate.parse("2015-11-19"), THAILAND),
        new RegisterProject(
            RequestIds.next(),
            COMMITTEE,
            FactDate.parse("2023-06-30"),
            THAILAND,
            PROJECT,
            Wording.of("An invented solar roof")),
        new OpenBook(RequestIds.next(), JAPAN, DAY, JP, ZoneId.of("Asia/Tokyo")),
        new OpenBook(RequestIds.next(), HOST, DAY, TH, ZoneId.of("Asia/Bangkok")),
        account(JP, JAPAN, HELD, AccountKind.ENTITY_HOLDING, AOZORA),
        account(JP, JAPAN, RETIRED, AccountKind.RETIREMENT, JAPAN),
        account(TH, HOST, THAI, AccountKind.ENTITY_HOLDING, Actor.of("Siam Solar")));
    // begin: authorise
    AuthorisationTerms terms =
        AuthorisationTerms.of(
                new AuthorisedScope.OfProjects(new TreeSet<>(List.of(PROJECT))),
                AuthorisedVintages.of(2021, 2030),
                AuthorisedPurposes.NDC,
                Party.JP)
            .with(SOLAR);
    for (Party party : List.of(Party.of(THAILAND), Party.JP)) {
      ledger.submit(
          new AuthoriseOutcomes(
              RequestIds.next(),
              COMMITTEE,
              FactDate.on(DAY),
              THAILAND,
              AuthorisationId.of(party + "-2026-001"),
              party,
              APPROACH,
              terms.upTo(Credits.of(1_000))));
    }
    // end: authorise
    submit(
        ledger,
        new DecideIssuance(
            RequestIds.next(),
            COMMITTEE,
            FactDate.on(DAY),
            THAILAND,
            DECISION,
            List.of(
                IssuanceLine.of(
                    PROJECT,
                    MonitoringPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    Vintage.of(2024),
                    Credits.of(100),
                    Tonnes.of(60),
                    Tonnes.of(40)))),
        new IssueCredits(
            RequestIds.next(), HOST, DAY, TH, LINE, Allocation.of(THAI, Credits.of(40))));
    // begin: issue
    ledger.submit(
        new IssueCredits(
            RequestIds.next(),
            JAPAN,
            BookDate.of(DAY),
            JP,
            LINE,
            List.of(Allocation.of(HELD, Credits.of(60))),
            new TreeSet<>(
                List.of(AuthorisationId.of("TH-2026-001"), AuthorisationId.of("JP-2026-001")))));
    // end: issue
    // begin: use
    ledger.submit(
        new RetireCredits(
            RequestIds.next(),
            AOZORA,
            DAY,
            JP,
            HELD,
            RETIRED,
            Selection.of(SerialRange.of(1, 40)),
            new RetirementPurpose.Ndc(2021, 2030, 2025)));
    // end: use
  }

  private static OpenAccount account(
      Registry book, Actor by, AccountNumber number, AccountKind kind, Actor holder) {
    return new OpenAccount(RequestIds.next(), by, DAY, book, number, kind, holder);
  }

  private static void submit(JcmLedger ledger, Command... commands) {
    for (Command command : commands) {
      ledger.submit(command);
    }
  }

  /** A Party's adjustments over the years 2021 to 2025 of a multi-year NDC. */
  public static Adjustments adjustments(JcmLedger ledger, Party party, CoveredEmissions emissions) {
    // begin: balance
    OutcomeFold fold = new OutcomeFold(ledger.declaration().scope());
    ledger.history(fold::add);
    NdcPeriod period = new NdcPeriod(2021, 2025, NdcPeriod.Target.MULTI_YEAR);
    return Adjustments.annual(fold.flows(party), period, emissions, 2025);
    // end: balance
  }

  /** What both countries' emissions are, in an invented inventory: 1,000 t a year. */
  static CoveredEmissions inventory() {
    CoveredEmissions emissions = CoveredEmissions.UNKNOWN;
    for (int year = 2021; year <= 2025; year++) {
      emissions = emissions.and(year, 1_000);
    }
    return emissions;
  }

  /**
   * Tells the story in a new ledger in a folder, prints both countries' balances, writes both
   * countries' reports beside it and holds them against each other.
   */
  public static void show(Path folder, PrintStream out) throws IOException {
    try (JcmLedger ledger =
        JcmLedger.create(
            folder.resolve("one-tonne.jcm"),
            new LedgerDeclared(
                Actor.of("an example"),
                Wording.of("One tonne's way; a record of nothing"),
                LedgerScope.japanWith(THAILAND)),
            InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z")))) {
      tell(ledger);
      Page page = new Page(out);
      page.heading("4. One tonne under Article 6: every entity in it is invented");
      balances(ledger, page);
      new BothReports(ledger, folder, page).show();
    }
  }

  private static void balances(JcmLedger ledger, Page page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Party", "year", "emissions", "first transferred", "used", "adjustment", "balance"));
    for (Party party : List.of(Party.of(THAILAND), Party.JP)) {
      for (YearBalance year : adjustments(ledger, party, inventory()).years()) {
        if (year.firstTransferred() != 0 || year.used() != 0) {
          rows.add(
              List.of(
                  party.alpha3(),
                  Integer.toString(year.year()),
                  year.emissions().toString(),
                  Long.toString(year.firstTransferred()),
                  Long.toString(year.used()),
                  year.adjustment().toString(),
                  year.balance().toString()));
        }
      }
    }
    page.table(rows, 1);
  }
}
