package org.jcmledger.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are read: as the ledger reads them, and nothing is trimmed. */
final class Values {

  private Values() {}

  static void register(CommandLine command) {
    register(command, AccountRef.class, AccountRef::parse);
    register(command, Actor.class, Actor::of);
    register(command, KeyName.class, KeyName::parse);
    register(command, Instant.class, text -> OffsetDateTime.parse(text).toInstant());
    register(command, LocalDate.class, LocalDate::parse);
    register(command, PartnerCountry.class, PartnerCountry::of);
    register(command, ProjectId.class, ProjectId::of);
    register(command, Registry.class, Registry::of);
    register(command, SerialRef.class, SerialRef::parse);
    register(command, Held.class, Held::parse);
    register(command, Wording.class, Wording::of);
    register(command, Year.class, Values::year);
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
