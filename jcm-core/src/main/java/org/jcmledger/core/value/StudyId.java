package org.jcmledger.core.value;

/**
 * The number under which a feasibility study is recorded; never used twice. The ledger's own, given
 * by whoever records it.
 *
 * @param number one to 32 of {@code A-Z}, {@code 0-9} and {@code -}, not beginning with {@code -}
 */
public record StudyId(String number) implements Comparable<StudyId> {

  private static final Pattern FORM =
      new Pattern(
          "study number", "[A-Z0-9][A-Z0-9-]{0,31}", "1 to 32 of A-Z, 0-9 and - (not first)");

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public StudyId {
    FORM.require(number);
  }

  /**
   * @throws InvalidValueException if {@code number} has another form
   */
  public static StudyId of(String number) {
    return new StudyId(number);
  }

  @Override
  public int compareTo(StudyId other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
