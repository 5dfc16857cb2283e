package org.jcmledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jcmledger.format.Field.Getter;
import org.jcmledger.format.Field.Presence;
import org.jcmledger.format.Slots.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes the declaration of an object's fields, in the order in which they are written.
 *
 * @param <T> the object's Java type
 */
interface Fields<T> {

  /** Adds a field and gives the number of its slot. */
  <V> int add(String name, Codec<V> codec, Presence presence, Getter<T, V> getter);

  /** A field that must be there. */
  @SuppressWarnings({"unchecked", "NullAway"}) // filled by this codec: Schema saw to it
  default <V> Handle<V> required(String name, Codec<V> codec, Getter<T, V> getter) {
    int slot = add(name, codec, Presence.REQUIRED, getter);
    return slots -> (V) Objects.requireNonNull(slots.value(slot));
  }

  /** A field that may be absent, and is written only where there is a value. */
  default <V> Handle<Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> getter) {
    int slot = add(name, codec, Presence.OPTIONAL, object -> orNull(getter.apply(object)));
    return slots -> at(slot, slots);
  }

  /** A field that may be absent, and is always written. */
  default <V> Handle<Optional<V>> defaulted(String name, Codec<V> codec, Getter<T, V> getter) {
    int slot = add(name, codec, Presence.DEFAULTED, getter);
    return slots -> at(slot, slots);
  }

  /** A part of this object whose fields stand among its own. */
  default <P> Fields<P> part(Function<T, P> part) {
    Fields<T> whole = this;
    return new Fields<>() {
      @Override
      public <V> int add(String name, Codec<V> codec, Presence presence, Getter<P, V> getter) {
        return whole.add(name, codec, presence, object -> getter.get(part.apply(object)));
      }
    };
  }

  @SuppressWarnings("unchecked") // the slot was filled by the field's codec, or not at all
  private static <V> Optional<V> at(int slot, Slots slots) {
    return Optional.ofNullable((V) slots.value(slot));
  }

  private static <V> @Nullable V orNull(Optional<V> value) {
    return value.isPresent() ? value.get() : null;
  }

  /** The fields as a list. */
  final class Listed<T> implements Fields<T> {

    private final List<Field<T, ?>> fields = new ArrayList<>();

    @Override
    public <V> int add(String name, Codec<V> codec, Presence presence, Getter<T, V> getter) {
      fields.add(new Field<>(name, codec, presence, getter));
      return fields.size() - 1;
    }

    List<Field<T, ?>> fields() {
      return List.copyOf(fields);
    }
  }
}
