package org.jcmledger.core.value;

/**
 * The number under which a restriction on disposal (処分の制限) is recorded in a book; never used twice.
 *
 * @param number one to 32 of {@code A-Z}, {@code 0-9} and {@code -}, not beginning with {@code -}
 */
public record RestrictionId(String number) {

  private static final Pattern FORM =
      new Pattern(
          "restriction number", "[A-Z0-9][A-Z0-9-]{0,31}", "1 to 32 of A-Z, 0-9 and - (not first)");

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public RestrictionId {
    FORM.require(number);
  }

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public static RestrictionId of(String number) {
    return new RestrictionId(number);
  }

  @Override
  public String toString() {
    return number;
  }
}
