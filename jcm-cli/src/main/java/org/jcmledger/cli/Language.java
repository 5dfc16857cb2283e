package org.jcmledger.cli;

import java.util.Locale;

/**
 * The languages that {@code jcm} speaks. Which one is wanted has to be known before the command
 * line is read, since reading it may fail.
 */
enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language of the option if there is one, or else of the reader if we speak it. */
  static Locale wanted(String[] args, Locale reader) {
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(OPTION + "=")) {
        return of(args[i].substring(OPTION.length() + 1), reader);
      }
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return of(args[i + 1], reader);
      }
    }
    return of("", reader);
  }

  private static Locale of(String name, Locale reader) {
    for (Language language : values()) {
      if (language.name().equalsIgnoreCase(name)) {
        return language.locale;
      }
    }
    boolean japanese = reader.getLanguage().equals(JA.locale.getLanguage());
    return (japanese ? JA : EN).locale;
  }
}
