package org.jcmledger.core.value;

import java.math.BigInteger;

/**
 * A sum of credits that may be nothing: a balance, a total, one side's share of a decision. Whole
 * tCO2e, from 0 to 10^15-1.
 *
 * @param amount tCO2e
 */
public record Tonnes(long amount) implements Comparable<Tonnes> {

  /** 0 tCO2e. */
  public static final Tonnes ZERO = new Tonnes(0);

  private static final String ALLOWED = "a whole number of tCO2e from 0 to 999999999999999";

  /**
   * @throws InvalidValueException if {@code amount} is not from 0 to {@link Credits#MAX}
   */
  public Tonnes {
    if (amount < 0 || amount > Credits.MAX) {
      throw new InvalidValueException("amount", Long.toString(amount), ALLOWED);
    }
  }

  /**
   * @throws InvalidValueException if {@code amount} is not from 0 to {@link Credits#MAX}
   */
  public static Tonnes of(long amount) {
    return amount == 0 ? ZERO : new Tonnes(amount);
  }

  /**
   * @throws InvalidValueException if {@code amount} is not from 0 to {@link Credits#MAX}
   */
  public static Tonnes of(BigInteger amount) {
    if (amount.bitLength() > 62) {
      throw new InvalidValueException("amount", amount.toString(), ALLOWED);
    }
    return of(amount.longValue());
  }

  /** Whether this is 0 tCO2e. */
  public boolean isZero() {
    return amount == 0;
  }

  /**
   * @throws InvalidValueException if the sum is above {@link Credits#MAX}
   */
  public Tonnes plus(Tonnes other) {
    return of(amount + other.amount);
  }

  /**
   * @throws InvalidValueException if {@code other} is more than this
   */
  public Tonnes minus(Tonnes other) {
    return of(amount - other.amount);
  }

  @Override
  public int compareTo(Tonnes other) {
    return Long.compare(amount, other.amount);
  }

  /** The amount with its unit, such as {@code 0 tCO2e}. */
  @Override
  public String toString() {
    return amount + " tCO2e";
  }
}
