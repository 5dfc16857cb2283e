package org.jcmledger.core.value;

import java.util.Objects;

/** What texts of people's own wording must keep to, so that any reader can show them. */
final class FreeText {

  private FreeText() {}

  static String require(String what, String text, int longest) {
    Objects.requireNonNull(text, what);
    if (text.isBlank() || text.length() > longest || !text.strip().equals(text)) {
      throw new InvalidValueException(
          what, text, "a text of 1 to " + longest + " characters without blanks at its ends");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isISOControl(c) || (Character.isSurrogate(c) && !paired)) {
        throw new InvalidValueException(
            what, text, "a text without control characters, in well-formed Unicode");
      }
      if (paired) {
        i++;
      }
    }
    return text;
  }
}
