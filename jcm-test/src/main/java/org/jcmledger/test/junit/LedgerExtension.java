package org.jcmledger.test.junit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.LedgerClock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests ledgers, their files and their clock. It comes with {@link InMemory} and {@link
 * TemporaryFile}; only a method that takes nothing but a {@link LedgerClock} has to name it.
 */
public final class LedgerExtension implements ParameterResolver {

  /** Where the clock stands when a test begins. */
  public static final String MOMENT = "2026-04-01T00:00:00Z";

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(LedgerExtension.class);

  /** Makes it. */
  public LedgerExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    boolean inMemory = parameter.isAnnotated(InMemory.class);
    boolean inFile = parameter.isAnnotated(TemporaryFile.class);
    if (type == JcmLedger.class) {
      return inMemory != inFile;
    }
    return type == Path.class ? inFile : type == LedgerClock.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    if (type == LedgerClock.class) {
      return clock(test);
    }
    Optional<TemporaryFile> file = parameter.findAnnotation(TemporaryFile.class);
    if (type == Path.class) {
      return folder(test).file();
    }
    return file.isPresent()
        ? ledger(test, "file", file.get().partners())
        : ledger(test, "memory", parameter.findAnnotation(InMemory.class).orElseThrow().partners());
  }

  private static LedgerClock clock(ExtensionContext test) {
    return store(test).computeIfAbsent("clock", key -> LedgerClock.at(MOMENT), LedgerClock.class);
  }

  private static TemporaryFolder folder(ExtensionContext test) {
    return store(test)
        .computeIfAbsent("folder", key -> TemporaryFolder.create(), TemporaryFolder.class);
  }

  /** JUnit closes what is in the store in the reverse order: the ledger before its folder. */
  private static JcmLedger ledger(ExtensionContext test, String where, String[] partners) {
    LedgerScope scope = scope(partners);
    LedgerClock clock = clock(test);
    if (where.equals("file")) {
      folder(test);
    }
    JcmLedger ledger =
        store(test)
            .computeIfAbsent(
                where,
                key ->
                    where.equals("file")
                        ? JcmLedger.create(folder(test).file(), declared(test, scope), clock)
                        : JcmLedger.inMemory(declared(test, scope), clock),
                JcmLedger.class);
    if (!ledger.declaration().scope().equals(scope)) {
      throw new ParameterResolutionException(
          "the test's ledger is declared with other partners elsewhere; every parameter must name "
              + "the same");
    }
    return ledger;
  }

  private static LedgerScope scope(String[] partners) {
    return partners.length == 0
        ? LedgerScope.everything()
        : LedgerScope.japanWith(
            Arrays.stream(partners).map(PartnerCountry::of).toArray(PartnerCountry[]::new));
  }

  private static LedgerDeclared declared(ExtensionContext test, LedgerScope scope) {
    String name = test.getDisplayName();
    return new LedgerDeclared(
        Actor.of("a test"), Wording.of("A ledger for the test " + printable(name)), scope);
  }

  /** A display name may hold anything, and be of any length. */
  private static String printable(String name) {
    String clean = name.replaceAll("[^\\p{L}\\p{N}\\p{P} ]", "?");
    return clean.substring(0, Math.min(clean.length(), 200));
  }

  private static ExtensionContext.Store store(ExtensionContext test) {
    return test.getStore(HERE);
  }
}
