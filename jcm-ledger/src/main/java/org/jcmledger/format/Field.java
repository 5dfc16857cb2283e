package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/** One field of an object whose Java type is {@code T}. */
final class Field<T, V> {

  private final String name;
  private final byte[] quoted;
  private final Codec<V> codec;
  private final Presence presence;
  private final Getter<T, V> getter;

  Field(String name, Codec<V> codec, Presence presence, Getter<T, V> getter) {
    this.name = name;
    this.quoted = ('"' + name + "\":").getBytes(US_ASCII);
    this.codec = codec;
    this.presence = presence;
    this.getter = getter;
  }

  String name() {
    return name;
  }

  /** The name as it stands before its value: {@code "name":}. Not to be changed. */
  byte[] quoted() {
    return quoted;
  }

  Codec<V> codec() {
    return codec;
  }

  Presence presence() {
    return presence;
  }

  V read(JsonIn in) {
    return codec.read(in);
  }

  void write(JsonOut out, T object) {
    V value = getter.get(object);
    if (value != null) {
      out.field(quoted);
      codec.write(out, value);
    }
  }

  /** Takes the field's value out of the object; null if it has none. */
  @FunctionalInterface
  interface Getter<T, V> {
    @Nullable V get(T object);
  }

  /** Whether a field must be there. */
  enum Presence {
    REQUIRED,
    OPTIONAL,
    /** Optional to read, always written. */
    DEFAULTED
  }
}
