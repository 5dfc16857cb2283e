package org.jcmledger.report.aef;

import java.time.LocalDate;
import java.util.List;

/**
 * The one row of Table 1: whose report this is.
 *
 * @param party ISO 3166-1 alpha-3
 * @param version of the submission; 1.0 is the first
 * @param year the calendar year reported
 * @param submitted the day of submission
 * @param ndcFirst the first year of the NDC's implementation period
 * @param ndcLast its last year
 */
public record SubmissionRow(
    String party,
    SubmissionVersion version,
    int year,
    LocalDate submitted,
    int ndcFirst,
    int ndcLast)
    implements AefRow {

  @Override
  public AefTable table() {
    return AefTable.SUBMISSION;
  }

  @Override
  public List<AefValue> cells() {
    return List.<AefValue>of(
        AefValue.of(party),
        AefValue.of(version.toString()),
        AefValue.of(year),
        AefValue.of(submitted),
        AefValue.EMPTY,
        AefValue.EMPTY,
        AefValue.of(ndcFirst),
        AefValue.of(ndcLast),
        AefValue.EMPTY);
  }
}
