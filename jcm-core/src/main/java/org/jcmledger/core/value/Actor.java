package org.jcmledger.core.value;

/**
 * Who acts or holds, by the name the registry records: an account's holder, a registry's operator,
 * a committee. The ledger records and compares these names; whether the sender may use one is the
 * application's to decide.
 *
 * @param name 1 to 200 characters
 */
public record Actor(String name) {

  /** The holder of an account when the source of the record does not publish it. */
  public static final Actor NOT_PUBLISHED = new Actor("holder not published");

  private static final int LONGEST = 200;

  /**
   * @throws InvalidValueException if {@code name} is blank, too long or not well-formed
   */
  public Actor {
    FreeText.require("name", name, LONGEST);
  }

  /**
   * @throws InvalidValueException if {@code name} is blank, too long or not well-formed
   */
  public static Actor of(String name) {
    return new Actor(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
