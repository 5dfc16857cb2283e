package org.jcmledger.report.aef.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Party;
import org.jcmledger.report.ItmoRegistries;
import org.jcmledger.report.aef.SubmissionVersion;

/**
 * Which submission is asked for. The same request of the same ledger, however much it has grown, is
 * the same submission.
 *
 * @param party whose
 * @param year the calendar year, 2021 or later
 * @param version its version
 * @param knownBy up to what moment corrections of the year are known; the end of the year for
 *     version 1.0
 * @param submitted the day of submission that it tells
 * @param ndcFirst the first year of the NDC's implementation period
 * @param ndcLast its last year
 * @param approach the one cooperative approach that it is about; all of them if none
 * @param registries the ids of the Parties' registries
 */
public record AefRequest(
    Party party,
    int year,
    SubmissionVersion version,
    Instant knownBy,
    LocalDate submitted,
    int ndcFirst,
    int ndcLast,
    Optional<CooperativeApproach> approach,
    ItmoRegistries registries) {

  /**
   * @throws InvalidValueException if the year is not 2021 to 2100, the NDC's period ends before it
   *     begins, version 1.0 knows of anything after its year, or a later version of nothing after
   *     it
   */
  public AefRequest {
    if (year < 2021 || year > 2100) {
      throw new InvalidValueException("year", Integer.toString(year), "a year, 2021 to 2100");
    }
    if (ndcFirst < 2021 || ndcLast < ndcFirst || ndcLast > 2100) {
      throw new InvalidValueException(
          "NDC period", ndcFirst + "-" + ndcLast, "a period of years within 2021 to 2100");
    }
    boolean first = version.equals(SubmissionVersion.FIRST);
    if (first != knownBy.equals(lastMoment(year))) {
      throw new InvalidValueException(
          "moment of version " + version,
          knownBy.toString(),
          first ? "the end of " + year : "a moment other than the end of " + year);
    }
    if (knownBy.isBefore(lastMoment(year))) {
      throw new InvalidValueException(
          "moment of version " + version, knownBy.toString(), "a moment after the end of " + year);
    }
  }

  /** The first version, due on 15 April of the next year, for an NDC of 2021 to 2030. */
  public static AefRequest first(Party party, int year) {
    return new AefRequest(
        party,
        year,
        SubmissionVersion.FIRST,
        lastMoment(year),
        due(year),
        2021,
        2030,
        Optional.empty(),
        ItmoRegistries.FIRST);
  }

  /** The same in a later version, with what is known by a moment after the year. */
  public AefRequest corrected(SubmissionVersion later, Instant moment) {
    return new AefRequest(
        party, year, later, moment, submitted, ndcFirst, ndcLast, approach, registries);
  }

  /** The same of one cooperative approach only. */
  public AefRequest of(CooperativeApproach only) {
    return new AefRequest(
        party, year, version, knownBy, submitted, ndcFirst, ndcLast, Optional.of(only), registries);
  }

  /** The same with other ids of registries. */
  public AefRequest with(ItmoRegistries others) {
    return new AefRequest(
        party, year, version, knownBy, submitted, ndcFirst, ndcLast, approach, others);
  }

  /** 31 December, 23:59:59.999 UTC: holdings are those of this moment. */
  public static Instant lastMoment(int year) {
    return OffsetDateTime.of(year, 12, 31, 23, 59, 59, 999_000_000, ZoneOffset.UTC).toInstant();
  }

  /** 15 April of the next year, by when the year's information is due. */
  public static LocalDate due(int year) {
    return LocalDate.of(year + 1, 4, 15);
  }

  Instant firstMoment() {
    return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
  }

  Instant lastMoment() {
    return lastMoment(year);
  }

  boolean wants(CooperativeApproach some) {
    return approach.isEmpty() || approach.get().equals(some);
  }
}
