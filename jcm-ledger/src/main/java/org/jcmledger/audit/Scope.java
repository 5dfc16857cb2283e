package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** What the ledger says it holds; while it has not said, anything. */
final class Scope {

  private Optional<LedgerDeclared> declaration = Optional.empty();

  Optional<LedgerDeclared> declaration() {
    return declaration;
  }

  void declare(LedgerDeclared declared) {
    declaration = Optional.of(declared);
  }

  boolean holds(Registry book) {
    return declaration.map(declared -> declared.scope().holds(book)).orElse(true);
  }

  boolean holds(PartnerCountry committee) {
    return declaration.map(declared -> declared.scope().holds(committee)).orElse(true);
  }

  boolean holdsTheProgramme() {
    return declaration.map(declared -> declared.scope().programme()).orElse(true);
  }
}
