package org.jcmledger.report.aef.check;

/** What a check finds wrong; its sentences stand under its name in {@code problems.properties}. */
public enum AefProblem {
  /** A table has no sheet, or no title, of its name. */
  TABLE_MISSING(AefCheck.C1),
  /** A column is not there. */
  COLUMN_MISSING(AefCheck.C1),
  /** A column is there twice, or is none of the format's. */
  COLUMN_UNKNOWN(AefCheck.C1),
  /** Table 1 has no row, or more than one. */
  NOT_ONE_ROW(AefCheck.C1),
  /** A required value is not there. */
  NO_VALUE(AefCheck.C1),
  /** No whole number. */
  NO_WHOLE_NUMBER(AefCheck.C1),
  /** No number. */
  NO_NUMBER(AefCheck.C1),
  /** No day. */
  NO_DAY(AefCheck.C1),
  /** No moment. */
  NO_MOMENT(AefCheck.C1),
  /** Not of the form laid down. */
  NO_PATTERN(AefCheck.C1),
  /** Not of the nomenclature. */
  NOT_IN_LIST(AefCheck.C1),
  /** A formula, a truth value or an error. */
  NO_TEXT(AefCheck.C1),
  /** Filled, and the UNFCCC's platform fills it. */
  NOT_EMPTY(AefCheck.C2),
  /** A value where the column does not apply. */
  NOT_APPLICABLE(AefCheck.C3),
  /** No value where the row must have one. */
  NEEDED(AefCheck.C3),
  /** Not a subtype of the type. */
  WRONG_SUBTYPE(AefCheck.C4),
  /** An authorisation that Table 2 does not have. */
  UNKNOWN_AUTHORIZATION(AefCheck.C5),
  /** An entity that Table 5 does not have. */
  UNKNOWN_ENTITY(AefCheck.C6),
  /** It ends before it begins. */
  BACKWARDS(AefCheck.C7),
  /** Held by two rows. */
  HELD_TWICE(AefCheck.C8),
  /** Used or cancelled, and held. */
  USED_AND_HELD(AefCheck.C9),
  /** Another row says otherwise about the same serials. */
  DIFFERENT_BLOCK(AefCheck.C10),
  /** Not as many as there are serials. */
  WRONG_QUANTITY(AefCheck.C11),
  /** First transferred to the other Party, which did not acquire it. */
  NOT_ACQUIRED(AefCheck.C12),
  /** Acquired of the other Party, which did not first transfer it. */
  NOT_TRANSFERRED(AefCheck.C12),
  /** The Parties say different things about the same serials. */
  DIFFERENT_SIDES(AefCheck.C12),
  /** Two Parties' files of different years. */
  DIFFERENT_YEARS(AefCheck.C12),
  /** It came in, did not go out, and is not held. */
  NOT_HELD(AefCheck.C13),
  /** It is held, and neither was held before nor came in. */
  OUT_OF_NOTHING(AefCheck.C13),
  /** It goes out, and neither was held before nor came in. */
  OUT_WITHOUT_IN(AefCheck.C13),
  /** It comes in though it was in. */
  IN_TWICE(AefCheck.C13),
  /** It goes out though it had gone. */
  OUT_TWICE(AefCheck.C13);

  private final AefCheck check;

  AefProblem(AefCheck check) {
    this.check = check;
  }

  /** The check that finds it. */
  public AefCheck check() {
    return check;
  }
}
