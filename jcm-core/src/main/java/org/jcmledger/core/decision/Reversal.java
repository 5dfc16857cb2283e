package org.jcmledger.core.decision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes one applied event back out of the state, which is then what it was before. To be run once,
 * and only when everything applied after the event has been taken back.
 */
@FunctionalInterface
public interface Reversal {

  /** Takes the event back. */
  void run();

  /** Of an event that puts something into a set; to be asked before it does. */
  static <T> Reversal ofAdding(Set<T> set, T element) {
    return set.contains(element) ? () -> {} : () -> set.remove(element);
  }

  /** Of an event that puts something into a map; to be asked before it does. */
  static <K, V> Reversal ofPutting(Map<K, V> map, K key) {
    Optional<V> before = Optional.ofNullable(map.get(key));
    return () -> before.ifPresentOrElse(value -> map.put(key, value), () -> map.remove(key));
  }
}
