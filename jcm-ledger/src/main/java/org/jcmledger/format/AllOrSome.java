package org.jcmledger.format;

import java.util.Optional;
import java.util.SortedSet;

/** The word {@code all} for every one there is, or a list of some. */
record AllOrSome<V extends Comparable<V>>(Codec<SortedSet<V>> some)
    implements Codec<Optional<SortedSet<V>>> {

  private static final String ALL = "all";

  static <V extends Comparable<V>> AllOrSome<V> of(Codec<V> element) {
    return new AllOrSome<>(Lists.setOf(element));
  }

  @Override
  public Optional<SortedSet<V>> read(JsonIn in) {
    if (!in.atText()) {
      return Optional.of(some.read(in));
    }
    if (!in.text().equals(ALL)) {
      throw in.wanted("a list or the text 'all'");
    }
    return Optional.empty();
  }

  @Override
  public void write(JsonOut out, Optional<SortedSet<V>> value) {
    if (value.isPresent()) {
      some.write(out, value.get());
    } else {
      out.text(ALL);
    }
  }

  @Override
  public Form form() {
    return new Form(some.form().name() + ", or `\"all\"`", "", "");
  }
}
