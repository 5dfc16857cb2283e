package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Verification;
import org.jcmledger.seal.Verification.Verdict;
import org.jcmledger.seal.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Verifies a ledger's file. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "verify.LEDGER")
  LedgerPlace ledger;

  @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "verify.checkpoint")
  List<Path> checkpointFiles = new ArrayList<>();

  @Option(names = "--public-key", paramLabel = "FILE", descriptionKey = "verify.public-key")
  List<Path> keyFiles = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "verify.format")
  ReportForm format;

  @Override
  public Integer call() throws IOException {
    if (checkpointFiles.isEmpty() != keyFiles.isEmpty()) {
      throw new UserErrorException("verify.both");
    }
    Map<Checkpoint, Path> checkpoints = checkpoints();
    Verification verification =
        EventsBar.during(jcm, progress -> ledger.verify(checkpoints.keySet(), progress));
    if (verification.verdict() == Verdict.NOT_COMPARED) {
      throw notOfThisLedger(verification, checkpoints);
    }
    if (format == ReportForm.JSON) {
      VerificationJson.write(verification, checkpoints, jcm.terminal().out());
    } else {
      new VerificationWriter(jcm.terminal(), jcm.texts())
          .write(verification, ledger.soundKey(), checkpoints);
    }
    return verification.verdict() == Verdict.SOUND ? ExitCode.DONE : ExitCode.BREACH;
  }

  private Map<Checkpoint, Path> checkpoints() throws IOException {
    List<VerifierKey> keys = new ArrayList<>();
    for (Path file : keyFiles) {
      keys.add(SealFiles.publicKey(file));
    }
    Map<Checkpoint, Path> checkpoints = new LinkedHashMap<>();
    for (Path file : checkpointFiles) {
      checkpoints.put(SealFiles.checkpoint(file, keys), file);
    }
    return checkpoints;
  }

  private UserErrorException notOfThisLedger(
      Verification verification, Map<Checkpoint, Path> checkpoints) {
    Checkpoint checkpoint =
        verification.comparisons().stream()
            .filter(comparison -> !comparison.fits())
            .findFirst()
            .orElseThrow()
            .checkpoint();
    return new UserErrorException(
        "verify.another-ledger",
        String.valueOf(checkpoints.get(checkpoint)),
        ledger,
        checkpoint.origin(),
        verification.origin().orElse("-"));
  }
}
