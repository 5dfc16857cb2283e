package org.jcmledger.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.MonitoringPeriod;

/**
 * A block in another registry's listing.
 *
 * @param ref where it stands
 * @param registry the registry that gave the serials, or the programme
 * @param batch the batch within which they count, or nothing
 * @param project the project's title there
 * @param serials the serials, if they are known
 * @param quantity the quantity, if it is known
 * @param life whether the block is live
 * @param holder who holds it
 * @param activity the activity's reference there
 * @param country the host country as the listing has it
 * @param period for which period it was credited: that of the row, or the vintage's year
 */
record ListingRow(
    RowRef ref,
    String registry,
    String batch,
    String project,
    Optional<SerialRange> serials,
    OptionalLong quantity,
    Life life,
    String holder,
    String activity,
    String country,
    Optional<MonitoringPeriod> period) {

  /** Whether a block can still be moved or used. */
  enum Life {
    LIVE,
    RETIRED,
    CANCELLED,
    UNKNOWN;

    private static final Set<String> LIVE_WORDS =
        Set.of(
            "live",
            "active",
            "held",
            "issued",
            "available",
            "holding",
            "buffer",
            "transferred",
            "verified");
    private static final Set<String> RETIRED_WORDS =
        Set.of("retired", "used", "surrendered", "retirement");
    private static final Set<String> CANCELLED_WORDS =
        Set.of(
            "cancelled",
            "canceled",
            "expired",
            "rejected",
            "inactive",
            "converted",
            "cancellation",
            "voided");

    static Life of(String status) {
      String word = status.strip().toLowerCase(Locale.ROOT);
      if (LIVE_WORDS.contains(word)) {
        return LIVE;
      }
      if (RETIRED_WORDS.contains(word)) {
        return RETIRED;
      }
      return CANCELLED_WORDS.contains(word) ? CANCELLED : UNKNOWN;
    }
  }

  /** Names are compared without regard to case and to what is neither letter nor digit. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
