package org.jcmledger.audit;

import static org.jcmledger.audit.Town.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/**
 * For every code that the events of one ledger can show: a history that shows it and nothing else,
 * and the nearest history that is in order.
 */
final class Forgeries {

  /**
   * One forgery.
   *
   * @param code what it must show
   * @param forged the history
   * @param inOrder what looks alike and shows nothing
   */
  record Forgery(FindingCode code, Forger forged, Forger inOrder) {
    @Override
    public String toString() {
      return code.code();
    }
  }

  private Forgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>();
    log(all);
    books(all);
    serials(all);
    issuances(all);
    corrections(all);
    OutcomeForgeries.add(all);
    return all;
  }

  private static void of(
      List<Forgery> all,
      FindingCode code,
      UnaryOperator<Forger> forged,
      UnaryOperator<Forger> inOrder) {
    all.add(new Forgery(code, forged.apply(town()), inOrder.apply(town())));
  }

  private static void log(List<Forgery> all) {
    UnaryOperator<Forger> sale = f -> f.write(transferred(ALICE, "A", "B", "1-5"));
    of(all, FindingCode.LEAF_HASH_MISMATCH, f -> sale.apply(f).withBrokenSeal(), sale);
    of(all, FindingCode.POSITION_GAP, f -> sale.apply(f).atPosition(f.next() + 1), sale);
    of(all, FindingCode.SEQUENCE_GAP, f -> sale.apply(f).withSequence(99), sale);
    of(
        all,
        FindingCode.EVENT_ID_IRREGULAR,
        f -> sale.apply(f).withId("another#2"),
        f -> sale.apply(f).withId("another"));
    of(
        all,
        FindingCode.REQUEST_WITH_TWO_CONTENTS,
        f -> {
          String first = sale.apply(f).request();
          return f.write(transferred(ALICE, "A", "B", "6-10")).withId(first);
        },
        f -> sale.apply(f).write(transferred(ALICE, "A", "B", "6-10")));
    of(
        all,
        FindingCode.RECORDED_TIME_DECREASES,
        f -> sale.apply(f).recordedAt("2026-03-31T00:00:00Z"),
        f -> sale.apply(f).recordedAt("2026-05-31T00:00:00Z"));
    of(
        all,
        FindingCode.METADATA_UNREADABLE,
        f -> sale.apply(f).withMetadata("{\"requestHash\":\"none\"}"),
        f ->
            sale.apply(f)
                .withMetadata(
                    "{\"requestHash\":\"" + "0a".repeat(32) + "\",\"source\":\"a letter\"}"));
    all.add(
        new Forgery(
            FindingCode.LEDGER_NOT_DECLARED,
            new Forger()
                .write(new BookOpened(DAY, JAPAN, JP, ZoneId.of("Asia/Tokyo")))
                .write(account("A", AccountKind.ENTITY_HOLDING, ALICE)),
            declared(LedgerScope.everything())
                .write(new BookOpened(DAY, JAPAN, JP, ZoneId.of("Asia/Tokyo")))));
    of(
        all,
        FindingCode.LEDGER_DECLARED_TWICE,
        f -> f.write(new LedgerDeclared(JAPAN, Wording.of("another"), LedgerScope.everything())),
        f -> f);
    of(all, FindingCode.WRONG_STREAM, f -> sale.apply(f).inStream("book/MN"), sale);
    of(
        all,
        FindingCode.OUTSIDE_SCOPE,
        f ->
            f.write(
                new BookOpened(
                    DAY, HOST, org.jcmledger.core.value.Registry.of("ID"), ZoneId.of("UTC"))),
        f -> f);
  }

  private static void books(List<Forgery> all) {
    of(
        all,
        FindingCode.BOOK_DATE_DECREASES,
        f -> f.write(transferredOn(DAY.minusDays(1), ALICE, "A", "B", "1-5")),
        f -> f.write(transferredOn(DAY, ALICE, "A", "B", "1-5")));
    of(
        all,
        FindingCode.BOOK_DATE_AFTER_RECORDING,
        f ->
            f.write(transferredOn(LocalDate.of(2026, 4, 2), ALICE, "A", "B", "1-5"))
                .recordedAt("2026-04-01T14:59:59Z"),
        f ->
            f.write(transferredOn(LocalDate.of(2026, 4, 2), ALICE, "A", "B", "1-5"))
                .recordedAt("2026-04-01T15:00:00Z"));
    all.add(
        new Forgery(
            FindingCode.BOOK_NOT_OPEN,
            declared(LedgerScope.everything())
                .write(account("A", AccountKind.ENTITY_HOLDING, ALICE))
                .write(account("B", AccountKind.ENTITY_HOLDING, BOB)),
            declared(LedgerScope.everything())
                .write(new BookOpened(DAY, JAPAN, JP, ZoneId.of("Asia/Tokyo")))
                .write(account("A", AccountKind.ENTITY_HOLDING, ALICE))));
    of(
        all,
        FindingCode.BOOK_OPENED_TWICE,
        f -> f.write(new BookOpened(DAY, BOB, JP, ZoneId.of("Asia/Tokyo"))),
        f -> f);
    of(
        all,
        FindingCode.ACCOUNT_UNKNOWN,
        f ->
            f.write(transferred(ALICE, "A", "C", "1-5"))
                .write(transferred(ALICE, "A", "C", "6-9"))
                .write(transferred(BOB, "C", "B", "1-9")),
        f ->
            f.write(account("C", AccountKind.ENTITY_HOLDING, BOB))
                .write(transferred(ALICE, "A", "C", "1-5")));
    of(
        all,
        FindingCode.ACCOUNT_OPENED_TWICE,
        f -> f.write(account("A", AccountKind.ENTITY_HOLDING, BOB)),
        f -> f.write(account("A2", AccountKind.ENTITY_HOLDING, BOB)));
    of(
        all,
        FindingCode.ACCOUNT_NOT_SUSPENDED,
        f -> f.write(suspended("A")).write(resumed("A")).write(resumed("A")),
        f -> f.write(suspended("A")).write(resumed("A")).write(suspended("A")).write(resumed("A")));
    of(
        all,
        FindingCode.ACCOUNT_CLOSED_ALREADY,
        f -> f.write(transferred(ALICE, "A", "B", "1-60")).write(closed("A")).write(suspended("A")),
        f ->
            f.write(transferred(ALICE, "A", "B", "1-60")).write(suspended("A")).write(closed("A")));
    of(
        all,
        FindingCode.ACCOUNT_CLOSED_WITH_CREDITS,
        f -> f.write(transferred(ALICE, "A", "B", "1-59")).write(closed("A")),
        f -> f.write(transferred(ALICE, "A", "B", "1-60")).write(closed("A")));
    of(
        all,
        FindingCode.MOVEMENT_WHILE_SUSPENDED,
        f ->
            f.write(suspended("A"))
                .write(transferred(ALICE, "A", "B", "1-5"))
                .write(transferred(ALICE, "A", "B", "6-7")),
        f ->
            f.write(suspended("A")).write(resumed("A")).write(transferred(ALICE, "A", "B", "1-5")));
    of(
        all,
        FindingCode.MOVEMENT_WHILE_CLOSED,
        f ->
            f.write(transferred(BOB, "B", "A", "61-100"))
                .write(closed("B"))
                .write(transferred(ALICE, "A", "B", "1-5")),
        f ->
            f.write(transferred(BOB, "B", "A", "61-100"))
                .write(transferred(ALICE, "A", "B", "1-5")));
    of(
        all,
        FindingCode.MOVEMENT_WHILE_RESTRICTED,
        f ->
            f.write(restricted("R1", "A", "1-10"))
                .write(transferred(ALICE, "A", "B", "5-12"))
                .write(transferred(BOB, "B", "A", "5-12")),
        f ->
            f.write(restricted("R1", "A", "1-10"))
                .write(transferred(ALICE, "A", "B", "11-12"))
                .write(released("R1"))
                .write(transferred(ALICE, "A", "B", "1-10")));
    of(
        all,
        FindingCode.NOT_BY_THE_HOLDER,
        f -> f.write(transferred(BOB, "A", "B", "1-5")).write(transferred(BOB, "A", "B", "6-7")),
        f -> f.write(transferred(ALICE, "A", "B", "1-5")));
    of(
        all,
        FindingCode.NOT_BY_THE_REGISTRY,
        f ->
            f.write(
                new org.jcmledger.core.event.AccountSuspended(
                    DAY, ALICE, JP, number("B"), Wording.of("envy"))),
        f -> f.write(suspended("B")));
    of(
        all,
        FindingCode.WRONG_KIND_OF_TARGET,
        f -> f.write(retired(ALICE, "A", "B", "1-5")),
        f -> f.write(retired(ALICE, "A", "RET", "1-5")));
    of(
        all,
        FindingCode.TRANSFER_TO_ITSELF,
        f -> f.write(transferred(ALICE, "A", "A", "1-5")),
        f -> f.write(transferred(ALICE, "A", "B", "1-5")));
    of(
        all,
        FindingCode.RESTRICTION_NUMBER_USED,
        f -> f.write(restricted("R1", "A", "1-10")).write(restricted("R1", "A", "20-30")),
        f -> f.write(restricted("R1", "A", "1-10")).write(restricted("R2", "A", "5-30")));
    of(
        all,
        FindingCode.RESTRICTION_UNKNOWN,
        f -> f.write(restricted("R1", "A", "1-10")).write(released("R1")).write(released("R1")),
        f -> f.write(restricted("R1", "A", "1-10")).write(released("R1")));
    of(
        all,
        FindingCode.RESTRICTED_SERIALS_NOT_HELD,
        f -> f.write(restricted("R1", "A", "51-70")),
        f -> f.write(restricted("R1", "A", "51-60")));
  }

  private static BilateralDocumentSigned future(LocalDate on) {
    return new BilateralDocumentSigned(FactDate.on(on), COMMITTEE, PartnerCountry.of("MN"));
  }

  private static void serials(List<Forgery> all) {
    of(
        all,
        FindingCode.SERIAL_IN_TWO_HOLDINGS,
        f ->
            f.write(transferred(ALICE, "A", "B", "1-10"))
                .write(transferred(ALICE, "A", "B", "5-12"))
                .write(transferred(BOB, "B", "A", "5-10"))
                .write(transferred(BOB, "B", "A", "5-10")),
        f ->
            f.write(transferred(ALICE, "A", "B", "1-10"))
                .write(transferred(BOB, "B", "A", "1-10"))
                .write(transferred(ALICE, "A", "B", "5-12")));
    of(
        all,
        FindingCode.SERIALS_NEVER_ISSUED,
        f -> f.write(transferred(BOB, "B", "A", "100-110")),
        f -> f.write(transferred(BOB, "B", "A", "100-100")));
    of(
        all,
        FindingCode.ISSUED_SERIALS_OVERLAP,
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(issued("MN-2/1", 2019, 91, "A", 40)),
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(issued("MN-2/1", 2019, 101, "A", 40)));
    of(
        all,
        FindingCode.ISSUED_SERIALS_SKIP,
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(issued("MN-2/1", 2019, 102, "A", 40)),
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(issued("MN-2/1", 2019, 101, "A", 40)));
    of(
        all,
        FindingCode.QUANTITY_AND_RANGE_DISAGREE,
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(allocated("A", 101, 120, "B", 121, 139)),
        f ->
            decide(f, "MN-2", line("MN002", 2019, 50, 40, 10))
                .write(allocated("A", 101, 120, "B", 121, 140)));
    of(
        all,
        FindingCode.MOVED_OUT_OF_RETIREMENT,
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10"))
                .write(transferred(JAPAN, "RET", "B", "1-5")),
        f -> {
          f.write(retired(ALICE, "A", "RET", "1-10"));
          return f.write(corrected(f.request(), "RET", "A", "1-10"));
        });
    of(
        all,
        FindingCode.MOVED_OUT_OF_CANCELLATION,
        f ->
            f.write(cancelled(ALICE, "A", "CAN", "1-10"))
                .write(transferred(JAPAN, "CAN", "B", "1-5")),
        f -> {
          f.write(cancelled(ALICE, "A", "CAN", "1-10"));
          return f.write(corrected(f.request(), "CAN", "A", "1-10"));
        });
    of(
        all,
        FindingCode.RETIRED_AND_CANCELLED,
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10")).write(cancelled(ALICE, "A", "CAN", "8-12")),
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10"))
                .write(cancelled(ALICE, "A", "CAN", "11-12")));
    of(
        all,
        FindingCode.ENDED_TWICE,
        f -> f.write(retired(ALICE, "A", "RET", "1-10")).write(retired(ALICE, "A", "RET", "8-12")),
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10")).write(retired(ALICE, "A", "RET", "11-12")));
    of(
        all,
        FindingCode.MOVED_AFTER_ITS_END,
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10"))
                .write(transferred(ALICE, "A", "B", "8-12"))
                .write(transferred(BOB, "B", "A", "8-12")),
        f ->
            f.write(retired(ALICE, "A", "RET", "1-10"))
                .write(transferred(ALICE, "A", "B", "11-12")));
    of(
        all,
        FindingCode.VINTAGE_NOT_FOR_PURPOSE,
        f ->
            f.write(
                retiredFor(new RetirementPurpose.Ndc(2021, 2030, 2026), ALICE, "A", "RET", "1-10")),
        f -> f.write(retired(ALICE, "A", "RET", "1-10")));
  }

  private static CreditsIssued allocated(
      String one, long first, long last, String other, long from, long to) {
    return new CreditsIssued(
        DAY,
        JAPAN,
        JP,
        lineRef("MN-2/1"),
        Vintage.of(2019),
        SerialRange.of(101, 140),
        List.of(
            new AllocatedRange(number(one), SerialRange.of(first, last)),
            new AllocatedRange(number(other), SerialRange.of(from, to))));
  }

  private static void issuances(List<Forgery> all) {
    all.add(
        new Forgery(
            FindingCode.NOT_A_BILATERAL_PARTNER,
            declared(LedgerScope.everything())
                .write(registered("MN001", "A"))
                .write(registered("MN002", "B")),
            declared(LedgerScope.everything())
                .write(future(LocalDate.of(2013, 1, 8)))
                .write(registered("MN001", "A"))));
    of(
        all,
        FindingCode.BILATERAL_DOCUMENT_SIGNED_TWICE,
        f -> f.write(future(LocalDate.of(2013, 1, 8))),
        f -> f);
    all.add(
        new Forgery(
            FindingCode.FACT_AFTER_RECORDING,
            declared(LedgerScope.everything())
                .write(future(LocalDate.of(2026, 4, 2)))
                .recordedAt("2026-04-01T14:59:59Z"),
            declared(LedgerScope.everything())
                .write(future(LocalDate.of(2026, 4, 2)))
                .recordedAt("2026-04-01T15:00:00Z")));
    of(
        all,
        FindingCode.MEMORANDUM_SIGNED_TWICE,
        f -> f.write(memorandum(2017)).write(memorandum(2017)),
        f -> f.write(memorandum(2017)).write(memorandum(2018)));
    of(
        all,
        FindingCode.MEETING_NUMBER_USED,
        f -> f.write(meeting(1)).write(meeting(1)),
        f -> f.write(meeting(1)).write(meeting(2)));
    of(
        all,
        FindingCode.METHODOLOGY_NUMBER_USED,
        f -> f.write(methodology("MN_AM001")).write(methodology("MN_AM001")),
        f -> f.write(methodology("MN_AM001")).write(methodology("MN_AM002")));
    of(
        all,
        FindingCode.METHODOLOGY_NOT_APPROVED,
        f -> f.write(methodology("MN_AM001")).write(registeredUnder("MN_AM002")),
        f -> f.write(methodology("MN_AM002")).write(registeredUnder("MN_AM002")));
    all.add(
        new Forgery(
            FindingCode.SUPPORT_NUMBER_USED,
            declared(LedgerScope.everything()).write(support("S-1")).write(support("S-1")),
            declared(LedgerScope.everything()).write(support("S-1")).write(support("S-2"))));
    of(
        all,
        FindingCode.PROJECT_REGISTERED_TWICE,
        f -> f.write(registered("MN001", "Another")),
        f -> f.write(registered("MN003", "Another")));
    of(
        all,
        FindingCode.PROJECT_NOT_REGISTERED,
        f ->
            decide(
                decide(f, "MN-2", line("MN009", 2019, 50, 40, 10)),
                "MN-3",
                line("MN009", 2020, 50, 40, 10)),
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.OF_ANOTHER_COMMITTEE,
        f -> decide(f, "MN-2", line("ID001", 2019, 50, 40, 10)),
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.DECISION_NUMBER_USED,
        f -> f.write(decided("MN-1", line("MN002", 2019, 50, 40, 10))),
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.PARTS_DO_NOT_ADD_UP,
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 45, 10)),
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 50, 0)));
    of(
        all,
        FindingCode.VINTAGE_OUTSIDE_PERIOD,
        f -> decide(f, "MN-2", vintage(2018)),
        f -> decide(f, "MN-2", vintage(2019)));
    of(
        all,
        FindingCode.MONITORING_PERIODS_OVERLAP,
        f -> decide(f, "MN-2", line("MN001", 2019, 50, 40, 10)),
        f -> decide(f, "MN-2", line("MN001", 2020, 50, 40, 10), line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.NO_SIDE_OF_THE_DECISION,
        f -> f.write(notifiedBy(HOST, MN, "TH-1", share(1, "TH001", 2019, 50, 40))),
        f -> f.write(notifiedBy(JAPAN, JP, "TH-1", share(1, "TH001", 2019, 50, 40))));
    of(
        all,
        FindingCode.DECISION_NOTIFIED_TWICE,
        f -> f.write(notified(decided("MN-1", line("MN001", 2019, 120, 100, 20)), JP)),
        f -> f);
    of(
        all,
        FindingCode.NOTIFIED_WITHOUT_DECISION,
        f -> f.write(notifiedBy(JAPAN, JP, "MN-2", share(1, "MN002", 2019, 50, 40))),
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.NOTIFIED_DIFFERS_FROM_DECISION,
        f -> {
          var decided = decided("MN-2", line("MN002", 2019, 50, 40, 10));
          return f.write(decided)
              .also(notifiedBy(COMMITTEE, JP, "MN-2", share(1, "MN002", 2019, 50, 45)))
              .also(notified(decided, MN));
        },
        f -> {
          var decided = decided("MN-2", line("MN002", 2019, 50, 40, 10));
          return f.write(decided)
              .also(notifiedBy(COMMITTEE, JP, "MN-2", share(1, "MN002", 2019, 50, 40)))
              .also(notified(decided, MN));
        });
    of(
        all,
        FindingCode.DECISION_NOT_NOTIFIED,
        f -> {
          var decided = decided("MN-2", line("MN002", 2019, 50, 40, 10));
          return f.write(decided).also(notified(decided, JP));
        },
        f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10)));
    of(
        all,
        FindingCode.ISSUED_WITHOUT_NOTIFICATION,
        f -> f.write(issued("MN-1/2", 2019, 101, "A", 10)),
        f -> f);
    UnaryOperator<Forger> second = f -> decide(f, "MN-2", line("MN002", 2019, 50, 40, 10));
    UnaryOperator<Forger> whole = f -> second.apply(f).write(issued("MN-2/1", 2019, 101, "A", 40));
    of(
        all,
        FindingCode.ISSUED_ABOVE_NOTIFIED,
        f -> second.apply(f).write(issued("MN-2/1", 2019, 101, "A", 41)),
        whole);
    of(
        all,
        FindingCode.ISSUED_BELOW_NOTIFIED,
        f -> second.apply(f).write(issued("MN-2/1", 2019, 101, "A", 39)),
        whole);
    of(
        all,
        FindingCode.LINE_ISSUED_TWICE,
        f -> whole.apply(f).write(issued("MN-2/1", 2019, 141, "A", 40)),
        whole);
    of(
        all,
        FindingCode.ISSUED_VINTAGE_DIFFERS,
        f -> second.apply(f).write(issued("MN-2/1", 2018, 101, "A", 40)),
        whole);
  }

  private static org.jcmledger.core.value.IssuanceLine vintage(int vintage) {
    var line = line("MN002", 2019, 50, 40, 10);
    return new org.jcmledger.core.value.IssuanceLine(
        line.projects(),
        line.period(),
        Vintage.of(vintage),
        false,
        line.total(),
        line.japan(),
        line.host());
  }

  private static void corrections(List<Forgery> all) {
    UnaryOperator<Forger> sale = f -> f.write(transferred(ALICE, "A", "B", "1-10"));
    UnaryOperator<Forger> undone = f -> sale.apply(f).write(back(f, "1-10"));
    of(
        all,
        FindingCode.CORRECTION_WITHOUT_ORIGINAL,
        f -> sale.apply(f).write(corrected("nothing", "B", "A", "1-10")),
        undone);
    of(
        all,
        FindingCode.CORRECTION_OF_NO_MOVEMENT,
        f -> sale.apply(f).write(back(f, "1-10")).write(corrected(f.request(), "A", "B", "1-10")),
        undone);
    of(
        all,
        FindingCode.CORRECTED_TWICE,
        f -> {
          String request = sale.apply(f).request();
          return f.write(corrected(request, "B", "A", "1-10"))
              .write(transferred(ALICE, "A", "B", "1-10"))
              .write(corrected(request, "B", "A", "1-10"));
        },
        f -> {
          Forger again = sale.apply(undone.apply(f));
          return again.write(back(again, "1-10"));
        });
    of(
        all,
        FindingCode.CORRECTION_DIFFERS_FROM_ORIGINAL,
        f -> sale.apply(f).write(back(f, "1-9")),
        undone);
    of(
        all,
        FindingCode.CORRECTION_AFTER_ONWARD_MOVEMENT,
        f -> {
          String request = sale.apply(f).request();
          return f.write(account("C", AccountKind.ENTITY_HOLDING, Actor.of("Carol")))
              .write(transferred(BOB, "B", "C", "4-5"))
              .write(corrected(request, "B", "A", "1-10"));
        },
        undone);
  }

  private static org.jcmledger.core.event.MovementCorrected back(Forger f, String serials) {
    return corrected(f.request(), "B", "A", serials);
  }

  private static MemorandumSigned memorandum(int year) {
    return new MemorandumSigned(
        FactDate.on(LocalDate.of(year, 1, 1)), COMMITTEE, MONGOLIA, Optional.empty());
  }

  private static MeetingHeld meeting(int number) {
    return new MeetingHeld(
        FactDate.on(LocalDate.of(2017, 1, 1)), COMMITTEE, MONGOLIA, number, Optional.empty());
  }

  private static MethodologyApproved methodology(String number) {
    return new MethodologyApproved(
        FactDate.on(LocalDate.of(2017, 1, 1)),
        COMMITTEE,
        MONGOLIA,
        MethodologyId.of(number),
        new MethodologyDescription(
            Wording.of("a methodology"), SectoralScope.ENERGY_DEMAND, Optional.empty()),
        Optional.empty());
  }

  private static ProjectRegistered registeredUnder(String methodology) {
    return new ProjectRegistered(
        FactDate.on(LocalDate.of(2017, 1, 1)),
        COMMITTEE,
        MONGOLIA,
        ProjectId.of("MN003"),
        new ProjectDescription(
            Wording.of("a project"),
            Optional.empty(),
            List.of(),
            new TreeSet<>(List.of(MethodologyId.of(methodology))),
            new TreeSet<>()),
        Optional.empty());
  }

  private static SupportAdopted support(String number) {
    return new SupportAdopted(
        FactDate.on(LocalDate.of(2017, 1, 1)),
        COMMITTEE,
        SupportId.of(number),
        Country.of("MN"),
        SupportDescription.unnamed());
  }
}
