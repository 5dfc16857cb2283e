package org.jcmledger.cli;

import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells all that is recorded of an account, a project, a serial, a committee or the programme. */
@Command(name = "history")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class HistoryCommand implements Callable<Integer> {

  /** Of what; exactly one of the five. */
  static final class Subject {
    @Option(
        names = "--account",
        paramLabel = "BOOK/NUMBER",
        descriptionKey = "history.account",
        required = true)
    @Nullable AccountRef account;

    @Option(
        names = "--project",
        paramLabel = "ID",
        descriptionKey = "history.project",
        required = true)
    @Nullable ProjectId project;

    @Option(
        names = "--serial",
        paramLabel = "BOOK/N",
        descriptionKey = "history.serial",
        required = true)
    @Nullable SerialRef serial;

    @Option(
        names = "--committee",
        paramLabel = "MN",
        descriptionKey = "history.committee",
        required = true)
    @Nullable PartnerCountry committee;

    @Option(names = "--programme", descriptionKey = "history.programme", required = true)
    boolean programme;
  }

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @ArgGroup(multiplicity = "1")
  Subject subject;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      descriptionKey = "read.format")
  Format format;

  @Override
  public Integer call() {
    try (JcmLedger ledger = Ledgers.openForReading(place)) {
      answer(ledger).print(format, jcm.terminal(), jcm.texts());
    }
    return ExitCode.DONE;
  }

  private Answer answer(JcmLedger ledger) {
    if (subject.account != null) {
      Ledgers.requireBook(ledger, place, subject.account.registry());
      return AccountHistory.answer(ledger, place, subject.account, jcm.texts());
    }
    if (subject.serial != null) {
      Ledgers.requireBook(ledger, place, subject.serial.registry());
      return SerialHistory.answer(ledger, place, subject.serial, jcm.texts());
    }
    if (subject.project != null) {
      return ProjectHistory.answer(ledger, place, subject.project, jcm.texts());
    }
    if (subject.committee != null) {
      return CommitteeHistory.answer(ledger, place, subject.committee, jcm.texts());
    }
    if (subject.programme) {
      return ProgrammeHistory.answer(ledger, place, jcm.texts());
    }
    throw new IllegalStateException("picocli requires one of the five");
  }
}
