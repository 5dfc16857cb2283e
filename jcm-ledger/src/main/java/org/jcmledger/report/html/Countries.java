package org.jcmledger.report.html;

import org.jcmledger.core.value.Registry;
import org.jcmledger.report.CountryNames;

/** Countries as the page names them. */
final class Countries {

  private Countries() {}

  /** Such as {@code Mongolia}. */
  static Said name(String code) {
    return new Said(CountryNames.english(code), CountryNames.japanese(code));
  }

  /** Such as {@code Mongolia (MN)}. */
  static Said withCode(Registry registry) {
    Said name = name(registry.code());
    return new Said(name.english() + " (" + registry + ")", name.japanese() + "（" + registry + "）");
  }
}
