package org.jcmledger.test.fault;

import static org.jcmledger.test.fault.Payloads.JP;
import static org.jcmledger.test.fault.Payloads.decided;
import static org.jcmledger.test.fault.Payloads.decision;
import static org.jcmledger.test.fault.Payloads.notification;
import static org.jcmledger.test.fault.Payloads.notified;

import java.util.List;
import java.util.Optional;
import org.jcmledger.store.StoredEvent;

/** Frauds that no single ledger shows: this one is sound, and another tells another story. */
final class FraudsAcross {

  private static final String HEADER =
      "registry,batch,project,vintage,first,last,quantity,status,holder,activity,country,"
          + "period_start,period_end\n";

  private static final String YEAR = "2022-01-01/2022-12-31";
  private static final String HOST = "Registry of Cambodia";

  private final Frauds frauds;

  FraudsAcross(Frauds frauds) {
    this.frauds = frauds;
  }

  void tell() {
    sides();
    listings();
  }

  private void sides() {
    side(
        "both-sides-above-the-total",
        "of 80 t decided, Japan was notified of 50 and Thailand issued 40",
        "DC8",
        decided("TH001", YEAR, 2022, 80, 40, 40));
    side(
        "two-contents-of-one-decision",
        "Thailand's ledger has the decision with another project than Japan's",
        "DC2 and DC8",
        decided("TH008", YEAR, 2022, 80, 50, 30));
    frauds.tell(
        "decision-invented",
        "Japan's registry notes a decision that Thailand's committee never took",
        "DC3; only Thailand's ledger has all decisions of its committee",
        frauds.written(
            pen ->
                pen.write(
                    JP,
                    "IssuanceNotified",
                    notification("TH-9", notified("TH009", YEAR, 2022, 80, 50)))),
        Optional.of(thailand(decided("TH001", YEAR, 2022, 80, 50, 30))),
        Optional.empty());
    frauds.tell(
        "decision-unknown-here",
        "Cambodia's registry notes a decision that its committee, which is in this ledger, never took",
        "DC3 and DC8",
        frauds.healthy(),
        Optional.of(cambodia()),
        Optional.empty());
  }

  private void side(String name, String story, String after, String line) {
    frauds.tell(
        name, story, after, frauds.healthy(), Optional.of(thailand(line)), Optional.empty());
  }

  /** The ledger of Thailand's committee, with all its decisions; the first line is as told. */
  private List<StoredEvent> thailand(String line) {
    String declared = frauds.healthy().get(0).eventId();
    String committee = "Joint Committee of Thailand";
    String second = decided("TH002", YEAR, 2022, 40, 25, 15);
    return new Pen(frauds.healthy().subList(0, 1))
        .rewrite(declared, "[\"JP\",\"MN\"]", "[]")
        .rewrite(declared, "[\"KH\",\"MN\"]", "[\"TH\"]")
        .write(
            "committee/TH",
            "BilateralDocumentSigned",
            "{\"on\":\"2015-11-19\",\"by\":\"" + committee + "\",\"committee\":\"TH\"}")
        .write(
            "committee/TH",
            "IssuanceDecided",
            decision("TH", committee, "TH-1", line + "," + second))
        .write(
            "committee/TH",
            "IssuanceDecided",
            decision(
                "TH",
                committee,
                "TH-2",
                decided("TH003", "2021-07-01/2022-06-30", 2022, 20, 15, 5)))
        .write(
            "committee/TH",
            "IssuanceDecided",
            decision(
                "TH", committee, "TH-3", decided("TH003", "2022-07-01/2023-06-30", 2023, 9, 7, 2)))
        .sealed();
  }

  /** The book of Cambodia's registry by itself, with one more notification than there should be. */
  private List<StoredEvent> cambodia() {
    String declared = frauds.healthy().get(0).eventId();
    String line = notified("KH001", "2023-01-01/2023-12-31", 2023, 30, 10);
    return new Pen(frauds.healthy().subList(0, 1))
        .rewrite(declared, "[\"JP\",\"MN\"]", "[\"KH\"]")
        .rewrite(declared, "[\"KH\",\"MN\"]", "[]")
        .write(
            "book/KH",
            "BookOpened",
            "{\"on\":\"$today\",\"by\":\""
                + HOST
                + "\",\"book\":\"KH\",\"zone\":\"Asia/Phnom_Penh\"}")
        .write("book/KH", "IssuanceNotified", notification(HOST, "KH", "KH-9", "2026-01-05", line))
        .sealed();
  }

  private void listings() {
    listing(
        "live-in-two-registries",
        "serials that Bob holds are held by somebody else in another system's listing",
        "DC7: conversion without cancellation",
        "JP,,MN001,2019,66,70,5,Held,Mallory,,,,\n");
    listing(
        "retired-here-live-there",
        "serials that were retired here are for sale in another system's listing",
        "DC5 and DC7; Hungary 2010",
        "JPN01,,MN001,2019,71,80,10,Active,Mallory,,,,\n");
    listing(
        "credited-elsewhere",
        "the activity that is MN001 here has credits of another programme for the same days",
        "DC4",
        "T-VER,1,Heat,2019,1,50,50,Issued,Mallory,P-001,TH,2019-03-01,2019-09-30\n");
  }

  private void listing(String name, String story, String after, String row) {
    frauds.tell(name, story, after, frauds.healthy(), Optional.empty(), Optional.of(HEADER + row));
  }
}
