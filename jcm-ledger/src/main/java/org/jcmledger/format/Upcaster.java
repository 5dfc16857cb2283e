package org.jcmledger.format;

import java.util.function.Consumer;

/**
 * One step from an earlier form of an event to the next: within a type to its next revision, or to
 * another type when an event is renamed. It works on the fields as stored, before they are decoded;
 * what is stored, and hashed, stays as it is.
 *
 * @param from the earlier form
 * @param to the form that takes its place
 * @param change what becomes of the fields; it must give the same for the same fields, always
 */
public record Upcaster(StoredForm from, StoredForm to, Consumer<StoredFields> change) {

  /**
   * A step.
   *
   * @throws IllegalArgumentException if it does not lead to the next revision of the same type or
   *     to another type
   */
  public Upcaster {
    if (from.type().equals(to.type()) && to.revision() != from.revision() + 1) {
      throw new IllegalArgumentException(
          from + " becomes the next revision or another type, not " + to);
    }
  }

  /** A step to the next revision of the same type. */
  public static Upcaster toNextRevision(String type, int revision, Consumer<StoredFields> change) {
    return new Upcaster(new StoredForm(type, revision), new StoredForm(type, revision + 1), change);
  }

  /** A step to another name, with the fields as they are. */
  public static Upcaster renaming(StoredForm from, StoredForm to) {
    return new Upcaster(from, to, fields -> {});
  }
}
