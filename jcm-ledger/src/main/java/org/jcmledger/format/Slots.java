package org.jcmledger.format;

import org.jspecify.annotations.Nullable;

/** The fields of one object as read: one slot a field, empty where an optional field is absent. */
final class Slots {

  private final JsonIn in;
  private final @Nullable Object[] values;

  Slots(JsonIn in, @Nullable Object[] values) {
    this.in = in;
    this.values = values;
  }

  <V> V get(Handle<V> field) {
    return field.from(this);
  }

  @Nullable Object value(int slot) {
    return values[slot];
  }

  /** What to throw when fields that are right one by one do not go together. */
  BadField trouble(String problem) {
    return in.trouble(problem);
  }

  /**
   * A field's value by the type it was declared with.
   *
   * @param <V> that type
   */
  @FunctionalInterface
  interface Handle<V> {
    V from(Slots slots);
  }
}
