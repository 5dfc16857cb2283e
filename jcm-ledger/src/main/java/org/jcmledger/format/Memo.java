package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some of the values that it read last, and gives them again for the same text: a log names
 * the same actors and accounts over and over, and checking a text costs more than finding it.
 *
 * <p>Of a fixed size and safe for use by many threads without a lock: its entries are immutable,
 * and one that another thread overwrites is only read anew.
 */
final class Memo<V> implements JsonIn.PlainText<V> {

  private static final int SIZE_BITS = 14;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private final @Nullable Entry<V>[] entries = new Entry[1 << SIZE_BITS];

  private final Function<String, V> parse;

  Memo(Function<String, V> parse) {
    this.parse = parse;
  }

  @Override
  public V of(byte[] utf8, int from, int to) {
    int at = place(utf8, from, to);
    Entry<V> entry = entries[at];
    if (entry != null && entry.is(utf8, from, to)) {
      return entry.value;
    }
    // Two places for each text, since two that are used in turns may meet in one.
    Entry<V> second = entries[at ^ 1];
    if (second != null && second.is(utf8, from, to)) {
      return second.value;
    }
    byte[] text = Arrays.copyOfRange(utf8, from, to);
    Entry<V> read = new Entry<>(text, parse.apply(new String(text, UTF_8)));
    entries[at ^ 1] = entry;
    entries[at] = read;
    return read.value;
  }

  /** Of the length and the last bytes, where numbers differ; names are long to hash whole. */
  private static int place(byte[] utf8, int from, int to) {
    long last = 0;
    if (to - from >= Long.BYTES) {
      last = (long) EIGHT.get(utf8, to - Long.BYTES);
    } else {
      for (int i = from; i < to; i++) {
        last = (last << Byte.SIZE) | utf8[i];
      }
    }
    return (int) (((last + to - from) * SPREAD) >>> (Long.SIZE - SIZE_BITS));
  }

  private static final class Entry<V> {

    private final byte[] text;
    private final V value;

    Entry(byte[] text, V value) {
      this.text = text;
      this.value = value;
    }

    boolean is(byte[] utf8, int from, int to) {
      return Arrays.equals(text, 0, text.length, utf8, from, to);
    }
  }
}
