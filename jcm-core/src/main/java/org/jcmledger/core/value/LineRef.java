package org.jcmledger.core.value;

/**
 * One line of an issuance decision. Every credit belongs to the line it was issued for.
 *
 * @param decision the committee's decision
 * @param number its place in the decision, from 1
 */
public record LineRef(DecisionId decision, int number) implements Comparable<LineRef> {

  /** The largest number of lines in one decision. */
  public static final int MAX_LINES = 1_000;

  /**
   * @throws InvalidValueException if {@code number} is not from 1 to {@link #MAX_LINES}
   */
  public LineRef {
    if (number < 1 || number > MAX_LINES) {
      throw new InvalidValueException("line", Integer.toString(number), "from 1 to " + MAX_LINES);
    }
  }

  /**
   * @throws InvalidValueException if {@code number} is not from 1 to {@link #MAX_LINES}
   */
  public static LineRef of(DecisionId decision, int number) {
    return new LineRef(decision, number);
  }

  @Override
  public int compareTo(LineRef other) {
    int byDecision = decision.compareTo(other.decision);
    return byDecision != 0 ? byDecision : Integer.compare(number, other.number);
  }

  /** Such as {@code MN-2016-09-29/1}. */
  @Override
  public String toString() {
    return decision + "/" + number;
  }
}
