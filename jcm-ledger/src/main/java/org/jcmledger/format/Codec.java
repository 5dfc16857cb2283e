package org.jcmledger.format;

/** Reads and writes one kind of value as JSON. */
interface Codec<V> extends Json.Reader<V> {

  /** Reads the value that begins at the current token and stops at its last. */
  @Override
  V read(JsonIn in);

  /** Writes the value so that {@link #read} gives an equal one. */
  void write(JsonOut out, V value);

  /** How the value looks. */
  Form form();

  /** Of a list, how each element looks; of all others, this. */
  default Codec<?> element() {
    return this;
  }
}
