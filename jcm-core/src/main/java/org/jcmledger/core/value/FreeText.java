package org.jcmledger.core.value;

import java.text.Normalizer;

/** What texts of people's own wording must keep to, so that any reader can show them. */
final class FreeText {

  private FreeText() {}

  static String require(String what, String text, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      throw new InvalidValueException(what, text, "a text of 1 to " + longest + " characters");
    }
    if (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))) {
      throw new InvalidValueException(what, text, "a text without blanks at its ends");
    }
    if (!text.codePoints().allMatch(FreeText::isVisible)) {
      throw new InvalidValueException(
          what, text, "a text without control and invisible characters, in well-formed Unicode");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new InvalidValueException(
          what, text, "a text in Unicode's normal form C, so that equal names are equal");
    }
    return text;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Not a line's or paragraph's end, a direction mark, or half a surrogate pair. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
