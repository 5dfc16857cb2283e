package org.jcmledger.core.value;

/**
 * A reason, ground, beneficiary or title in people's own words.
 *
 * @param text 1 to 1,000 characters
 */
public record Wording(String text) {

  private static final int LONGEST = 1_000;

  /**
   * @throws InvalidValueException if {@code text} is blank, too long or not well-formed
   */
  public Wording {
    FreeText.require("text", text, LONGEST);
  }

  /**
   * @throws InvalidValueException if {@code text} is blank, too long or not well-formed
   */
  public static Wording of(String text) {
    return new Wording(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
