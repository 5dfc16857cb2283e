package org.jcmledger.core.value;

/**
 * An account's number within one book, given by whoever opens it and never used twice.
 *
 * @param number one to 32 of {@code A-Z}, {@code 0-9} and {@code -}, not beginning with {@code -}
 */
public record AccountNumber(String number) implements Comparable<AccountNumber> {

  private static final Pattern FORM =
      new Pattern(
          "account number", "[A-Z0-9][A-Z0-9-]{0,31}", "1 to 32 of A-Z, 0-9 and - (not first)");

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public AccountNumber {
    FORM.require(number);
  }

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public static AccountNumber of(String number) {
    return new AccountNumber(number);
  }

  @Override
  public int compareTo(AccountNumber other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
