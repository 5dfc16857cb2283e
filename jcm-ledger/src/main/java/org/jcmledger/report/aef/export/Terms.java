package org.jcmledger.report.aef.export;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Wording;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.aef.AefTerm;

/** The nomenclature's terms for the ledger's. */
final class Terms {

  private Terms() {}

  static String party(Party party) {
    return CountryNames.alpha3(party.code());
  }

  static AefTerm purpose(AuthorisedPurposes purposes) {
    if (purposes.other().isEmpty()) {
      return AefTerm.FOR_NDC;
    }
    boolean ndc = purposes.ndc();
    return switch (purposes.other().get().kind()) {
      case OTHER_INTERNATIONAL_MITIGATION_PURPOSES ->
          ndc ? AefTerm.FOR_NDC_AND_OIMP : AefTerm.FOR_OIMP;
      case INTERNATIONAL_MITIGATION_PURPOSES -> ndc ? AefTerm.FOR_NDC_AND_IMP : AefTerm.FOR_IMP;
      case OTHER_PURPOSES -> ndc ? AefTerm.FOR_NDC_AND_OP : AefTerm.FOR_OP;
    };
  }

  /** The other purpose by its name, or else by its kind. */
  static Optional<String> otherPurpose(AuthorisedPurposes purposes) {
    return purposes
        .other()
        .map(
            other ->
                other
                    .named()
                    .map(Wording::text)
                    .orElseGet(
                        () -> purpose(new AuthorisedPurposes(false, purposes.other())).text()));
  }

  static AefTerm trigger(FirstTransferTrigger trigger) {
    return switch (trigger) {
      case AUTHORISATION -> AefTerm.WHEN_AUTHORIZED;
      case ISSUANCE -> AefTerm.WHEN_ISSUED;
      case USE_OR_CANCELLATION -> AefTerm.WHEN_USED_OR_CANCELLED;
    };
  }

  static AefTerm firstTransfer(FirstTransfer by) {
    return switch (by) {
      case TO_ANOTHER_PARTY -> AefTerm.TO_ANOTHER_PARTY;
      case AUTHORISATION -> AefTerm.BY_AUTHORIZATION;
      case ISSUANCE -> AefTerm.BY_ISSUANCE;
      case USE_OR_CANCELLATION -> AefTerm.BY_USE_OR_CANCELLATION;
    };
  }

  /** Reductions, unless the authorisation says otherwise. */
  static AefTerm mitigation(AuthorisationTerms terms) {
    return terms
        .details()
        .mitigation()
        .map(
            type ->
                switch (type) {
                  case EMISSION_REDUCTIONS -> AefTerm.REDUCTIONS;
                  case REMOVALS -> AefTerm.REMOVALS;
                  case EMISSION_REDUCTIONS_AND_REMOVALS -> AefTerm.REDUCTIONS_AND_REMOVALS;
                })
        .orElse(AefTerm.REDUCTIONS);
  }

  /** The id of an entity that the terms name. */
  static Optional<String> entity(AuthorisationTerms terms, Actor name) {
    return terms.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .map(AuthorisedEntity::identification)
        .map(Wording::text)
        .findFirst();
  }
}
