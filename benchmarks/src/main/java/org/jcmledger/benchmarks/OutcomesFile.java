package org.jcmledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
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
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/**
 * A ledger's file with a year of very many retirements of authorised credits, written past the
 * ledger as the ledger would have. Each retires five serials of ten, so that as many blocks are
 * held at the end of the year as were used in it.
 */
final class OutcomesFile {

  static final int YEAR = 2025;

  private static final int GROUP = 10_000;
  private static final LocalDate DAY = LocalDate.of(YEAR, 3, 1);
  private static final PartnerCountry PARTNER = PartnerCountry.of("TH");
  private static final ProjectId PROJECT = ProjectId.of("TH001");
  private static final AccountNumber FROM = AccountNumber.of("HOLDING");
  private static final AccountNumber TO = AccountNumber.of("RETIREMENT");
  private static final Actor BY = Actor.of("a benchmark");

  private long position;
  private long sequence;
  private long recordedAt;
  private final LeafHash leafHash = new LeafHash();

  private OutcomesFile() {}

  /** Writes the file. */
  static void write(Path path, int retirements) {
    OutcomesFile file = new OutcomesFile();
    file.prelude(path, 10L * retirements);
    try (RawSqlite raw = RawSqlite.append(path, false)) {
      for (int done = 0; done < retirements; done += GROUP) {
        List<StoredEvent> group = new ArrayList<>(GROUP);
        for (int i = done; i < Math.min(done + GROUP, retirements); i++) {
          group.add(file.stored(retirement(10L * i + 1)));
        }
        raw.insert(List.of(group));
      }
    }
  }

  private void prelude(Path path, long total) {
    InstantSource clock = InstantSource.fixed(Instant.parse(YEAR + "-03-01T00:00:00Z"));
    LedgerDeclared declared =
        new LedgerDeclared(BY, Wording.of("a benchmark"), LedgerScope.japanWith(PARTNER));
    FactDate on = FactDate.on(DAY);
    BookDate bookDate = BookDate.of(DAY);
    try (JcmLedger ledger = JcmLedger.create(path, declared, clock)) {
      ledger.submit(new SignBilateralDocument(id(), BY, on, PARTNER));
      ledger.submit(new RegisterProject(id(), BY, on, PARTNER, PROJECT, Wording.of("a project")));
      ledger.submit(new OpenBook(id(), BY, DAY, Registry.JP, ZoneId.of("Asia/Tokyo")));
      ledger.submit(new OpenBook(id(), BY, DAY, PARTNER.registry(), ZoneId.of("Asia/Bangkok")));
      ledger.submit(
          new OpenAccount(id(), BY, DAY, Registry.JP, FROM, AccountKind.ENTITY_HOLDING, BY));
      ledger.submit(new OpenAccount(id(), BY, DAY, Registry.JP, TO, AccountKind.RETIREMENT, BY));
      for (Party party : List.of(Party.JP, Party.of(PARTNER))) {
        ledger.submit(
            new AuthoriseOutcomes(
                id(),
                BY,
                on,
                PARTNER,
                AuthorisationId.of(party.code()),
                party,
                CooperativeApproach.of("CA0099"),
                terms()));
      }
      DecisionId decision = DecisionId.of("TH-BENCHMARK-1");
      ledger.submit(new DecideIssuance(id(), BY, on, PARTNER, decision, List.of(line(total))));
      ledger.submit(
          new IssueCredits(
              id(),
              BY,
              bookDate,
              Registry.JP,
              LineRef.of(decision, 1),
              List.of(Allocation.of(FROM, Credits.of(total))),
              new TreeSet<>(List.of(AuthorisationId.of("JP"), AuthorisationId.of("TH")))));
      ledger.history(
          recorded -> {
            position = recorded.position();
            recordedAt = recorded.recordedAt().toEpochMilli();
            boolean inBook =
                recorded.event() instanceof BookEvent event && event.book().equals(Registry.JP);
            sequence += inBook ? 1 : 0;
          });
    }
  }

  private static RequestId id() {
    return RequestIds.next();
  }

  private static AuthorisationTerms terms() {
    return AuthorisationTerms.of(
            new AuthorisedScope.OfProjects(new TreeSet<>(List.of(PROJECT))),
            AuthorisedVintages.of(2021, 2030),
            AuthorisedPurposes.NDC,
            Party.JP)
        .with(
            new AuthorisationDetails(
                new TreeSet<>(List.of("Energy generation")),
                AuthorisationDetails.NONE.activityTypes(),
                AuthorisationDetails.NONE.mitigation(),
                AuthorisationDetails.NONE.gwp(),
                AuthorisationDetails.NONE.terms(),
                AuthorisationDetails.NONE.explanation()));
  }

  private static IssuanceLine line(long total) {
    return IssuanceLine.of(
        PROJECT,
        MonitoringPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
        Vintage.of(2024),
        Credits.of(total),
        Tonnes.of(total),
        Tonnes.ZERO);
  }

  private static CreditsRetired retirement(long first) {
    return new CreditsRetired(
        DAY,
        BY,
        Registry.JP,
        FROM,
        TO,
        SerialSet.of(SerialRange.of(first, first + 4)),
        new RetirementPurpose.Ndc(2021, 2030, YEAR));
  }

  private StoredEvent stored(CreditsRetired retired) {
    EncodedEvent encoded = EventFormat.encode(retired);
    String metadata = "{\"requestHash\":\"" + "0".repeat(64) + "\"}";
    position++;
    recordedAt++;
    StoredEvent unsealed = event(encoded, metadata, id().id(), new byte[32]);
    StoredEvent sealed = event(encoded, metadata, unsealed.eventId(), leafHash.of(unsealed));
    sequence++;
    return sealed;
  }

  private StoredEvent event(EncodedEvent encoded, String metadata, String id, byte[] hash) {
    return new StoredEvent(
        position,
        id,
        "book/" + Registry.JP,
        sequence,
        encoded.type(),
        encoded.revision(),
        recordedAt,
        encoded.payload(),
        metadata.getBytes(StandardCharsets.US_ASCII),
        hash);
  }
}
