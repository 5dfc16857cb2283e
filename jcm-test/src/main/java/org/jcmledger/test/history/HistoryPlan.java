package org.jcmledger.test.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/**
 * What kind of history is to be made.
 *
 * @param seed the seed: the same plan against the same answers gives the same commands
 * @param partners the partner countries whose books and committees the ledger holds, with Japan's
 *     book; at least one
 * @param notifying a partner country whose committee the ledger does not hold, so that Japan's book
 *     is notified of its decisions by a command of its own
 * @param brokenPercent how many of a hundred commands are broken on purpose, 0 to 100
 * @param start when the history begins
 * @param pace how much time lies between two commands on average
 */
public record HistoryPlan(
    long seed,
    List<PartnerCountry> partners,
    PartnerCountry notifying,
    int brokenPercent,
    Instant start,
    Duration pace) {

  private static final int USUAL_BROKEN_PERCENT = 15;

  /**
   * @throws IllegalArgumentException if there is no partner, or a number is out of its bounds
   */
  public HistoryPlan {
    partners = List.copyOf(partners);
    if (partners.isEmpty() || partners.contains(notifying)) {
      throw new IllegalArgumentException("partners " + partners + ", notifying " + notifying);
    }
    if (brokenPercent < 0 || brokenPercent > 100) {
      throw new IllegalArgumentException("broken " + brokenPercent + " %");
    }
    if (pace.isNegative()) {
      throw new IllegalArgumentException("pace " + pace);
    }
  }

  /**
   * Japan with Mongolia, Indonesia and Viet Nam, notified by Thailand; from 2013, ten days from one
   * command to the next, so that a few hundred commands span 2020; 15 % broken.
   */
  public static HistoryPlan seeded(long seed) {
    return new HistoryPlan(
        seed,
        List.of(PartnerCountry.of("MN"), PartnerCountry.of("ID"), PartnerCountry.of("VN")),
        PartnerCountry.of("TH"),
        USUAL_BROKEN_PERCENT,
        Instant.parse("2013-04-01T00:00:00Z"),
        Duration.ofDays(10));
  }

  /**
   * The same, but from 2023 and five days from one command to the next, so that most credits are of
   * 2021 and later and may be authorised under Article 6.
   */
  public static HistoryPlan underTheParisAgreement(long seed) {
    HistoryPlan usual = seeded(seed);
    return new HistoryPlan(
        seed,
        usual.partners(),
        usual.notifying(),
        usual.brokenPercent(),
        Instant.parse("2023-01-10T00:00:00Z"),
        Duration.ofDays(5));
  }

  /** The same with another share of broken commands. */
  public HistoryPlan withBrokenPercent(int percent) {
    return new HistoryPlan(seed, partners, notifying, percent, start, pace);
  }

  /** The same at another pace; a long history wants a slow one, since time stops in 2095. */
  public HistoryPlan withPace(Duration other) {
    return new HistoryPlan(seed, partners, notifying, brokenPercent, start, other);
  }

  /** The books and committees that the ledger must hold, and the support programme. */
  public LedgerScope scope() {
    SortedSet<Registry> books = new TreeSet<>();
    books.add(Registry.JP);
    partners.forEach(partner -> books.add(partner.registry()));
    return new LedgerScope(Optional.of(books), Optional.of(new TreeSet<>(partners)), true);
  }
}
