package org.jcmledger.core.value;

/**
 * The identifier of a cooperative approach under Article 6 paragraph 2, as the UNFCCC's centralised
 * platform assigns it.
 *
 * @param id {@code CA} and four digits, as in {@code CA0010}
 */
public record CooperativeApproach(String id) implements Comparable<CooperativeApproach> {

  private static final Pattern FORM =
      new Pattern("cooperative approach", "CA[0-9]{4}", "CA and four digits, as in CA0010");

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public CooperativeApproach {
    FORM.require(id);
  }

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public static CooperativeApproach of(String id) {
    return new CooperativeApproach(id);
  }

  @Override
  public int compareTo(CooperativeApproach other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
