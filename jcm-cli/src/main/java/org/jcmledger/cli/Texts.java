package org.jcmledger.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What {@code jcm} says, in one language. */
final class Texts {

  private static final String NAME = "org.jcmledger.cli.messages";

  private final Locale language;
  private final ResourceBundle bundle;

  private Texts(Locale language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** English is the bundle without a suffix, so nothing may fall back to the machine's locale. */
  static Texts in(Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            NAME,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Texts(language, bundle);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  Locale language() {
    return language;
  }

  boolean japanese() {
    return language.getLanguage().equals("ja");
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text with its arguments; a number is to be given as it shall be read. */
  String get(String key, Object... args) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
  }

  /** A whole number for people to read. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
