package org.jcmledger.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jcmledger.core.value.InvalidValueException;

/**
 * Which books or committees a ledger holds: countries' codes, or {@code all}, or {@code none}.
 *
 * @param codes the codes; every one there is, if empty
 */
record Held(Optional<List<String>> codes) {

  static Held parse(String text) {
    if (text.equals("all")) {
      return new Held(Optional.empty());
    }
    if (text.equals("none")) {
      return new Held(Optional.of(List.of()));
    }
    List<String> codes = List.of(text.split(",", -1));
    if (!codes.stream().allMatch(code -> code.matches("[A-Z]{2}"))) {
      throw new InvalidValueException("list", text, "all, none, or codes as in JP,MN");
    }
    return new Held(Optional.of(codes));
  }

  <T extends Comparable<T>> Optional<SortedSet<T>> as(Function<String, T> type) {
    return codes.map(
        some ->
            some.stream()
                .map(type)
                .collect(
                    Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new),
                        Collections::unmodifiableSortedSet)));
  }

  @Override
  public String toString() {
    return codes.map(some -> some.isEmpty() ? "none" : String.join(", ", some)).orElse("all");
  }
}
