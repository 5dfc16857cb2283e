package org.jcmledger.core.value;

/**
 * An account of a registry. Two registries in one system stay distinct, so a number alone names no
 * account (R6).
 *
 * @param registry whose book
 * @param number the number within that book
 */
public record AccountRef(Registry registry, AccountNumber number)
    implements Comparable<AccountRef> {

  /** The account with this number in this registry. */
  public static AccountRef of(Registry registry, AccountNumber number) {
    return new AccountRef(registry, number);
  }

  /**
   * @param text such as {@code JP/GOV-1}
   * @throws InvalidValueException if it is not a registry, a slash and an account number
   */
  public static AccountRef parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidValueException("account", text, "a registry and a number, as in JP/GOV-1");
    }
    return new AccountRef(
        Registry.of(text.substring(0, slash)), AccountNumber.of(text.substring(slash + 1)));
  }

  @Override
  public int compareTo(AccountRef other) {
    int byRegistry = registry.compareTo(other.registry);
    return byRegistry != 0 ? byRegistry : number.compareTo(other.number);
  }

  /** Such as {@code JP/GOV-1}. */
  @Override
  public String toString() {
    return registry + "/" + number;
  }
}
