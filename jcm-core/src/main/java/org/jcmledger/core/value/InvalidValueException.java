package org.jcmledger.core.value;

import java.util.Locale;

/**
 * A text or number that is not a value of the type asked for: a quantity of 0, a serial range that
 * ends before it starts, an account number with a space in it.
 *
 * <p>The facts stand in fields, so that a caller need not read the sentence apart.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_EXCERPT = 80;

  private final String what;
  private final String given;
  private final String allowed;

  /**
   * @param what the value's name in the field's words, such as {@code quantity}
   * @param given what was given; kept to its first 80 characters, of which those that would break
   *     the line or the encoding are written as Java does
   * @param allowed what would have been accepted, such as {@code a whole number from 1 to 5}
   */
  public InvalidValueException(String what, String given, String allowed) {
    super(what + " '" + excerpt(given) + "' is not " + allowed);
    this.what = what;
    this.given = excerpt(given);
    this.allowed = allowed;
  }

  /** The value's name in the field's words. */
  public String what() {
    return what;
  }

  /** What was given, at most its first 80 characters. */
  public String given() {
    return given;
  }

  /** What would have been accepted. */
  public String allowed() {
    return allowed;
  }

  /** On one line and in well-formed Unicode, whatever was given. */
  private static String excerpt(String given) {
    StringBuilder shown = new StringBuilder();
    int i = 0;
    while (i < given.length()) {
      int c = given.codePointAt(i);
      if (i + Character.charCount(c) > LONGEST_EXCERPT) {
        return shown.append('…').toString();
      }
      int type = Character.getType(c);
      boolean unprintable =
          type == Character.CONTROL
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (unprintable) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        shown.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shown.toString();
  }
}
