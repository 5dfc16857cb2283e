package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;

/** The two sides of each decision against each other, each in the ledger that holds it. */
final class SidesComparison {

  /** What a ledger knows of a line. */
  private static final class Known {
    String content = "";
    long total;
    OptionalLong japan = OptionalLong.empty();
    OptionalLong host = OptionalLong.empty();
    long issuedByJapan;
    long issuedByHost;
    long position;
  }

  private final LedgerFold here;
  private final LedgerFold there;
  private final String against;

  SidesComparison(LedgerFold here, LedgerFold there, String against) {
    this.here = here;
    this.there = there;
    this.against = against;
  }

  void check() {
    Map<LineRef, Known> ours = known(here);
    Map<LineRef, Known> others = known(there);
    ours.forEach(
        (line, own) -> {
          Known other = others.get(line);
          if (other != null) {
            compare(line, own, other);
          } else if (there.scope.holds(line.decision().committee())) {
            missing(line, own, new Known(), "%s != -");
          }
        });
    others.forEach(
        (line, other) -> {
          if (!ours.containsKey(line) && here.scope.holds(line.decision().committee())) {
            missing(line, new Known(), other, "- != %s");
          }
        });
  }

  /** A ledger that holds a committee has all its decisions. */
  private void missing(LineRef line, Known own, Known other, String difference) {
    Known known = own.content.isEmpty() ? other : own;
    suspect(FindingCode.DECISIONS_DISAGREE, line, own, other)
        .fact("decision", line.decision())
        .fact("against", against)
        .fact("difference", difference.formatted(known.content))
        .stake(known.japan.orElse(0) + known.host.orElse(0))
        .report(here.suspicions);
  }

  private void compare(LineRef line, Known own, Known other) {
    List<String> differences = new ArrayList<>();
    if (!own.content.equals(other.content)) {
      differences.add(own.content + " != " + other.content);
    }
    differ(differences, "JP", own.japan, other.japan);
    differ(differences, line.decision().committee().code(), own.host, other.host);
    long japan = own.japan.orElse(other.japan.orElse(0));
    long host = own.host.orElse(other.host.orElse(0));
    if (differences.isEmpty() && own.total > 0 && japan + host > own.total) {
      differences.add("JP " + japan + " + " + host + " > " + own.total);
    }
    if (!differences.isEmpty()) {
      suspect(FindingCode.DECISIONS_DISAGREE, line, own, other)
          .fact("decision", line.decision())
          .fact("against", against)
          .fact("difference", String.join("; ", differences))
          .stake(Math.abs(japan + host - own.total))
          .report(here.suspicions);
    }
    long issued =
        Math.max(own.issuedByJapan, other.issuedByJapan)
            + Math.max(own.issuedByHost, other.issuedByHost);
    boolean alone =
        Math.max(own.issuedByJapan + own.issuedByHost, other.issuedByJapan + other.issuedByHost)
            >= issued;
    if (own.total > 0 && issued > own.total && !alone) {
      suspect(FindingCode.SIDES_ABOVE_THE_TOTAL, line, own, other)
          .fact("event", own.position)
          .fact("total", own.total)
          .fact("issued", issued)
          .stake(issued - own.total)
          .report(here.suspicions);
    }
  }

  private static Suspicion suspect(FindingCode code, LineRef line, Known own, Known other) {
    Suspicion suspicion = new Suspicion(code, 0).fact("line", line);
    if (own.position > 0) {
      suspicion.positions.add(own.position);
    }
    if (other.position > 0) {
      suspicion.positionsAgainst.add(other.position);
    }
    return suspicion;
  }

  private static void differ(
      List<String> differences, String side, OptionalLong own, OptionalLong other) {
    if (own.isPresent() && other.isPresent() && own.getAsLong() != other.getAsLong()) {
      differences.add(side + " " + own.getAsLong() + " != " + other.getAsLong());
    }
  }

  private static Map<LineRef, Known> known(LedgerFold fold) {
    Map<LineRef, Known> known = new TreeMap<>();
    for (AuditedCommittee committee : fold.committees.all.values()) {
      committee.decisions.values().forEach(decided -> decided(known, decided));
    }
    for (AuditedBook book : fold.books().values()) {
      book.lines.values().forEach(line -> inBook(known, book.registry, line));
    }
    return known;
  }

  private static void decided(Map<LineRef, Known> known, AuditedCommittee.Decided decided) {
    IssuanceDecided event = decided.event();
    int number = 0;
    for (IssuanceLine line : event.lines()) {
      LineRef ref = LineRef.of(event.decision(), Math.min(LineRef.MAX_LINES, ++number));
      Known own = known.computeIfAbsent(ref, r -> new Known());
      own.content =
          line.total() + " " + line.projects() + " " + line.period() + " " + line.vintage();
      own.total = line.total().amount();
      own.japan = OptionalLong.of(line.japan().amount());
      own.host = OptionalLong.of(line.host().amount());
      own.position = decided.position();
    }
  }

  private static void inBook(Map<LineRef, Known> known, Registry side, AuditedLine line) {
    Known own = known.computeIfAbsent(line.line, r -> new Known());
    if (line.notified.isPresent() && own.content.isEmpty()) {
      NotifiedLine told = line.notified.get();
      own.content =
          told.total() + " " + told.projects() + " " + told.period() + " " + told.vintage();
      own.total = told.total().amount();
    }
    own.position = Math.max(own.position, Math.max(line.notification, line.issuance));
    OptionalLong share =
        line.notified
            .map(told -> OptionalLong.of(told.notified().amount()))
            .orElse(OptionalLong.empty());
    if (side.equals(Registry.JP)) {
      own.japan = own.japan.isPresent() ? own.japan : share;
      own.issuedByJapan = line.tonnes;
    } else {
      own.host = own.host.isPresent() ? own.host : share;
      own.issuedByHost = line.tonnes;
    }
  }
}
