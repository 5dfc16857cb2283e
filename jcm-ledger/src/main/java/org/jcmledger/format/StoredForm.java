package org.jcmledger.format;

/**
 * A form in which events are or were stored: a type and a revision of it.
 *
 * @param type the stored name, such as {@code jcm.CreditsTransferred}
 * @param revision the revision of its form, from 1
 */
public record StoredForm(String type, int revision) implements Comparable<StoredForm> {

  /**
   * A form.
   *
   * @throws IllegalArgumentException if the name is empty or the revision less than 1
   */
  public StoredForm {
    if (type.isEmpty() || revision < 1) {
      throw new IllegalArgumentException("'" + type + "' of revision " + revision + " is no form");
    }
  }

  /** By name, then by revision. */
  @Override
  public int compareTo(StoredForm that) {
    int byType = type.compareTo(that.type);
    return byType != 0 ? byType : Integer.compare(revision, that.revision);
  }

  /** Such as {@code jcm.CreditsTransferred revision 2}. */
  @Override
  public String toString() {
    return type + " revision " + revision;
  }
}
