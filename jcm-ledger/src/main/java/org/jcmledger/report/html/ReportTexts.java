package org.jcmledger.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What the page says, in both languages at once. */
final class ReportTexts {

  private static final Properties ENGLISH = load("report.properties");
  private static final Properties JAPANESE = load("report_ja.properties");

  private ReportTexts() {}

  /**
   * The text of a key. Arguments are numbers, which are written with separators, or texts, or what
   * is itself {@link Said} in two languages.
   */
  static Said say(String key, Object... args) {
    return new Said(fill(ENGLISH, key, false, args), fill(JAPANESE, key, true, args));
  }

  /**
   * The text of a key for a number of things: of {@code key.one} for one thing, if there is one.
   */
  static Said count(String key, long number, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = number;
    System.arraycopy(more, 0, args, 1, more.length);
    String one = key + ".one";
    return say(number == 1 && ENGLISH.containsKey(one) ? one : key, args);
  }

  static boolean has(String key) {
    return ENGLISH.containsKey(key);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String fill(Properties texts, String key, boolean japanese, Object... args) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    Object[] shown = Arrays.stream(args).map(arg -> shown(arg, japanese)).toArray();
    return new MessageFormat(text, Locale.ROOT).format(shown);
  }

  private static String shown(Object arg, boolean japanese) {
    if (arg instanceof Said said) {
      return said.in(japanese);
    }
    return arg instanceof Number number ? number(number.longValue()) : arg.toString();
  }

  static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream in =
            Objects.requireNonNull(ReportTexts.class.getResourceAsStream(name), name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return texts;
  }
}
