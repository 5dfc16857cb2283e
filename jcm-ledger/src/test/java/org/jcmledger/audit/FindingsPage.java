package org.jcmledger.audit;

import static java.util.Map.entry;
import static org.jcmledger.audit.Town.*;

import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Registry;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.seal.TreeHash;
import org.jcmledger.seal.TreeHead;
import org.jcmledger.store.LeafHash;

/** Writes docs/findings.md. */
final class FindingsPage {

  private static final Map<FindingCode.Family, String> HEADINGS =
      new EnumMap<>(
          Map.ofEntries(
              entry(FindingCode.Family.SEAL, "The seal"),
              entry(FindingCode.Family.LOG, "The log"),
              entry(FindingCode.Family.BOOK, "Books and accounts"),
              entry(FindingCode.Family.SERIALS, "Serials"),
              entry(FindingCode.Family.ISSUANCE, "Committees, decisions and issuances"),
              entry(FindingCode.Family.CORRECTION, "Corrections"),
              entry(FindingCode.Family.OTHER_PROGRAMMES, "Other programmes and registries"),
              entry(FindingCode.Family.LISTING, "Listings"),
              entry(FindingCode.Family.OUTCOMES, "Article 6"),
              entry(FindingCode.Family.RECONCILIATION, "Two ledgers")));

  private FindingsPage() {}

  static String write() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What an audit finds

        <!-- Written from the codes, their texts and the forgeries of the tests by FindingsPageTest; \
        run it with -Djcm.golden=write. -->

        `jcm audit` replays every event by rules of its own. What it finds has a code that stays, a
        severity, the events it rests on, accounts, serials and tonnes, and one sentence in English and
        in Japanese. A **breach** breaks a rule of the ledger or counts a tonne twice (exit code 2); a
        **warning** is a fault that protects no tonne; a **lead** is for a person to look at. Whatever
        else shows about the same serials or accounts and follows from a finding is counted with it
        (`consequences`) and is no finding of its own. Of each code the first 1,000 are listed and the
        rest is counted.

        The examples are what the audit says of histories that a test forges, each well sealed.
        [What finds what](what-finds-what.md) has every fault that a test puts into a ledger, one at a
        time, and which means finds it: the seal, these rules, an earlier checkpoint, the other side's
        ledger, or nobody from this file alone.

        """);
    doubleCounting(page);
    Map<FindingCode, Finding> examples = examples();
    for (FindingCode.Family family : FindingCode.Family.values()) {
      page.append("## ").append(HEADINGS.get(family)).append("\n\n");
      for (FindingCode code : FindingCode.values()) {
        if (code.family() == family) {
          code(page, code, Objects.requireNonNull(examples.get(code), code.code()));
        }
      }
    }
    return page.toString();
  }

  private static void doubleCounting(StringBuilder page) {
    page.append(
        "## Double counting, way by way\n\n| | what | codes that show it |\n|---|---|---|\n");
    for (DoubleCounting way : DoubleCounting.values()) {
      String codes =
          java.util.Arrays.stream(FindingCode.values())
              .filter(code -> code.shows().contains(way))
              .map(code -> "[`" + code.code() + "`](#" + code.code() + ")")
              .collect(Collectors.joining(", "));
      page.append("| ").append(way).append(" | ").append(way.english()).append(" | ");
      page.append(codes.isEmpty() ? "none: see below" : codes).append(" |\n");
    }
    page.append(
        """

        **DC6 is shown as far as events tell**: that credits were used without a first transfer, or under
        nothing that obliges their host. Whether a Party has entered the adjustment in its report is not
        among the events; its file of the agreed electronic format tells, held against the other Party's
        ([aef.md](aef.md#the-checks)). **DC9 cannot be shown**, since other registries' labels are not
        here; every report says both among its open questions. DC3 is shown against decisions,
        notifications and authorisations; what was verified is not among the events either. DC4
        needs a registration that links the activity, or the auditor's `--same-activity`, and DC4 and DC7
        need the other registry's `--listing`. What no file can show by itself (a holder's name or a last
        event changed and sealed anew by the operator) takes an earlier checkpoint, or the other side's
        ledger.

        """);
  }

  private static void code(StringBuilder page, FindingCode code, Finding example) {
    AuditTexts texts = AuditTexts.english();
    String shows =
        code.shows().stream().map(DoubleCounting::name).collect(Collectors.joining(", "));
    page.append("### ").append(code.code()).append("\n\n");
    page.append("*").append(code.severity().name().toLowerCase(java.util.Locale.ROOT));
    page.append(shows.isEmpty() ? "" : ", shows " + shows).append("*. ");
    page.append(texts.about(code, "meaning")).append("\n\n");
    page.append("- Why it matters: ").append(texts.about(code, "why")).append('\n');
    page.append("- How it is found: ").append(texts.about(code, "how")).append('\n');
    page.append("- Example: ").append(example.english()).append('\n');
    page.append("- 例: ").append(example.japanese()).append("\n\n");
  }

  static Map<FindingCode, Finding> examples() throws IOException {
    Map<FindingCode, Finding> examples = new EnumMap<>(FindingCode.class);
    for (Forgeries.Forgery forgery : Forgeries.all()) {
      take(examples, forgery.code(), forgery.forged().audit());
    }
    take(examples, FindingCode.CHECKPOINT_NOT_EXTENDED, resealed());
    take(
        examples,
        FindingCode.CLAIMED_BALANCE_DIFFERS,
        LedgerAudit.of(town().log(), "forged.jcm")
            .threads(1)
            .claims(
                LedgerClaims.of(
                    Map.of(
                        org.jcmledger.core.value.AccountRef.parse("JP/A"),
                        org.jcmledger.core.value.Tonnes.of(61),
                        org.jcmledger.core.value.AccountRef.parse("JP/B"),
                        org.jcmledger.core.value.Tonnes.of(40))))
            .run());
    take(examples, FindingCode.CONSERVATION_BROKEN, leaking());
    listings(examples);
    take(
        examples,
        FindingCode.LEDGERS_DISAGREE,
        LedgerAudit.of(town().log(), "forged.jcm")
            .threads(1)
            .against(town().write(transferred(ALICE, "A", "B", "1-5")).log(), "mirror.jcm")
            .run());
    AuditReport sides =
        LedgerAudit.of(side(JP, JAPAN, 100).log(), "japan.jcm")
            .threads(1)
            .against(side(MN, HOST, 21).log(), "mongolia.jcm")
            .run();
    take(examples, FindingCode.DECISIONS_DISAGREE, sides);
    take(examples, FindingCode.SIDES_ABOVE_THE_TOTAL, sides);
    return examples;
  }

  private static void take(
      Map<FindingCode, Finding> examples, FindingCode code, AuditReport report) {
    examples.put(
        code,
        report.findings().stream()
            .filter(finding -> finding.code() == code)
            .findFirst()
            .orElseThrow(() -> new AssertionError(code + " in " + report.findings())));
  }

  private static AuditReport resealed() {
    MerkleTree tree = new MerkleTree();
    LeafHash leafHash = new LeafHash();
    Forger forger = town();
    ListLog log = forger.log();
    log.scan(
        0,
        event -> {
          tree.add(leafHash.of(event));
          return true;
        });
    byte[] first = new byte[LeafHash.LENGTH];
    log.scan(
        0,
        event -> {
          System.arraycopy(leafHash.of(event), 0, first, 0, first.length);
          return false;
        });
    Checkpoint checkpoint =
        new Checkpoint(
            Checkpoint.originOf(TreeHash.of(first)), new TreeHead(tree.size() + 1, tree.root()));
    return LedgerAudit.of(log, "forged.jcm").threads(1).checkpoint("march.note", checkpoint).run();
  }

  /** An issuance whose accounts are given once and counted by the ledger's own fold twice. */
  private static AuditReport leaking() {
    Suspicions suspicions = new Suspicions();
    ListLog log = town().log();
    LedgerFold fold = new LedgerFold(log, suspicions);
    log.scan(
        0,
        event -> {
          fold.add(new Seen(event, LedgerFold.read(event)));
          return true;
        });
    // No event can do this, since every movement has two accounts: a fault of the program might.
    Objects.requireNonNull(fold.books().get(JP)).byIndex.get(0).enter(1, 0);
    new EndChecks(fold).check(Optional.empty());
    return new AuditReport(
        new Scanned(
            "forged.jcm",
            Optional.empty(),
            0,
            0,
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty()),
        new Conclusion(log, Optional.empty()).findings(suspicions),
        Map.of(),
        List.of(),
        List.of());
  }

  private static void listings(Map<FindingCode, Finding> examples) throws IOException {
    Forger forger = town().write(retired(ALICE, "A", "RET", "1-10"));
    Listing listing =
        Listing.read(
            "other.csv",
            new StringReader(
                """
                registry,batch,project,vintage,first,last,quantity,status,holder,activity,country
                JP,,,2019,91,100,10,Active,Carol,,
                JP,,,2019,1,5,5,Active,Carol,,
                VCS,,Wind farms,2019,1,9,9,Held,Dave,3052,Mongolia
                VCS,,,2019,8,12,6,Held,Erin,,
                VCS,,,2019,many,12,6,Held,Erin,,
                VCS,,Heat supplies for cities,2019,20,29,10,Held,Erin,99,Mongolia
                """),
            Map.of());
    SameActivities same =
        SameActivities.read(
            "same.csv", new StringReader("project,programme,reference\nMN001,VCS,3052\n"));
    forger.write(registered("MN004", "Heat supply of cities"));
    AuditReport report =
        LedgerAudit.of(forger.log(), "forged.jcm")
            .threads(1)
            .listing(listing)
            .sameActivities(same)
            .run();
    for (FindingCode code :
        List.of(
            FindingCode.BLOCK_LIVE_ELSEWHERE,
            FindingCode.RETIRED_HERE_LIVE_ELSEWHERE,
            FindingCode.ACTIVITY_CREDITED_ELSEWHERE,
            FindingCode.SIMILAR_ACTIVITY_ELSEWHERE,
            FindingCode.LISTING_BLOCKS_OVERLAP,
            FindingCode.LISTING_QUANTITY_DIFFERS,
            FindingCode.LISTING_ROW_UNREADABLE)) {
      take(examples, code, report);
    }
  }

  private static Forger side(Registry book, org.jcmledger.core.value.Actor by, long share) {
    Forger forger =
        declared(
                new LedgerScope(
                    Optional.of(new TreeSet<>(List.of(book))), Optional.of(new TreeSet<>()), false))
            .write(new BookOpened(DAY, by, book, ZoneId.of("Asia/Tokyo")))
            .write(
                new org.jcmledger.core.event.AccountOpened(
                    DAY,
                    by,
                    book,
                    number("GOV"),
                    org.jcmledger.core.value.AccountKind.GOVERNMENT_HOLDING,
                    by,
                    org.jcmledger.core.value.BilingualName.english("Government"),
                    false));
    return forger
        .write(notifiedBy(by, book, "MN-1", share(1, "MN001", 2019, 120, share)))
        .write(issuedIn(book, by, "MN-1/1", 2019, 1, "GOV", share));
  }
}
