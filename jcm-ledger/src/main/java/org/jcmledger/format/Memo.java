package org.jcmledger.format;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some of the values that it read last, and gives them again for the same text: a log names
 * the same actors and accounts over and over, and checking a text costs more than finding it.
 *
 * <p>Of a fixed size and safe for use by many threads without a lock: its entries are immutable,
 * and one that another thread overwrites is only read anew.
 */
final class Memo<V> {

  private static final int SIZE = 1 << 12;
  private static final int LOOKED_AT = 8;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private final @Nullable Entry<V>[] entries = new Entry[SIZE];

  private final Function<String, V> parse;

  Memo(Function<String, V> parse) {
    this.parse = parse;
  }

  V value(String text) {
    int at = place(text);
    Entry<V> entry = entries[at];
    if (entry == null || !entry.text.equals(text)) {
      entry = new Entry<>(text, parse.apply(text));
      entries[at] = entry;
    }
    return entry.value;
  }

  /** Of the length and the last characters, where numbers differ; names are long to hash whole. */
  private static int place(String text) {
    int hash = text.length();
    for (int i = Math.max(0, text.length() - LOOKED_AT); i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ (hash >>> 16)) & (SIZE - 1);
  }

  private record Entry<V>(String text, V value) {}
}
