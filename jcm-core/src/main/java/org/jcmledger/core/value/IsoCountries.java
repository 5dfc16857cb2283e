package org.jcmledger.core.value;

import java.util.Locale;
import java.util.Set;

/** The two-letter codes of ISO 3166-1. */
final class IsoCountries {

  private static final Set<String> ALPHA_2 =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

  private IsoCountries() {}

  static String require(String what, String code) {
    if (!ALPHA_2.contains(code)) {
      throw new InvalidValueException(what, code, "a two-letter country code of ISO 3166-1");
    }
    return code;
  }
}
