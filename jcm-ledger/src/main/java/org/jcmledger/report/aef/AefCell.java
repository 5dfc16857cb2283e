package org.jcmledger.report.aef;

/**
 * A cell as it is read.
 *
 * @param kind what it holds
 * @param text its text without blanks around it; a whole number without a fraction or exponent
 */
public record AefCell(Kind kind, String text) {

  /** What a cell holds. */
  public enum Kind {
    /** A file of texts does not tell. */
    UNTYPED,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A formula: what it comes to may change. */
    FORMULA,
    /** A truth value or an error. */
    OTHER
  }

  /** Nothing. */
  public static final AefCell EMPTY = new AefCell(Kind.UNTYPED, "");

  /** Nothing, since the file does not have the column; told of once, not in each row. */
  public static final AefCell NO_COLUMN = new AefCell(Kind.OTHER, "");

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it has a value: it is not empty and does not say {@code NA}. */
  public boolean hasValue() {
    return !text.isEmpty() && !text.equals(AefValue.NA);
  }
}
