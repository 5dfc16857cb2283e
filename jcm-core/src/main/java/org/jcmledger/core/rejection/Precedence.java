package org.jcmledger.core.rejection;

/**
 * The order in which reasons to refuse are looked for. Where a command breaks several rules, the
 * one of the earliest stage is named.
 */
public enum Precedence {
  /** The request itself: its name, its values. */
  REQUEST,
  /** The book or committee, its date, and who may command it. */
  BOOK,
  /** The account that is decreased, or the line, movement or number that the command names. */
  SOURCE,
  /** The account that is increased. */
  TARGET,
  /** The quantity, range or period. */
  QUANTITY,
  /** Whether the account holds it. */
  HOLDING,
  /** Whether it is free to move. */
  RESTRICTION,
  /** Whether it can serve the purpose. */
  PURPOSE
}
