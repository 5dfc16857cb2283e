package org.jcmledger.test;

import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Party;

/** Tells what is authorised under Article 6. */
final class AuthorisationTelling {

  private AuthorisationTelling() {}

  static String of(
      Party party,
      AuthorisationId authorisation,
      int version,
      CooperativeApproach approach,
      AuthorisationTerms terms) {
    return party
        + " authorises under "
        + approach
        + " as "
        + authorisation
        + ", version "
        + version
        + ": "
        + of(terms);
  }

  static String of(AuthorisationTerms terms) {
    return terms.scope()
        + ", vintages "
        + terms.vintages()
        + ", "
        + terms.purposes()
        + terms.ceiling().map(most -> ", up to " + most).orElse("")
        + ", for "
        + terms.users()
        + (terms.entities().isEmpty() ? "" : ", entities " + terms.entities())
        + terms.expires().map(day -> ", until " + day).orElse("");
  }

  static String of(Authorised under) {
    return ", under "
        + under.byHost()
        + under.byJapan().map(japan -> " and " + japan).orElse("")
        + under.firstTransfer().map(how -> ", first transferred: " + how).orElse("");
  }
}
