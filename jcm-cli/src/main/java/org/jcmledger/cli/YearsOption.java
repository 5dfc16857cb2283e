package org.jcmledger.cli;

/**
 * A period of years, such as {@code 2021-2030}.
 *
 * @param first the first
 * @param last the last
 */
record YearsOption(int first, int last) {

  static YearsOption parse(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{4}")) {
      throw new IllegalArgumentException(text);
    }
    return new YearsOption(
        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }
}
