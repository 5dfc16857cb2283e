package org.jcmledger.core.value;

/** Which of its committee's meetings a meeting is, counted from 1. */
public final class MeetingNumber {

  private static final int GREATEST = 9_999;

  private MeetingNumber() {}

  /**
   * @throws InvalidValueException if {@code number} is not 1 to 9,999
   */
  public static int require(int number) {
    if (number < 1 || number > GREATEST) {
      throw new InvalidValueException("number", String.valueOf(number), "a number from 1 to 9999");
    }
    return number;
  }
}
