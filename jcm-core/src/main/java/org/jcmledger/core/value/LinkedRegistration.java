package org.jcmledger.core.value;

import java.util.Comparator;

/**
 * The same activity's registration in another programme. That an activity has two is no violation
 * (R24): what counts double is crediting it for one period in both.
 *
 * @param programme the other programme, such as {@code T-VER}
 * @param reference the activity's reference there
 */
public record LinkedRegistration(Wording programme, Wording reference)
    implements Comparable<LinkedRegistration> {

  private static final Comparator<LinkedRegistration> ORDER =
      Comparator.<LinkedRegistration, String>comparing(l -> l.programme().text())
          .thenComparing(l -> l.reference().text());

  /**
   * @throws InvalidValueException if a text is blank, too long or not well-formed
   */
  public static LinkedRegistration of(String programme, String reference) {
    return new LinkedRegistration(Wording.of(programme), Wording.of(reference));
  }

  @Override
  public int compareTo(LinkedRegistration other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return programme + " " + reference;
  }
}
