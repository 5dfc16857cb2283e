package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;

/**
 * The purpose is not among those that the Party authorised (A6).
 *
 * @param authorisation the authorisation
 * @param purpose the purpose
 */
public record PurposeNotAuthorised(AuthorisationVersion authorisation, Use purpose)
    implements Rejection {

  /** What authorised outcomes are used for. */
  public enum Use {
    /** Towards an NDC. */
    NDC,
    /** For another international mitigation purpose. */
    OTHER_INTERNATIONAL_MITIGATION;

    /** In the field's words. */
    @Override
    public String toString() {
      return switch (this) {
        case NDC -> "an NDC";
        case OTHER_INTERNATIONAL_MITIGATION -> "other international mitigation purposes";
      };
    }
  }

  @Override
  public String code() {
    return "purpose-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + ", does not authorise use for " + purpose;
  }
}
