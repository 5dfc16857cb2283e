package org.jcmledger.core.rejection;

import java.time.LocalDate;
import org.jcmledger.core.value.AuthorisationVersion;

/**
 * The authorisation's last day has passed (A6).
 *
 * @param authorisation the authorisation
 * @param expires its last day
 * @param on the book date
 */
public record AuthorisationExpired(
    AuthorisationVersion authorisation, LocalDate expires, LocalDate on) implements Rejection {

  @Override
  public String code() {
    return "authorisation-expired";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation "
        + authorisation
        + ", held until "
        + expires
        + ", and this would be on "
        + on;
  }
}
