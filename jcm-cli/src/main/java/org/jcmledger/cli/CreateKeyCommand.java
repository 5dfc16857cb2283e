package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jcmledger.seal.SignerKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a pair of keys for checkpoints. */
@Command(name = "create-key")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CreateKeyCommand implements Callable<Integer> {

  @ParentCommand Jcm jcm;

  @Parameters(paramLabel = "KEY", descriptionKey = "create-key.KEY")
  Path file;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "create-key.name")
  KeyName name;

  @Override
  public Integer call() throws IOException {
    SignerKey key = SignerKey.generate(name.name());
    SealFiles.writeKeys(file, key);
    jcm.terminal()
        .say(
            jcm.texts()
                .get(
                    "create-key.done", file, SealFiles.publicOf(file), key.verifier().shortName()));
    return ExitCode.DONE;
  }
}
