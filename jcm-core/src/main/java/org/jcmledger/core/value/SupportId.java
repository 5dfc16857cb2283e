package org.jcmledger.core.value;

/**
 * The number under which a supported project (a subsidy, a demonstration) is recorded; never used
 * twice. The ledger's own, given by whoever records it, since the sources number none.
 *
 * @param number one to 32 of {@code A-Z}, {@code 0-9} and {@code -}, not beginning with {@code -}
 */
public record SupportId(String number) implements Comparable<SupportId> {

  private static final Pattern FORM =
      new Pattern(
          "support number", "[A-Z0-9][A-Z0-9-]{0,31}", "1 to 32 of A-Z, 0-9 and - (not first)");

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public SupportId {
    FORM.require(number);
  }

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public static SupportId of(String number) {
    return new SupportId(number);
  }

  @Override
  public int compareTo(SupportId other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
