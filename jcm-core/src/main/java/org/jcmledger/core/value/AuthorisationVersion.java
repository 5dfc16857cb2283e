package org.jcmledger.core.value;

/**
 * An authorisation as it read at one time: a change makes a new version, and what was first
 * transferred before keeps to its own.
 *
 * @param authorisation which
 * @param number its version, from 1
 */
public record AuthorisationVersion(AuthorisationId authorisation, int number) {

  /**
   * @throws InvalidValueException if {@code number} is below 1
   */
  public AuthorisationVersion {
    if (number < 1) {
      throw new InvalidValueException("version", Integer.toString(number), "1 or more");
    }
  }

  /** Such as {@code TH-2025-001, version 2}. */
  @Override
  public String toString() {
    return authorisation + ", version " + number;
  }
}
