package org.jcmledger.core.value;

/**
 * A Joint Committee's decision to issue, numbered by whoever records it. It begins with the partner
 * country's code, so that a book that hears from many committees never confuses two decisions. The
 * JCM publishes no decision numbers; this form is ours.
 *
 * @param id a country code, {@code -} and up to 29 of {@code A-Z}, {@code 0-9} and {@code -}, as in
 *     {@code MN-2016-09-29}
 */
public record DecisionId(String id) implements Comparable<DecisionId> {

  private static final Pattern FORM =
      new Pattern(
          "decision",
          "[A-Z]{2}-[A-Z0-9][A-Z0-9-]{0,28}",
          "a country code, a hyphen and up to 29 of A-Z, 0-9 and -, as in MN-2016-09-29");

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public DecisionId {
    FORM.require(id);
    PartnerCountry.of(id.substring(0, 2));
  }

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public static DecisionId of(String id) {
    return new DecisionId(id);
  }

  /** The partner country whose committee decided. */
  public PartnerCountry committee() {
    return PartnerCountry.of(id.substring(0, 2));
  }

  @Override
  public int compareTo(DecisionId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
