package org.jcmledger.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the auditor's file. */
@Command(name = "hand-over")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class HandOverCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(index = "0", paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace ledger;

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "hand-over.OUT")
  Path out;

  @Override
  public Integer call() {
    long head = ledger.handOver(out);
    jcm.terminal().say(jcm.texts().get("hand-over.done", out, ledger, Texts.number(head)));
    return ExitCode.DONE;
  }
}
