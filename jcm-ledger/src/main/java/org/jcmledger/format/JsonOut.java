package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Writes JSON in UTF-8 without white space, texts as RFC 8785 writes them: two letters for what has
 * such an escape, four digits in lower case for other control characters, all else as it is. What
 * begins must be ended; that fields and values take turns is the caller's affair. One thread's.
 */
final class JsonOut {

  private static final int TYPICAL_SIZE = 512;

  /** Who writes one after another keeps a buffer of no more than so much. */
  private static final int LARGE = 65_536;

  /** A character takes at most so many bytes, as an escape. */
  private static final int MOST_OF_A_CHAR = 6;

  private static final int MOST_DIGITS = 19;

  private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);
  private static final byte[] TRUE = "true".getBytes(US_ASCII);
  private static final byte[] FALSE = "false".getBytes(US_ASCII);

  private boolean sorted;
  private byte[] bytes = new byte[TYPICAL_SIZE];
  private int length;

  /** Whether what comes next stands behind another field or element. */
  private boolean behind;

  /**
   * Begins.
   *
   * @param sorted whether fields are to be sorted by name, as RFC 8785 wants them, or stand as
   *     declared; who writes an object sees to it
   */
  JsonOut(boolean sorted) {
    this.sorted = sorted;
  }

  /** Forgets what is written, for another to be begun. */
  void restart(boolean newSorted) {
    sorted = newSorted;
    length = 0;
    behind = false;
    if (bytes.length > LARGE) {
      bytes = new byte[TYPICAL_SIZE];
    }
  }

  boolean sorted() {
    return sorted;
  }

  /** What is written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Gives what is written so far to a digest. */
  void update(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  void startObject() {
    start('{');
  }

  void endObject() {
    end('}');
  }

  void startList() {
    start('[');
  }

  void endList() {
    end(']');
  }

  /** A field's name, from {@code "name":} as it is to stand there. */
  void field(byte[] quoted) {
    separate();
    raw(quoted);
    behind = false;
  }

  /** A field's name. */
  void field(String name) {
    text(name);
    room(1);
    put(':');
    behind = false;
  }

  /**
   * A text.
   *
   * @throws BadField if it has half a surrogate pair: there is no such UTF-8
   */
  void text(String text) {
    startText();
    room(text.length());
    int plain = plainAtFirst(text);
    room(MOST_OF_A_CHAR * (text.length() - plain));
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else if (c < 0x80) {
        put(c);
      } else if (Character.isSurrogate(c)) {
        pair(text, i++);
      } else {
        beyondAscii(c);
      }
    }
    endText();
  }

  /**
   * Copies what stands for itself up to the first character that does not; most texts have none.
   */
  private int plainAtFirst(String text) {
    byte[] to = bytes; // Locals: this loop writes half of all there is to write.
    int from = length;
    int i = 0;
    while (i < text.length() && standsForItself(text.charAt(i))) {
      to[from + i] = (byte) text.charAt(i);
      i++;
    }
    length = from + i;
    return i;
  }

  private static boolean standsForItself(char c) {
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
  }

  /** Begins a text of {@link #plain} characters and {@link #digits}. */
  void startText() {
    separate();
    room(1);
    put('"');
  }

  /** A character of a text that stands for itself in JSON and ASCII. */
  void plain(char c) {
    room(1);
    put(c);
  }

  /** A number's digits, at least so many; not of a negative one. */
  void digits(long number, int atLeast) {
    room(MOST_DIGITS);
    int end = length + MOST_DIGITS;
    int from = end;
    long rest = number;
    do {
      from--;
      bytes[from] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0 || end - from < atLeast);
    System.arraycopy(bytes, from, bytes, length, end - from);
    length += end - from;
  }

  void endText() {
    room(1);
    put('"');
    behind = true;
  }

  /** A whole number. */
  void number(long number) {
    if (number < 0) {
      number(Long.toString(number));
      return;
    }
    separate();
    digits(number, 1);
    behind = true;
  }

  /** A number as it is to stand there. */
  void number(String digits) {
    separate();
    raw(digits.getBytes(US_ASCII));
    behind = true;
  }

  void truth(boolean truth) {
    separate();
    raw(truth ? TRUE : FALSE);
    behind = true;
  }

  private void start(char c) {
    separate();
    room(1);
    put(c);
    behind = false;
  }

  private void end(char c) {
    room(1);
    put(c);
    behind = true;
  }

  private void separate() {
    if (behind) {
      room(1);
      put(',');
    }
  }

  private void escape(char c) {
    put('\\');
    switch (c) {
      case '"', '\\' -> put(c);
      case '\b' -> put('b');
      case '\f' -> put('f');
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      default -> {
        put('u');
        put('0');
        put('0');
        put(HEX[c >> 4]);
        put(HEX[c & 0xf]);
      }
    }
  }

  private void beyondAscii(char c) {
    if (c < 0x800) {
      put(0xc0 | c >> 6);
    } else {
      put(0xe0 | c >> 12);
      put(0x80 | (c >> 6 & 0x3f));
    }
    put(0x80 | (c & 0x3f));
  }

  private void pair(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      throw BadField.ofShape("", "well-formed Unicode is wanted");
    }
    put(0xf0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3f));
    put(0x80 | (point >> 6 & 0x3f));
    put(0x80 | (point & 0x3f));
  }

  private void raw(byte[] given) {
    room(given.length);
    System.arraycopy(given, 0, bytes, length, given.length);
    length += given.length;
  }

  /** Puts a byte where there is {@link #room}. */
  private void put(int b) {
    bytes[length++] = (byte) b;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
