package org.jcmledger.test.history;

import org.jcmledger.core.event.AuthorisationNotified;

/**
 * An authorisation under Article 6 as one book knows it.
 *
 * @param latest its latest version
 * @param revoked whether it was revoked
 */
public record NaiveAuthorisation(AuthorisationNotified latest, boolean revoked) {

  NaiveAuthorisation revoke() {
    return new NaiveAuthorisation(latest, true);
  }
}
