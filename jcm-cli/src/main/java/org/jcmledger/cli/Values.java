package org.jcmledger.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Locale;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.aef.SubmissionVersion;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are read: as the ledger reads them, and nothing is trimmed. */
final class Values {

  private Values() {}

  static void register(CommandLine command) {
    register(command, AccountRef.class, AccountRef::parse);
    register(command, Actor.class, Actor::of);
    register(command, LedgerPlace.class, LedgerPlace::parse);
    register(command, ItmoRegistryOption.class, ItmoRegistryOption::parse);
    register(command, KeyName.class, KeyName::parse);
    register(command, Instant.class, text -> OffsetDateTime.parse(text).toInstant());
    register(command, LocalDate.class, LocalDate::parse);
    register(command, CooperativeApproach.class, CooperativeApproach::of);
    register(command, Party.class, Values::party);
    register(command, SubmissionVersion.class, SubmissionVersion::parse);
    register(command, YearsOption.class, YearsOption::parse);
    register(command, PartnerCountry.class, PartnerCountry::of);
    register(command, ProjectId.class, ProjectId::of);
    register(command, Registry.class, Registry::of);
    register(command, SerialRef.class, SerialRef::parse);
    register(command, Held.class, Held::parse);
    register(command, Wording.class, Wording::of);
    register(command, Year.class, Values::year);
  }

  /** By three letters, as in reports to the UNFCCC, or by two. */
  private static Party party(String text) {
    for (String code : Locale.getISOCountries()) {
      if (text.equals(code) || text.equals(CountryNames.alpha3(code))) {
        return Party.of(code);
      }
    }
    throw new InvalidValueException("Party", text, "a country's three letters");
  }

  /** Four digits, as in all dates here; {@link Year} would take more and signs. */
  private static Year year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new InvalidValueException("year", text, "four digits");
    }
    return Year.of(Integer.parseInt(text));
  }

  private static <T> void register(CommandLine command, Class<T> type, ITypeConverter<T> reader) {
    command.registerConverter(
        type,
        text -> {
          try {
            return reader.convert(text);
          } catch (RuntimeException e) {
            // The option's own text says what is wanted; picocli names the option and the value.
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
          }
        });
  }
}
