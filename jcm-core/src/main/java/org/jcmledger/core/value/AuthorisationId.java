package org.jcmledger.core.value;

/**
 * The number of a Party's authorisation of mitigation outcomes. Annual information names it in this
 * form (decision 4/CMA.6, annex II), so no two authorisations that one ledger knows bear the same.
 *
 * @param id 1 to 64 of {@code A-Z}, {@code a-z}, {@code 0-9}, space and {@code -}, no space at
 *     either end, as in {@code TH-2025-001}
 */
public record AuthorisationId(String id) implements Comparable<AuthorisationId> {

  private static final Pattern FORM =
      new Pattern(
          "authorisation",
          "[A-Za-z0-9-]([A-Za-z0-9 -]{0,62}[A-Za-z0-9-])?",
          "1 to 64 of A-Z, a-z, 0-9, space (not at the ends) and -");

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public AuthorisationId {
    FORM.require(id);
  }

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public static AuthorisationId of(String id) {
    return new AuthorisationId(id);
  }

  @Override
  public int compareTo(AuthorisationId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
