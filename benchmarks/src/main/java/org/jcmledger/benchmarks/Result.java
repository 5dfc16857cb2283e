package org.jcmledger.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of output: a name, a figure, its baseline, and whatever helps to judge them, such as
 * {@code bench=NAME value=N unit=U baseline=NAME:B ratio=R p50=… p99=…}.
 */
final class Result {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

  private final Map<String, String> fields = new LinkedHashMap<>();

  private Result() {}

  static Result of(String bench, double value, String unit) {
    return new Result().with("bench", bench).with("value", value).with("unit", unit);
  }

  /**
   * The baseline's figure, and the ledger's as a share of it.
   *
   * @param ratio above 1 where the ledger is the better one
   */
  Result against(String baseline, double figure, double ratio) {
    return with("baseline", baseline + ":" + number(figure)).with("ratio", ratio);
  }

  Result with(String name, String text) {
    fields.put(name, text);
    return this;
  }

  Result with(String name, double figure) {
    return with(name, number(figure));
  }

  /** A row that came to nothing, and why. */
  static Result failed(String bench, Throwable why) {
    String text = String.valueOf(why).replaceAll("\\s+", "-");
    return new Result().with("bench", bench).with("failed", text);
  }

  /** What a field says; empty if there is none. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The baseline's name; empty if there is none. */
  String baseline() {
    return field("baseline").replaceFirst(":.*", "");
  }

  /** The number that a field begins with, after {@code -Xmx} if there is that; its unit is not. */
  double figure(String name) {
    Matcher number = NUMBER.matcher(field(name));
    if (!number.find()) {
      throw new IllegalStateException("no number in " + name + " of " + line());
    }
    return Double.parseDouble(number.group());
  }

  /** A line as {@link #line()} gives it. */
  static Result parse(String line) {
    Result result = new Result();
    for (String field : line.split(" ", -1)) {
      int equals = field.indexOf('=');
      result.with(field.substring(0, equals), field.substring(equals + 1));
    }
    return result;
  }

  String line() {
    StringBuilder line = new StringBuilder();
    fields.forEach(
        (name, text) ->
            line.append(line.isEmpty() ? "" : " ").append(name).append('=').append(text));
    return line.toString();
  }

  static String micros(double nanos) {
    return number(nanos / 1_000) + "us";
  }

  static String number(double figure) {
    return String.format(Locale.ROOT, figure < 100 ? "%.3f" : "%.0f", figure);
  }
}
