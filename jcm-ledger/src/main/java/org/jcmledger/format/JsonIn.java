package org.jcmledger.format;

import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.format.JsonScanner.Token;
import org.jspecify.annotations.Nullable;

/** JSON tokens, and the words for what is wrong with one. */
final class JsonIn {

  private static final int LONGEST_EXCERPT = 80;

  /** So many digits a long has room for, whichever they are. */
  private static final int DIGITS_OF_A_LONG = 18;

  private final JsonScanner json;

  JsonIn(JsonScanner json) {
    this.json = json;
  }

  /** Makes a value of a text that stands in bytes as it is, without a String in between. */
  @FunctionalInterface
  interface PlainText<V> {
    V of(byte[] utf8, int from, int to);
  }

  void next() {
    json.next();
  }

  void startObject() {
    if (!atObject()) {
      throw wanted("an object");
    }
  }

  /** Moves on; whether to a field of exactly this name. */
  boolean nextFieldIs(Field<?, ?> field) {
    return json.nextIs(field.quoted(), field.name());
  }

  /** Moves on to the next field, or to the object's end and gives null. */
  @Nullable String nextField() {
    json.next();
    return atFieldName() ? json.string() : null;
  }

  boolean atFieldName() {
    return json.token() == Token.NAME;
  }

  String fieldName() {
    return json.string();
  }

  /** Moves over the rest of the current value. */
  void skip() {
    if (!atObject() && !atList()) {
      return;
    }
    int depth = json.place.depth();
    while (json.place.depth() >= depth) {
      json.next();
    }
  }

  void startList() {
    if (!atList()) {
      throw wanted("a list");
    }
  }

  /** Moves to the list's next element; false at its end. */
  boolean nextInList() {
    json.next();
    return json.token() != Token.LIST_END;
  }

  boolean atText() {
    return json.token() == Token.TEXT;
  }

  boolean atObject() {
    return json.token() == Token.OBJECT;
  }

  boolean atList() {
    return json.token() == Token.LIST;
  }

  boolean atNumber() {
    return json.token() == Token.WHOLE || json.token() == Token.FRACTION;
  }

  /** The current number as it is written. */
  String digits() {
    return json.string();
  }

  String text() {
    if (!atText()) {
      throw wanted("a text");
    }
    return json.string();
  }

  /** The value of the current text, read from its bytes unless there are escapes in it. */
  <V> V text(PlainText<V> plain, Function<String, V> other) {
    if (!atText()) {
      throw wanted("a text");
    }
    return json.isEscaped()
        ? other.apply(json.string())
        : plain.of(json.bytes(), json.from(), json.to());
  }

  boolean truth() {
    Token token = json.token();
    if (token != Token.TRUE && token != Token.FALSE) {
      throw wanted("true or false");
    }
    return token == Token.TRUE;
  }

  /** A whole number of any size. */
  <V> V whole(LongFunction<V> small, Function<BigInteger, V> large) {
    if (json.token() != Token.WHOLE) {
      throw wanted("a whole number in digits");
    }
    String digits = digits();
    BigInteger number = digits.length() <= DIGITS_OF_A_LONG ? null : new BigInteger(digits);
    if (number != null && number.bitLength() >= Long.SIZE) {
      return large.apply(number);
    }
    long value = number == null ? Long.parseLong(digits) : number.longValue();
    if (value == 0 && digits.length() > 1) {
      throw wanted("a whole number in digits");
    }
    return small.apply(value);
  }

  /** Takes the end of the text. */
  void end() {
    json.next();
    if (json.token() != Token.NOTHING) {
      throw BadField.ofShape("", "nothing is wanted after the object, not " + given());
    }
  }

  BadField wanted(String wanted) {
    return trouble(wanted + " is wanted, not " + given());
  }

  BadField trouble(String problem) {
    return BadField.ofShape(json.path(), problem);
  }

  /** Trouble with a field of the object that was just read. */
  BadField troubleIn(String field, String problem) {
    return BadField.ofShape(pathOf(field), problem);
  }

  BadField refused(InvalidValueException e) {
    return BadField.ofValue(json.path(), e);
  }

  BadField refusedIn(String field, InvalidValueException e) {
    return BadField.ofValue(pathOf(field), e);
  }

  private String pathOf(String field) {
    String path = json.path();
    return path.isEmpty() ? field : path + "." + field;
  }

  private String given() {
    return switch (json.token()) {
      case NOTHING -> "nothing";
      case OBJECT -> "an object";
      case LIST -> "a list";
      case TEXT -> "the text '" + excerpt(json.string()) + "'";
      default -> excerpt(json.string());
    };
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }
}
