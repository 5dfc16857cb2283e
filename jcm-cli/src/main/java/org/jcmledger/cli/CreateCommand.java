package org.jcmledger.cli;

import java.util.concurrent.Callable;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Creates a ledger in a new file. */
@Command(name = "create")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CreateCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "create.LEDGER")
  LedgerPlace ledger;

  @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "create.by")
  Actor by;

  @Option(names = "--title", paramLabel = "TEXT", required = true, descriptionKey = "create.title")
  Wording title;

  @Option(
      names = "--books",
      paramLabel = "JP,MN|all",
      defaultValue = "all",
      descriptionKey = "create.books")
  Held books;

  @Option(
      names = "--committees",
      paramLabel = "MN|all",
      defaultValue = "all",
      descriptionKey = "create.committees")
  Held committees;

  @Option(names = "--no-programme", descriptionKey = "create.no-programme")
  boolean withoutProgramme;

  @Override
  public Integer call() {
    LedgerScope scope;
    try {
      scope =
          new LedgerScope(
              books.as(Registry::of), committees.as(PartnerCountry::of), !withoutProgramme);
    } catch (InvalidValueException e) {
      throw new UserErrorException("create.unknown-country", e.given());
    }
    ledger.create(by, title, scope).close();
    jcm.terminal()
        .say(
            jcm.texts()
                .get(
                    withoutProgramme ? "create.done-without-programme" : "create.done",
                    ledger,
                    books.toString(),
                    committees.toString()));
    return ExitCode.DONE;
  }
}
