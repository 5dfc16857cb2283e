package org.jcmledger.core.value;

import java.util.Optional;

/**
 * An account's name in English and, where there is one, in Japanese. Japan's registry records both
 * (R13); the ledger insists on the English one only, since public sources often give no more.
 *
 * @param english 1 to 200 characters
 * @param japanese 1 to 200 characters, if there is one
 */
public record BilingualName(String english, Optional<String> japanese) {

  private static final int LONGEST = 200;

  /**
   * @throws InvalidValueException if a name is blank, too long or not well-formed
   */
  public BilingualName {
    FreeText.require("English name", english, LONGEST);
    japanese.ifPresent(name -> FreeText.require("Japanese name", name, LONGEST));
  }

  /**
   * @throws InvalidValueException if a name is blank, too long or not well-formed
   */
  public static BilingualName of(String english, String japanese) {
    return new BilingualName(english, Optional.of(japanese));
  }

  /**
   * @throws InvalidValueException if the name is blank, too long or not well-formed
   */
  public static BilingualName english(String english) {
    return new BilingualName(english, Optional.empty());
  }

  @Override
  public String toString() {
    return japanese.map(name -> english + " (" + name + ")").orElse(english);
  }
}
