package org.jcmledger.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** One value of an answer, which each format shows in its own way. */
sealed interface Cell {

  /** For tables. */
  String shown(Texts texts);

  /** For CSV. */
  String plain();

  /** For JSON: what Jackson writes as it should be. */
  Object json();

  /** Nothing. */
  static Cell none() {
    return new Text("");
  }

  /** A text, a date, a name: shown as it is; an empty one is none. */
  static Cell text(Object text) {
    return new Text(text.toString());
  }

  /** A whole number. */
  static Cell number(long number) {
    return new Whole(number, false);
  }

  /** A whole number that says by its sign whether something came or went. */
  static Cell change(long number) {
    return new Whole(number, true);
  }

  /** A moment, in UTC to the millisecond. */
  static Cell instant(Instant instant) {
    return new Text(Milliseconds.FORM.format(instant));
  }

  /** A text of its own. */
  record Text(String text) implements Cell {
    @Override
    public String shown(Texts texts) {
      return text;
    }

    @Override
    public String plain() {
      return text;
    }

    @Override
    public Object json() {
      return text;
    }
  }

  /** What we say in the reader's language; the same English in data, whoever asks. */
  record Said(Function<Texts, String> saying) implements Cell {
    @Override
    public String shown(Texts texts) {
      return saying.apply(texts);
    }

    @Override
    public String plain() {
      return saying.apply(Texts.in(Locale.ENGLISH));
    }

    @Override
    public Object json() {
      return plain();
    }
  }

  /** A value, which tables show in the reader's language. */
  record Shown(Object value, Function<Texts, String> saying) implements Cell {
    @Override
    public String shown(Texts texts) {
      return saying.apply(texts);
    }

    @Override
    public String plain() {
      return value.toString();
    }

    @Override
    public Object json() {
      return value;
    }
  }

  /** A whole number. */
  record Whole(long number, boolean signed) implements Cell {
    @Override
    public String shown(Texts texts) {
      return (signed && number > 0 ? "+" : "") + Texts.number(number);
    }

    @Override
    public String plain() {
      return Long.toString(number);
    }

    @Override
    public Object json() {
      return number;
    }
  }

  /** A word of a fixed list, such as an account's kind; translated in tables. */
  record Word(String list, String word) implements Cell {
    @Override
    public String shown(Texts texts) {
      return texts.get(list + "." + word);
    }

    @Override
    public String plain() {
      return word;
    }

    @Override
    public Object json() {
      return word;
    }
  }

  /** Yes or no. */
  record Truth(boolean truth) implements Cell {
    @Override
    public String shown(Texts texts) {
      return Boolean.toString(truth);
    }

    @Override
    public String plain() {
      return Boolean.toString(truth);
    }

    @Override
    public Object json() {
      return truth;
    }
  }

  /** Serials as ranges; a table shows the first few. */
  record Serials(SerialSet serials) implements Cell {

    private static final int MOST_IN_TABLE = 3;

    @Override
    public String shown(Texts texts) {
      int more = serials.ranges().size() - MOST_IN_TABLE;
      String first = joined(serials.firstRanges(MOST_IN_TABLE));
      return more > 0 ? texts.get("table.more-ranges", first, Texts.number(more)) : first;
    }

    @Override
    public String plain() {
      return joined(serials);
    }

    @Override
    public Object json() {
      return ranges(serials);
    }

    private static String joined(SerialSet serials) {
      return String.join(" ", ranges(serials));
    }

    private static List<String> ranges(SerialSet serials) {
      return serials.ranges().stream()
          .map(SerialRange::toString)
          .collect(Collectors.toUnmodifiableList());
    }
  }

  /** What is JSON already; other formats leave it out. */
  record Json(JsonNode node) implements Cell {
    @Override
    public String shown(Texts texts) {
      return "";
    }

    @Override
    public String plain() {
      return node.toString();
    }

    @Override
    public Object json() {
      return node;
    }
  }

  /** The form of moments. */
  final class Milliseconds {
    static final DateTimeFormatter FORM =
        new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Milliseconds() {}
  }
}
