package org.jcmledger.report.html;

/**
 * The same thing said in both languages of the page.
 *
 * @param english in English
 * @param japanese in Japanese
 */
record Said(String english, String japanese) {

  /** A name or number that is the same in both. */
  static Said same(String text) {
    return new Said(text, text);
  }

  String in(boolean japaneseWanted) {
    return japaneseWanted ? japanese : english;
  }
}
