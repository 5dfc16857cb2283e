package org.jcmledger.core.value;

/**
 * A registered project's reference number: the host's country code and three digits, such as {@code
 * MN001}.
 *
 * @param reference as printed by the JCM
 */
public record ProjectId(String reference) implements Comparable<ProjectId> {

  private static final Pattern FORM =
      new Pattern("project", "[A-Z]{2}[0-9]{3}", "a country code and three digits, as in MN001");

  /**
   * @throws InvalidValueException if {@code reference} has another form
   */
  public ProjectId {
    FORM.require(reference);
    PartnerCountry.of(reference.substring(0, 2));
  }

  /**
   * @throws InvalidValueException if {@code reference} has another form
   */
  public static ProjectId of(String reference) {
    return new ProjectId(reference);
  }

  /** The country that hosts the project. */
  public PartnerCountry host() {
    return PartnerCountry.of(reference.substring(0, 2));
  }

  @Override
  public int compareTo(ProjectId other) {
    return reference.compareTo(other.reference);
  }

  @Override
  public String toString() {
    return reference;
  }
}
