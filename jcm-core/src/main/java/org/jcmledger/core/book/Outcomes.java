package org.jcmledger.core.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;

/**
 * What a book knows of its credits as mitigation outcomes under Article 6: the authorisations, and
 * under which of them each serial stands. These are interval sets beside the holdings, so a block
 * that is split takes its standing along (A3).
 */
final class Outcomes {

  /** An authorisation as it stands, and how much was ever brought under it in this book. */
  record Known(
      PartnerCountry committee,
      Party party,
      CooperativeApproach approach,
      int version,
      boolean revoked,
      long authorised) {

    Known revoke() {
      return new Known(committee, party, approach, version, true, authorised);
    }

    Known plus(long more) {
      return new Known(committee, party, approach, version, revoked, authorised + more);
    }
  }

  final Map<AuthorisationId, Known> known = new HashMap<>();

  /** Every version ever: what was first transferred under one keeps to it (A7). */
  private final Map<AuthorisationVersion, AuthorisationTerms> terms = new HashMap<>();

  /** Serial to its standing, by the place of that in the list. */
  private final IntervalMap standing = new IntervalMap();

  private final List<Authorised> standings = new ArrayList<>();
  private final Map<Authorised, Integer> places = new HashMap<>();

  /** Serial to the line it was issued for, by the place of that in the list. */
  private final IntervalMap lineOf = new IntervalMap();

  private final List<LineRef> lines = new ArrayList<>();

  /** The serials that are retired or cancelled. */
  final IntervalMap ended = new IntervalMap();

  void notified(AuthorisationNotified event) {
    long authorised =
        Optional.ofNullable(known.get(event.authorisation())).map(Known::authorised).orElse(0L);
    known.put(
        event.authorisation(),
        new Known(
            event.committee(),
            event.party(),
            event.approach(),
            event.version(),
            false,
            authorised));
    terms.put(new AuthorisationVersion(event.authorisation(), event.version()), event.terms());
  }

  void issued(LineRef line, SerialRange serials) {
    lineOf.put(serials, lines.size());
    lines.add(line);
  }

  /** Serials come under authorisations, and count towards their limits. */
  void stand(SerialSet serials, Authorised under) {
    count(under.byHost(), serials.size());
    under.byJapan().ifPresent(japan -> count(japan, serials.size()));
    become(serials, under);
  }

  private void count(AuthorisationVersion version, long tonnes) {
    known.computeIfPresent(version.authorisation(), (id, before) -> before.plus(tonnes));
  }

  /** Serials that stood under authorisations already stand otherwise now. */
  void become(SerialSet serials, Authorised under) {
    int place =
        places.computeIfAbsent(
            under,
            u -> {
              standings.add(u);
              return standings.size() - 1;
            });
    for (SerialRange range : serials.ranges()) {
      standing.put(range, place);
    }
  }

  /** The authorisation's version in force. */
  AuthorisationVersion version(AuthorisationId id) {
    return new AuthorisationVersion(id, Objects.requireNonNull(known.get(id)).version());
  }

  AuthorisationTerms terms(AuthorisationVersion version) {
    return Objects.requireNonNull(terms.get(version));
  }

  /** Whether some version's authorisation was revoked. */
  boolean isRevoked(Authorised under) {
    return revoked(under.byHost()) || under.byJapan().filter(this::revoked).isPresent();
  }

  private boolean revoked(AuthorisationVersion version) {
    Known authorisation = known.get(version.authorisation());
    return authorisation == null || authorisation.revoked();
  }

  LineRef lineOf(long serial) {
    OptionalInt place = lineOf.get(serial);
    return lines.get(place.orElseThrow());
  }

  /** Sees serials cut where their standing changes. */
  interface StandingVisitor {
    void visit(SerialSet serials, Optional<Authorised> under);
  }

  /** Shows a set of serials cut into those of one standing, those that have none first. */
  void byStanding(SerialSet serials, StandingVisitor visitor) {
    SerialSet none = standing.missing(serials, Integer.MAX_VALUE);
    if (!none.isEmpty()) {
      visitor.visit(none, Optional.empty());
    }
    Map<Integer, List<SerialRange>> found = new java.util.TreeMap<>();
    for (SerialRange range : serials.ranges()) {
      standing.forEach(
          range,
          (first, last, place) -> {
            found.computeIfAbsent(place, p -> new ArrayList<>()).add(SerialRange.of(first, last));
            return true;
          });
    }
    found.forEach(
        (place, ranges) -> visitor.visit(SerialSet.of(ranges), Optional.of(standings.get(place))));
  }

  /** Sees serials cut where their line changes. */
  interface LineVisitor {
    void visit(SerialRange range, LineRef line);
  }

  void byLine(SerialSet serials, LineVisitor visitor) {
    for (SerialRange range : serials.ranges()) {
      lineOf.forEach(
          range,
          (first, last, place) -> {
            visitor.visit(SerialRange.of(first, last), lines.get(place));
            return true;
          });
    }
  }

  /** Those of a set that were never issued; up to so many ranges. */
  SerialSet neverIssued(SerialSet wanted, int maxRanges) {
    return lineOf.missing(wanted, maxRanges);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcomes that
        && known.equals(that.known)
        && terms.equals(that.terms)
        && standing.equals(that.standing)
        && standings.equals(that.standings)
        && lineOf.equals(that.lineOf)
        && lines.equals(that.lines)
        && ended.equals(that.ended);
  }

  @Override
  public int hashCode() {
    return Objects.hash(known, standings, lines);
  }
}
