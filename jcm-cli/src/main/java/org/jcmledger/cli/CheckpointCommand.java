package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.SignerKey;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.Verification.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Signs the head of a ledger's tree. */
@Command(name = "checkpoint")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CheckpointCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace ledger;

  @Option(names = "--key", paramLabel = "KEY", required = true, descriptionKey = "checkpoint.key")
  Path keyFile;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "checkpoint.out")
  @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    SignerKey key = SealFiles.privateKey(keyFile);
    if (out != null) {
      SealFiles.requireFree(out);
    }
    Verification verification = EventsBar.during(jcm, ledger::verifyInUse);
    if (verification.verdict() != Verdict.SOUND) {
      new VerificationWriter(jcm.terminal(), jcm.texts()).breaches(verification);
      jcm.terminal().remark(jcm.texts().get("checkpoint.refused", ledger));
      return ExitCode.BREACH;
    }
    Checkpoint checkpoint =
        verification
            .toSeal()
            .orElseThrow(() -> new UserErrorException("checkpoint.no-events", ledger));
    String note = new String(checkpoint.signedBy(key), UTF_8);
    if (out == null) {
      jcm.terminal().out().print(note);
    } else {
      SealFiles.write(out, note);
      String events = Texts.number(checkpoint.head().size());
      jcm.terminal()
          .say(jcm.texts().get("checkpoint.done", out, events, ledger, key.verifier().shortName()));
    }
    return ExitCode.DONE;
  }
}
