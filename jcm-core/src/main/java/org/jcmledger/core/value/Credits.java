package org.jcmledger.core.value;

import java.math.BigInteger;

/**
 * A number of credits that is issued, moved or ended: whole tonnes of CO2 equivalent, from 1 to
 * 10^15-1 tCO2e (R18). One credit is one tCO2e and one serial.
 *
 * <p>An amount that may be nothing, such as a balance or one side's share, is {@link Tonnes}.
 *
 * @param amount tCO2e
 */
public record Credits(long amount) implements Comparable<Credits> {

  /** The largest number of credits one book can hold: 999,999,999,999,999 tCO2e. */
  public static final long MAX = 999_999_999_999_999L;

  static final String ALLOWED = "a whole number of tCO2e from 1 to 999999999999999";

  /**
   * @throws InvalidValueException if {@code amount} is not from 1 to {@link #MAX}
   */
  public Credits {
    if (amount < 1 || amount > MAX) {
      throw new InvalidValueException("quantity", Long.toString(amount), ALLOWED);
    }
  }

  /**
   * @throws InvalidValueException if {@code amount} is not from 1 to {@link #MAX}
   */
  public static Credits of(long amount) {
    return new Credits(amount);
  }

  /**
   * Takes any whole number, so that one that is too large for a {@code long} is refused in its own
   * words.
   *
   * @throws InvalidValueException if {@code amount} is not from 1 to {@link #MAX}
   */
  public static Credits of(BigInteger amount) {
    if (amount.bitLength() > 62) {
      throw new InvalidValueException("quantity", amount.toString(), ALLOWED);
    }
    return new Credits(amount.longValue());
  }

  /** The same amount as a sum that may also be 0. */
  public Tonnes tonnes() {
    return Tonnes.of(amount);
  }

  @Override
  public int compareTo(Credits other) {
    return Long.compare(amount, other.amount);
  }

  /** The amount with its unit, such as {@code 250 tCO2e}. */
  @Override
  public String toString() {
    return amount + " tCO2e";
  }
}
