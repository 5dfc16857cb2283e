package org.jcmledger.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jcmledger.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** JSON tokens, and the words for what is wrong with one. */
final class JsonIn {

  private static final int LONGEST_EXCERPT = 80;

  private final JsonParser json;

  JsonIn(JsonParser json) {
    this.json = json;
  }

  void next() throws IOException {
    json.nextToken();
  }

  void startObject() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw wanted("an object");
    }
  }

  /** Moves on; whether to a field of exactly this name. */
  boolean nextFieldIs(SerializableString name) throws IOException {
    return json.nextFieldName(name);
  }

  /** Moves on to the next field, or to the object's end and gives null. */
  @Nullable String nextField() throws IOException {
    return json.nextFieldName();
  }

  boolean atFieldName() {
    return json.currentToken() == JsonToken.FIELD_NAME;
  }

  String fieldName() throws IOException {
    return json.currentName();
  }

  /** Moves over the rest of the current value. */
  void skip() throws IOException {
    json.skipChildren();
  }

  void startList() {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw wanted("a list");
    }
  }

  /** Moves to the list's next element; false at its end. */
  boolean nextInList() throws IOException {
    return json.nextToken() != JsonToken.END_ARRAY;
  }

  boolean atText() {
    return json.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean atObject() {
    return json.currentToken() == JsonToken.START_OBJECT;
  }

  boolean atList() {
    return json.currentToken() == JsonToken.START_ARRAY;
  }

  boolean atNumber() {
    JsonToken token = json.currentToken();
    return token != null && token.isNumeric();
  }

  /** The current number as it is written. */
  String digits() throws IOException {
    return json.getText();
  }

  String text() throws IOException {
    if (!atText()) {
      throw wanted("a text");
    }
    return json.getText();
  }

  /** The current text's characters, for those who would read it without a String. */
  char[] textChars() throws IOException {
    if (!atText()) {
      throw wanted("a text");
    }
    return json.getTextCharacters();
  }

  int textOffset() throws IOException {
    return json.getTextOffset();
  }

  int textLength() throws IOException {
    return json.getTextLength();
  }

  boolean truth() {
    JsonToken token = json.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw wanted("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** A whole number of any size. */
  <V> V whole(LongFunction<V> small, Function<BigInteger, V> large) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw wanted("a whole number in digits");
    }
    if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      return large.apply(json.getBigIntegerValue());
    }
    long number = json.getLongValue();
    if (number == 0 && json.getTextLength() > 1) {
      throw wanted("a whole number in digits");
    }
    return small.apply(number);
  }

  /** Takes the end of the text. */
  void end() throws IOException {
    if (json.nextToken() != null) {
      throw BadField.ofShape("", "nothing is wanted after the object, not " + given());
    }
  }

  BadField wanted(String wanted) {
    return trouble(wanted + " is wanted, not " + given());
  }

  BadField trouble(String problem) {
    return BadField.ofShape(path(), problem);
  }

  /** Trouble with a field of the object that was just read. */
  BadField troubleIn(String field, String problem) {
    return BadField.ofShape(pathOf(field), problem);
  }

  BadField refused(InvalidValueException e) {
    return BadField.ofValue(path(), e);
  }

  BadField refusedIn(String field, InvalidValueException e) {
    return BadField.ofValue(pathOf(field), e);
  }

  BadField notJson(JsonProcessingException e) {
    String why = excerpt(e.getOriginalMessage().replaceAll("\\p{Cntrl}", " "), 3 * LONGEST_EXCERPT);
    long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    return trouble("not JSON" + (at < 0 ? "" : " at byte " + (at + 1)) + ": " + why);
  }

  private String pathOf(String field) {
    String path = path();
    return path.isEmpty() ? field : path + "." + field;
  }

  private String path() {
    JsonStreamContext context = json.getParsingContext();
    JsonToken token = json.currentToken();
    if (token != null && token.isStructStart()) {
      // The parser is inside the new object or list already; we speak of it as a value.
      context = context.getParent();
    }
    StringBuilder path = new StringBuilder();
    append(path, context);
    return path.toString();
  }

  private static void append(StringBuilder path, @Nullable JsonStreamContext context) {
    if (context == null) {
      return;
    }
    append(path, context.getParent());
    if (context.inArray()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.inObject() && context.hasCurrentName()) {
      path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
    }
  }

  private String given() {
    JsonToken token = json.currentToken();
    if (token == null) {
      return "nothing";
    }
    if (token == JsonToken.START_OBJECT) {
      return "an object";
    }
    if (token == JsonToken.START_ARRAY) {
      return "a list";
    }
    try {
      String text = excerpt(json.getText(), LONGEST_EXCERPT);
      return token == JsonToken.VALUE_STRING ? "the text '" + text + "'" : text;
    } catch (IOException e) {
      return "a text that breaks off";
    }
  }

  private static String excerpt(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }
}
