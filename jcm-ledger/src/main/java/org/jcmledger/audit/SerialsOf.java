package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Registry;

/**
 * Serials and whose they are: the same number means another unit in another registry, and, where a
 * registry's numbers start again, in another batch.
 *
 * @param registry the registry that gave the numbers: a book's code, or the name in a listing
 * @param batch the batch within which they count; empty where one counter serves the registry
 * @param serials the serials
 */
public record SerialsOf(String registry, Optional<String> batch, SerialSet serials) {

  /** Serials of a book. */
  public static SerialsOf book(Registry registry, SerialSet serials) {
    return new SerialsOf(registry.code(), Optional.empty(), serials);
  }
}
