package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The escapes in JSON's texts: a backslash and a character, or {@code u} and four digits. */
final class JsonEscapes {

  private static final String WORDS = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int DIGITS = 4;
  private static final int RADIX = 16;

  private JsonEscapes() {}

  /** Where the escape that begins here ends; the negative of where it goes wrong, if it does. */
  static int end(byte[] bytes, int backslash) {
    int at = backslash + 1;
    if (at >= bytes.length) {
      return -at;
    }
    if (bytes[at] != 'u') {
      return WORDS.indexOf(bytes[at]) < 0 ? -at : at + 1;
    }
    int end = at + 1 + DIGITS;
    for (int i = at + 1; i < end; i++) {
      if (i >= bytes.length || Character.digit((char) bytes[i], RADIX) < 0) {
        return -i;
      }
    }
    return end;
  }

  /** The text between two places with every escape as what it means; all of them are sound. */
  static String resolved(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int plain = from;
    int at = from;
    while (at < to) {
      if (bytes[at] != '\\') {
        at++;
        continue;
      }
      text.append(new String(bytes, plain, at - plain, UTF_8));
      int end = end(bytes, at);
      if (bytes[at + 1] == 'u') {
        text.append((char) Integer.parseInt(new String(bytes, at + 2, DIGITS, UTF_8), RADIX));
      } else {
        text.append(MEANT.charAt(WORDS.indexOf(bytes[at + 1])));
      }
      at = end;
      plain = end;
    }
    return text.append(new String(bytes, plain, to - plain, UTF_8)).toString();
  }

  /** Whether a text has half a surrogate pair, which only an escape can bring in. */
  static boolean hasHalfAPair(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
