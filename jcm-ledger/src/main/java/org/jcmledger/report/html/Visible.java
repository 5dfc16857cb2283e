package org.jcmledger.report.html;

import java.util.Locale;

/**
 * Makes a text safe to look at. What has no shape of its own (a control character, a mark that
 * turns the direction of writing, half a surrogate pair) is shown by its number, so that nothing in
 * a report can hide or look like something else.
 */
final class Visible {

  private Visible() {}

  static String text(String text) {
    if (text.codePoints().allMatch(Visible::hasShape)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (hasShape(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "‹U+%04X›", c));
              }
            });
    return shown.toString();
  }

  private static boolean hasShape(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
