package org.jcmledger.test.fault;

import static org.jcmledger.test.fault.Payloads.JP;
import static org.jcmledger.test.fault.Payloads.MN;
import static org.jcmledger.test.fault.Payloads.decided;
import static org.jcmledger.test.fault.Payloads.decision;
import static org.jcmledger.test.fault.Payloads.issue;
import static org.jcmledger.test.fault.Payloads.notification;
import static org.jcmledger.test.fault.Payloads.notified;

/** More credits than reductions: how decisions, notifications and issuances are forged. */
final class IssuanceFrauds {

  private static final String COMMITTEE = "Joint Committee of Mongolia";
  private static final String ISSUED = "CreditsIssued";

  private final Frauds frauds;

  IssuanceFrauds(Frauds frauds) {
    this.frauds = frauds;
  }

  void tell() {
    amounts();
    serials();
    periods();
  }

  private void amounts() {
    frauds.tell(
        "issued-above-notified",
        "25 t were notified on line TH-1/2, and 30 t are issued",
        "DC3; rule R1",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "251-280", "GOV")));
    frauds.tell(
        "line-issued-twice",
        "line MN-1/1 is issued a second time, with fresh serials",
        "DC2; rule R1",
        pen -> pen.write(JP, ISSUED, issue("MN-1/1", 2019, "251-350", "GOV")));
    frauds.tell(
        "issued-without-notification",
        "credits are issued on a line of which nobody was notified",
        "DC3; rule R1",
        pen -> pen.write(JP, ISSUED, issue("TH-9/1", 2022, "251-275", "ALICE")));
    frauds.tell(
        "host-share-claimed",
        "Japan's notification is rewritten to the whole of line MN-1/1",
        "DC8: one tonne claimed by both governments' shares",
        pen ->
            pen.rewrite(
                "s-30#2", "\"total\":120,\"notified\":100", "\"total\":120,\"notified\":120"));
    frauds.tell(
        "decision-rewritten",
        "the committee's decision is rewritten to a greater total, parts and all",
        "DC3",
        pen -> pen.rewrite("s-32", "\"total\":30,\"japan\":20", "\"total\":50,\"japan\":40"));
    frauds.tell(
        "parts-above-the-total",
        "a decision gives both sides together more than its total",
        "DC8; rule R19",
        pen -> decide(pen, "MN-3", "2022-01-01/2022-12-31", 2022, 50, 40, 20));
    frauds.tell(
        "vintage-made-younger",
        "credits of 2022 are issued as of 2023, to count in another year",
        "DC6; rule R22",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2023, "251-275", "GOV")));
  }

  private void serials() {
    frauds.tell(
        "range-issued-twice",
        "line TH-1/2 is issued with serials that line KH-1/1 has already",
        "DC1",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "231-255", "ALICE")));
    frauds.tell(
        "counter-restarted",
        "the counter of serials begins again at 1 with a new batch",
        "DC10: block numbers that restart",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "1-25", "ALICE")));
    frauds.tell(
        "serials-kept-back",
        "serials are left out, to be given away later",
        "DC10",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "261-285", "ALICE")));
    frauds.tell(
        "range-counted-exclusively",
        "a range of 25 is allocated with 26 serials, as if its last one did not count",
        "an example in a registry's own documentation that is one off",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "251-275", "GOV", "251-276")));
    frauds.tell(
        "issued-to-a-closed-account",
        "credits are issued into an account that is closed",
        "rule R1",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "251-275", "TEMP-1")));
    frauds.tell(
        "issued-into-retirement",
        "credits are issued as retired, so that nobody ever held them",
        "rules R1 and R4",
        pen -> pen.write(JP, ISSUED, issue("TH-1/2", 2022, "251-275", "RET")));
  }

  private void periods() {
    frauds.tell(
        "same-period-again",
        "a project is credited for days for which it was credited before",
        "DC2; rule R21",
        pen -> decide(pen, "MN-3", "2019-06-01/2020-05-31", 2019, 50, 40, 10));
    frauds.tell(
        "same-period-notified-again",
        "a registry notes a second decision on the same days of a project whose committee is elsewhere",
        "DC2; rule R21",
        pen ->
            pen.write(
                JP,
                "IssuanceNotified",
                notification("TH-4", notified("TH001", "2022-07-01/2022-12-31", 2022, 80, 50))));
    frauds.tell(
        "project-registered-twice",
        "a project's number is registered again under another title, to be credited again",
        "DC4: double registration",
        pen ->
            pen.write(
                MN,
                "ProjectRegistered",
                "{\"on\":\"2026-02-01\",\"by\":\"Joint Committee of Mongolia\",\"committee\":\"MN\","
                    + "\"project\":\"MN001\",\"title\":\"Another heat supply\",\"participants\":[],"
                    + "\"methodologies\":[],\"linked\":[]}"));
    frauds.tell(
        "project-of-nobody",
        "a project is credited that was never registered",
        "rule R1",
        pen ->
            decide(
                pen,
                "MN-3",
                decided("MN009", "2022-01-01/2022-12-31", 2022, 50, 40, 10),
                notified("MN009", "2022-01-01/2022-12-31", 2022, 50, 40),
                notified("MN009", "2022-01-01/2022-12-31", 2022, 50, 10)));
    frauds.tell(
        "period-not-over",
        "a decision of March 2026 credits reductions of the year 2030",
        "credits before reductions",
        pen -> decide(pen, "MN-3", "2030-01-01/2030-12-31", 2030, 50, 40, 10));
  }

  private static void decide(
      Pen pen, String name, String period, int vintage, int total, int japan, int host) {
    decide(
        pen,
        name,
        decided("MN001", period, vintage, total, japan, host),
        notified("MN001", period, vintage, total, japan),
        notified("MN001", period, vintage, total, host));
  }

  private static void decide(Pen pen, String name, String line, String japan, String host) {
    pen.write(MN, "IssuanceDecided", decision("MN", COMMITTEE, name, line))
        .also(JP, "IssuanceNotified", notification(COMMITTEE, "JP", name, "2026-03-01", japan))
        .also(
            "book/MN", "IssuanceNotified", notification(COMMITTEE, "MN", name, "2026-03-01", host));
  }
}
