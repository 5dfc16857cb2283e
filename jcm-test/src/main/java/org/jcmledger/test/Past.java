package org.jcmledger.test;

/**
 * Something that a story takes as having happened, or as never having happened. Immutable; the
 * words for it are in {@link BookWords}, {@link CommitteeWords} and {@link Values}.
 */
public abstract class Past {

  Past() {}

  /**
   * Makes it so.
   *
   * @throws IllegalStateException if it could not have happened
   */
  abstract void happen(Scene scene);

  /** What was to be made so, in one line. */
  abstract String told(Scene scene);
}
