package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * The tokens of a JSON text (RFC 8259) in well-formed UTF-8, one after another, and where among
 * them it stands. A text, number or name stays in the bytes until someone asks for it.
 *
 * <p>What is not JSON is refused at the first byte that cannot be: a comma before an end, a leading
 * zero, a control character in a text, anything that is not closed. It goes so deep and no deeper,
 * and takes numbers of so many digits and no more.
 */
final class JsonScanner {

  /** What stands at a place. */
  enum Token {
    /** Before the beginning, and after the end. */
    NOTHING,
    OBJECT,
    OBJECT_END,
    LIST,
    LIST_END,
    NAME,
    TEXT,
    /** A number of digits only. */
    WHOLE,
    /** A number with a fraction or an exponent. */
    FRACTION,
    TRUE,
    FALSE,
    NULL
  }

  /** Our deepest object lies four levels down. */
  private static final int DEEPEST = 20;

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NUMBER = 1_000;

  private static final byte[] TRUE = "true".getBytes(UTF_8);
  private static final byte[] FALSE = "false".getBytes(UTF_8);
  private static final byte[] NULL = "null".getBytes(UTF_8);

  private final byte[] bytes;
  private int at;
  private boolean begun;

  private Token token = Token.NOTHING;
  private int from;
  private int to;
  private boolean escaped;

  /** The objects and lists that are open, from the outermost. */
  final JsonPlace place = new JsonPlace();

  /** Scans a text, which is not changed and not to be changed meanwhile. */
  JsonScanner(byte[] utf8) {
    bytes = utf8;
  }

  byte[] bytes() {
    return bytes;
  }

  Token token() {
    return token;
  }

  /** Where the current text, name or number begins in the bytes, without quotes. */
  int from() {
    return from;
  }

  /** Where it ends. */
  int to() {
    return to;
  }

  /** Whether the current text or name has escapes in it. */
  boolean isEscaped() {
    return escaped;
  }

  /** The current text, name or number; a text may have half a surrogate pair, if escaped. */
  String string() {
    return escaped
        ? JsonEscapes.resolved(bytes, from, to)
        : new String(bytes, from, to - from, UTF_8);
  }

  /** Moves on to the next token; after the last there is nothing, or what should not be there. */
  void next() {
    if (token == Token.NAME) {
      value();
      return;
    }
    blanks();
    if (place.isTop()) {
      if (at == bytes.length && begun) {
        token = Token.NOTHING;
      } else if (at < bytes.length || begun) {
        begun = true;
        value();
      } else {
        begun = true;
      }
    } else if (place.isObject()) {
      inObject();
    } else {
      inList();
    }
  }

  /**
   * In an object, behind its beginning or a value, moves on; whether to exactly this field.
   *
   * @param quoted the name as it mostly stands there: {@code "name":}
   */
  boolean nextIs(byte[] quoted, String name) {
    int start = token == Token.OBJECT ? at : at + 1;
    int end = start + quoted.length;
    if (end <= bytes.length
        && (token == Token.OBJECT || bytes[at] == ',')
        && Arrays.equals(bytes, start, end, quoted, 0, quoted.length)) {
      name(start + 1, end - 2, false);
      at = end;
      return true;
    }
    next();
    return token == Token.NAME && string().equals(name);
  }

  private void name(int start, int end, boolean withEscapes) {
    token = Token.NAME;
    from = start;
    to = end;
    escaped = withEscapes;
    place.field(start, end, withEscapes);
  }

  private void inObject() {
    if (isAt('}')) {
      at++;
      place.close();
      token = Token.OBJECT_END;
      return;
    }
    if (place.hasBegun()) {
      take(',', "a comma or the object's end");
      blanks();
    }
    if (!isAt('"')) {
      throw wanted("a field's name in quotes");
    }
    text();
    if (to - from > LONGEST_NAME) {
      throw trouble(from, "a field's name is longer than " + LONGEST_NAME + " bytes");
    }
    if (escaped && JsonEscapes.hasHalfAPair(string())) {
      throw trouble(from, "a field's name has half a surrogate pair");
    }
    name(from, to, escaped);
    blanks();
    take(':', "a colon");
  }

  private void inList() {
    if (isAt(']')) {
      at++;
      place.close();
      token = Token.LIST_END;
      return;
    }
    if (place.hasBegun()) {
      take(',', "a comma or the list's end");
    }
    place.element();
    value();
  }

  private void value() {
    blanks();
    if (at == bytes.length) {
      throw wanted("a value");
    }
    switch (bytes[at]) {
      case '"' -> text();
      case '{' -> open(Token.OBJECT);
      case '[' -> open(Token.LIST);
      case 't' -> word(TRUE, Token.TRUE);
      case 'f' -> word(FALSE, Token.FALSE);
      case 'n' -> word(NULL, Token.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw wanted("a value");
    }
  }

  private void open(Token what) {
    if (place.depth() == DEEPEST) {
      throw trouble(at, "the nesting depth is more than " + DEEPEST);
    }
    at++;
    token = what;
    place.open(what == Token.OBJECT);
  }

  private void text() {
    int i = at + 1;
    escaped = false;
    while (true) {
      if (i >= bytes.length) {
        throw trouble(bytes.length, "the text breaks off");
      }
      byte b = bytes[i];
      if (b == '"') {
        break;
      }
      if (b == '\\') {
        escaped = true;
        i = JsonEscapes.end(bytes, i);
        if (i < 0) {
          throw trouble(-i, "no such escape");
        }
      } else if (b >= 0 && b < ' ') {
        throw trouble(i, "a control character in a text");
      } else {
        i++;
      }
    }
    token = Token.TEXT;
    from = at + 1;
    to = i;
    at = i + 1;
  }

  private void word(byte[] word, Token meant) {
    int end = at + word.length;
    if (end > bytes.length || !Arrays.equals(bytes, at, end, word, 0, word.length)) {
      throw wanted("a value");
    }
    token = meant;
    from = at;
    to = end;
    escaped = false;
    at = end;
  }

  private void number() {
    from = at;
    escaped = false;
    token = Token.WHOLE;
    if (isAt('-')) {
      at++;
    }
    if (isAt('0')) {
      at++;
      if (isDigit()) {
        throw trouble(at, "a number with a leading zero");
      }
    } else {
      digits();
    }
    if (isAt('.')) {
      token = Token.FRACTION;
      at++;
      digits();
    }
    if (isAt('e') || isAt('E')) {
      token = Token.FRACTION;
      at++;
      if (isAt('+') || isAt('-')) {
        at++;
      }
      digits();
    }
    to = at;
    if (to - from > LONGEST_NUMBER) {
      throw trouble(from, "a number is longer than " + LONGEST_NUMBER + " digits");
    }
  }

  private void digits() {
    if (!isDigit()) {
      throw wanted("a digit");
    }
    while (isDigit()) {
      at++;
    }
  }

  private void blanks() {
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return;
      }
      at++;
    }
  }

  private boolean isAt(char c) {
    return at < bytes.length && bytes[at] == c;
  }

  private boolean isDigit() {
    return at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
  }

  private void take(char c, String wanted) {
    if (!isAt(c)) {
      throw wanted(wanted);
    }
    at++;
  }

  private BadField wanted(String wanted) {
    if (at >= bytes.length) {
      return trouble(at, wanted + " is wanted, not the end");
    }
    byte b = bytes[at];
    String given = b > ' ' && b < 0x7f ? "'" + (char) b + "'" : String.format("byte %02x", b);
    return trouble(at, wanted + " is wanted, not " + given);
  }

  private BadField trouble(int where, String problem) {
    return BadField.ofShape(path(), "not JSON at byte " + (where + 1) + ": " + problem);
  }

  /** Where the current value or name stands, such as {@code lines[2].total}. */
  String path() {
    // At its beginning an object or list is open already; we speak of it as a value.
    return place.path(bytes, token == Token.OBJECT || token == Token.LIST);
  }
}
