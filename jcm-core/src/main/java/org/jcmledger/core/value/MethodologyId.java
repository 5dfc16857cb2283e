package org.jcmledger.core.value;

/**
 * An approved methodology's number: the partner's country code, {@code _AM} and three digits, such
 * as {@code MN_AM001}.
 *
 * @param number as printed by the JCM
 */
public record MethodologyId(String number) implements Comparable<MethodologyId> {

  private static final Pattern FORM =
      new Pattern(
          "methodology",
          "[A-Z]{2}_AM[0-9]{3}",
          "a country code, _AM and three digits, as in MN_AM001");

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public MethodologyId {
    FORM.require(number);
    PartnerCountry.of(number.substring(0, 2));
  }

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public static MethodologyId of(String number) {
    return new MethodologyId(number);
  }

  /**
   * A number as documents print it: with blanks or line breaks in it, and sometimes without its
   * underscore, as in {@code ID_A M001} and {@code MN AM0 01}.
   *
   * @throws InvalidValueException if it is no methodology's number even so
   */
  public static MethodologyId ofPrinted(String printed) {
    String dense = printed.replaceAll("\\s", "");
    return new MethodologyId(
        dense.matches("[A-Z]{2}AM[0-9]{3}")
            ? dense.substring(0, 2) + "_" + dense.substring(2)
            : dense);
  }

  /** The partner country whose committee approved it. */
  public PartnerCountry partner() {
    return PartnerCountry.of(number.substring(0, 2));
  }

  @Override
  public int compareTo(MethodologyId other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
