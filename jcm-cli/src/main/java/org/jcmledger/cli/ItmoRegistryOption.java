package org.jcmledger.cli;

import java.util.List;
import java.util.Locale;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.ItmoRegistries;

/**
 * The id of a Party's registry, such as {@code JPN02}.
 *
 * @param registry whose
 * @param id the id
 */
record ItmoRegistryOption(Registry registry, String id) {

  static ItmoRegistryOption parse(String text) {
    for (String code : Locale.getISOCountries()) {
      if (text.matches(CountryNames.alpha3(code) + "[0-9]{2}")) {
        return new ItmoRegistryOption(Registry.of(code), text);
      }
    }
    throw new InvalidValueException("ITMO registry", text, "three letters and two digits");
  }

  static ItmoRegistries all(List<ItmoRegistryOption> given) {
    ItmoRegistries registries = ItmoRegistries.FIRST;
    for (ItmoRegistryOption each : given) {
      registries = registries.with(each.registry, each.id);
    }
    return registries;
  }
}
