package org.jcmledger.test.fault;

/**
 * Payloads as a dishonest operator types them; in Japan's book, today, unless they say otherwise.
 */
final class Payloads {

  static final String JP = "book/JP";
  static final String MN = "committee/MN";
  static final String REGISTRY = "Registry of Japan";

  private Payloads() {}

  static String transfer(String by, String from, String to, String serials) {
    return movement("$today", by, from, to, serials) + "}";
  }

  static String transferOn(String day, String by, String from, String to, String serials) {
    return movement(day, by, from, to, serials) + "}";
  }

  static String retirement(String by, String from, String to, String serials, String purpose) {
    return movement("$today", by, from, to, serials) + ",\"purpose\":{" + purpose + "}}";
  }

  static String pledge(String pledge) {
    return "\"pledge\":\"" + pledge + "\"";
  }

  static String ndc(String years, int year) {
    return "\"ndc\":\"" + years + "\",\"yearOfUse\":" + year;
  }

  static String cancellation(String by, String from, String to, String serials) {
    return movement("$today", by, from, to, serials)
        + ",\"purpose\":\"voluntary\",\"beneficiary\":\"a fair\",\"reason\":\"its flights\""
        + ",\"firstTransferred\":[]}";
  }

  static String cancellationForOthers(
      String by, String from, String to, String serials, String firstTransferred) {
    return cancellation(by, from, to, serials)
        .replace("\"voluntary\"", "\"other-international-mitigation\"")
        .replace("[]", firstTransferred.isEmpty() ? "[]" : "[\"" + firstTransferred + "\"]");
  }

  /** Under the authorisations of both Parties, and so first transferred to Japan. */
  static String under(
      String approach, String host, String byHost, int version, String byJapan, int japans) {
    return under(approach, host, byHost, version, "to-another-party")
        .replace(
            ",\"firstTransfer\"",
            ",\"byJapan\":" + version(byJapan, japans) + ",\"firstTransfer\"");
  }

  /** Under the host's authorisation alone. */
  static String under(
      String approach, String host, String byHost, int version, String firstTransfer) {
    return "{\"approach\":\""
        + approach
        + "\",\"host\":\""
        + host
        + "\",\"byHost\":"
        + version(byHost, version)
        + ",\"firstTransfer\":\""
        + firstTransfer
        + "\"}";
  }

  private static String version(String authorisation, int version) {
    return "{\"authorisation\":\"" + authorisation + "\",\"version\":" + version + "}";
  }

  static String correction(String original, String from, String to, String serials) {
    return begin("$today", REGISTRY)
        + ",\"original\":\""
        + original
        + "\",\"ground\":\"an error\",\"from\":\""
        + from
        + "\",\"to\":\""
        + to
        + "\",\"serials\":[\""
        + serials
        + "\"]}";
  }

  /** The whole range to one account. */
  static String issue(String line, int vintage, String serials, String account) {
    return issue(line, vintage, serials, account, serials);
  }

  static String issue(String line, int vintage, String serials, String account, String allocated) {
    return begin("$today", REGISTRY)
        + ",\"line\":\""
        + line
        + "\",\"vintage\":"
        + vintage
        + ",\"serials\":\""
        + serials
        + "\",\"allocations\":[{\"account\":\""
        + account
        + "\",\"serials\":\""
        + allocated
        + "\"}]}";
  }

  /** One line, notified by the registry on behalf of a committee that is elsewhere. */
  static String notification(String decision, String line) {
    return notification(REGISTRY, "JP", decision, "2026-03-01", line);
  }

  static String notification(String by, String book, String decision, String decided, String line) {
    return "{\"on\":\"$today\",\"by\":\""
        + by
        + "\",\"book\":\""
        + book
        + "\",\"decision\":\""
        + decision
        + "\",\"decided\":\""
        + decided
        + "\",\"lines\":["
        + line
        + "]}";
  }

  static String notified(String project, String period, int vintage, int total, int share) {
    return "{\"number\":1,"
        + credited(project, period, vintage, total)
        + ",\"notified\":"
        + share
        + "}";
  }

  static String decision(String committee, String by, String decision, String line) {
    return "{\"on\":\"2026-03-01\",\"by\":\""
        + by
        + "\",\"committee\":\""
        + committee
        + "\",\"decision\":\""
        + decision
        + "\",\"lines\":["
        + line
        + "]}";
  }

  static String decided(
      String project, String period, int vintage, int total, int japan, int host) {
    return "{"
        + credited(project, period, vintage, total)
        + ",\"japan\":"
        + japan
        + ",\"host\":"
        + host
        + "}";
  }

  private static String credited(String project, String period, int vintage, int total) {
    return "\"projects\":[\""
        + project
        + "\"],\"period\":\""
        + period
        + "\",\"vintage\":"
        + vintage
        + ",\"vintageAssumed\":false,\"total\":"
        + total;
  }

  static String account(String account, String kind, String holder) {
    return begin("$today", REGISTRY)
        + ",\"account\":\""
        + account
        + "\",\"kind\":\""
        + kind
        + "\",\"holder\":\""
        + holder
        + "\",\"name\":{\"en\":\""
        + holder
        + "\"},\"trust\":false}";
  }

  static String closing(String account) {
    return begin("$today", REGISTRY) + ",\"account\":\"" + account + "\"}";
  }

  static String release(String restriction) {
    return begin("$today", REGISTRY)
        + ",\"restriction\":\""
        + restriction
        + "\",\"ground\":\"court order 99\"}";
  }

  private static String movement(String on, String by, String from, String to, String serials) {
    return begin(on, by)
        + ",\"from\":\""
        + from
        + "\",\"to\":\""
        + to
        + "\",\"serials\":[\""
        + serials
        + "\"]";
  }

  private static String begin(String on, String by) {
    return "{\"on\":\"" + on + "\",\"by\":\"" + by + "\",\"book\":\"JP\"";
  }
}
