package org.jcmledger.seal;

/** Names of keys: what may stand between a dash and a signature. */
final class KeyName {

  private static final int MAX = 200;

  private KeyName() {}

  /** Whether the text can name a key: 1 to 200 characters, none a blank, a control or a plus. */
  static boolean isOne(String name) {
    return !name.isEmpty()
        && name.length() <= MAX
        && name.codePoints().noneMatch(KeyName::cannotBeIn);
  }

  private static boolean cannotBeIn(int c) {
    return c == '+'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE); // half a pair
  }
}
