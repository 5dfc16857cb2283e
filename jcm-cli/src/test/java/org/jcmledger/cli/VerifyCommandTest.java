package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jcmledger.JcmLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys, checkpoints, and what a verification of the real first issuances says. */
class VerifyCommandTest {

  @TempDir Path given;
  private Cli cli;
  private Path ledger;
  private Path key;
  private Path publicKey;
  private Path checkpoint;

  @BeforeEach
  void begin() throws Exception {
    cli = new Cli(given.toRealPath());
    ledger = cli.loaded();
    key = cli.file("registry.key");
    publicKey = cli.file("registry.key.pub");
    checkpoint = cli.file("first.checkpoint");
    cli.run("create-key", key, "--name", "registry.example/japan").endedWith(ExitCode.DONE);
    cli.run("checkpoint", ledger, "--key", key, "-o", checkpoint).endedWith(ExitCode.DONE);
  }

  private Cli.Ran verify(Object... more) {
    List<Object> args = new ArrayList<>(List.of("verify", ledger));
    args.addAll(List.of(more));
    return cli.run(args.toArray());
  }

  private Cli.Ran verifyWithCheckpoint() {
    return verify("--checkpoint", checkpoint, "--public-key", publicKey);
  }

  @Test
  void aSoundLedgerIsSound() {
    Cli.Ran ran = verifyWithCheckpoint().endedWith(ExitCode.DONE);
    assertThat(ran.out())
        .startsWith("Sound: all 156 events ")
        .contains("Checkpoint " + checkpoint + ": fits. Events 1 to 156 ")
        .doesNotContain("Not proved");
    assertThat(verify().endedWith(ExitCode.DONE).out()).contains("Not proved: ");
  }

  @Test
  void eventsAfterTheCheckpointAreSaidToBeUnproved() throws Exception {
    cli.run("load", ledger, cli.write("more.jsonl", Lines.RETIREMENT_ACCOUNT))
        .endedWith(ExitCode.DONE);
    assertThat(verifyWithCheckpoint().endedWith(ExitCode.DONE).out())
        .contains("Not proved: events 157 to 157 ");
  }

  @Test
  void aChangedEventIsNamed() throws Exception {
    Cli.tamper(ledger, "UPDATE event SET payload = '{}' WHERE position = 20");
    assertThat(verifyWithCheckpoint().endedWith(ExitCode.BREACH).out())
        .startsWith("BREACH. Event 20 was changed")
        .contains("exactly those named above were changed");
    cli.in(Locale.JAPANESE);
    assertThat(verify().endedWith(ExitCode.BREACH).out()).startsWith("違反。記録 20 は改変されています。");
    cli.in(Locale.ENGLISH);
    Path out = cli.file("next.checkpoint");
    Cli.Ran refused = cli.run("checkpoint", ledger, "--key", key, "-o", out);
    assertThat(refused.endedWith(ExitCode.BREACH).err()).startsWith("Nothing was signed");
    assertThat(out).doesNotExist();
  }

  @Test
  void programsGetTheSameAsJson() throws Exception {
    JsonNode sound = json(ExitCode.DONE);
    assertThat(sound.path("verdict").asText()).isEqualTo("sound");
    assertThat(sound.path("events").asLong()).isEqualTo(156);
    assertThat(sound.path("provedUpTo").asLong()).isEqualTo(156);
    assertThat(sound.path("treeRoot").asText()).hasSize(44);
    JsonNode compared = sound.path("checkpoints").path(0);
    assertThat(compared.path("file").asText()).isEqualTo(checkpoint.toString());
    assertThat(compared.path("outcome").asText()).isEqualTo("extended");
    assertThat(compared.path("origin")).isEqualTo(sound.path("origin"));
    assertThat(compared.has("after")).isFalse();

    Cli.tamper(
        ledger,
        "UPDATE event SET payload = '{}' WHERE position = 20",
        "UPDATE event SET leaf_hash = x'00' WHERE position = 21",
        "DELETE FROM event WHERE position BETWEEN 25 AND 27");
    JsonNode broken = json(ExitCode.BREACH);
    assertThat(broken.path("verdict").asText()).isEqualTo("breach");
    assertThat(broken.path("breachCount").asLong()).isEqualTo(3);
    assertThat(broken.path("breaches").toString())
        .isEqualTo(
            "[{\"breach\":\"event-changed\",\"position\":20},"
                + "{\"breach\":\"event-unreadable\",\"position\":21,\"what\":\"has no whole leaf hash\"},"
                + "{\"breach\":\"events-missing\",\"first\":25,\"last\":27}]");
    assertThat(broken.has("treeRoot")).isFalse();
    assertThat(broken.path("checkpoints").path(0).path("outcome").asText())
        .isEqualTo("not-comparable");
  }

  private JsonNode json(int code) throws Exception {
    Cli.Ran ran = verify("--checkpoint", checkpoint, "--public-key", publicKey, "--format", "json");
    return new ObjectMapper().readTree(ran.endedWith(code).out());
  }

  @Test
  void missingEventsAreNamed() throws Exception {
    Cli.tamper(ledger, "DELETE FROM event WHERE position BETWEEN 5 AND 7");
    assertThat(verifyWithCheckpoint().endedWith(ExitCode.BREACH).out())
        .startsWith("BREACH. Events 5 to 7 are missing.")
        .contains("some are missing or unreadable");
    Cli.tamper(ledger, "DELETE FROM event");
    assertThat(verifyWithCheckpoint().endedWith(ExitCode.BREACH).out())
        .contains("It seals 156 events and the ledger ends with event 0");
  }

  @Test
  void aCheckpointOfAnotherLedgerIsNamedAsSuch() {
    Path other = cli.file("other.jcm");
    cli.run("create", other, "--by", "A tester", "--title", "A trial").endedWith(ExitCode.DONE);
    Path others = cli.file("other.checkpoint");
    cli.run("checkpoint", other, "--key", key, "-o", others).endedWith(ExitCode.DONE);
    Cli.Ran ran = verify("--checkpoint", others, "--public-key", publicKey);
    assertThat(ran.endedWith(ExitCode.COULD_NOT_RUN).err())
        .startsWith("jcm: The checkpoint " + others + " is not of the ledger " + ledger + ":");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aWrongKeyIsRefused() {
    Path other = cli.file("other.key");
    cli.run("create-key", other, "--name", "registry.example/japan").endedWith(ExitCode.DONE);
    Cli.Ran ran = verify("--checkpoint", checkpoint, "--public-key", cli.file("other.key.pub"));
    assertThat(ran.endedWith(ExitCode.COULD_NOT_RUN).err())
        .startsWith("jcm: The checkpoint " + checkpoint + " is not signed by the key given.");
  }

  @Test
  void aForgedCheckpointIsRefused() throws Exception {
    Files.writeString(checkpoint, Files.readString(checkpoint).replace("\n156\n", "\n155\n"));
    assertThat(verifyWithCheckpoint().endedWith(ExitCode.COULD_NOT_RUN).err())
        .startsWith("jcm: The checkpoint " + checkpoint + " bears the name of the key");
  }

  @Test
  void malformedFilesAreNamed() throws Exception {
    Files.writeString(checkpoint, "28 events");
    verifyWithCheckpoint()
        .couldNotRun(
            checkpoint + " is not a checkpoint: it has no empty line before its signatures.");
    verify("--checkpoint", ledger, "--public-key", publicKey).endedWith(ExitCode.COULD_NOT_RUN);
    verify("--checkpoint", checkpoint, "--public-key", key)
        .couldNotRun(key + " is not a public key: its last part is not base 64.");
    cli.run("checkpoint", ledger, "--key", publicKey)
        .couldNotRun(
            publicKey + " is not a private key: it is not of the form PRIVATE+KEY+NAME+ID+KEY.");
    Path none = cli.file("none");
    verify("--checkpoint", none, "--public-key", publicKey)
        .couldNotRun("There is no file " + none + ".");
    verify("--checkpoint", checkpoint, "--public-key", given.toRealPath())
        .couldNotRun(given.toRealPath() + " is a folder, not a file.");
    verify("--checkpoint", checkpoint)
        .couldNotRun(
            "A checkpoint and the public key of who signed it belong together: give both"
                + " --checkpoint and --public-key, or neither.");
  }

  @Test
  void keysAndCheckpointsAreNeverWrittenOver() throws Exception {
    String before = Files.readString(key) + Files.readString(checkpoint);
    cli.run("create-key", key, "--name", "a").couldNotRun("There is already a file " + key + ".");
    cli.run("checkpoint", ledger, "--key", key, "-o", checkpoint)
        .couldNotRun("There is already a file " + checkpoint + ".");
    assertThat(Files.readString(key) + Files.readString(checkpoint)).isEqualTo(before);
    Files.delete(key);
    cli.run("create-key", key, "--name", "a")
        .couldNotRun("There is already a file " + publicKey + ".");
    assertThat(key).doesNotExist();
    Path lost = cli.file("no/key");
    cli.run("create-key", lost, "--name", "a")
        .couldNotRun("The folder of the file " + lost + " is not there.");
    cli.run("create-key", cli.file("b"), "--name", "a b")
        .couldNotRun(
            "--name cannot be “a b”: it is 1 to 200 characters without blanks or plus signs,"
                + " such as registry.example/japan.");
  }

  @Test
  void aPrivateKeyIsForItsOwnerOnly() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(publicKey)).startsWith("registry.example/japan+");
  }

  @Test
  void withoutAFileACheckpointGoesToStandardOutput() throws Exception {
    assertThat(cli.run("checkpoint", ledger, "--key", key).endedWith(ExitCode.DONE).out())
        .isEqualTo(Files.readString(checkpoint));
  }

  @Test
  void aLedgerInUseIsSealedButNotVerified() throws Exception {
    byte[] before = Files.readAllBytes(ledger);
    try (JcmLedger writer = JcmLedger.open(ledger)) {
      cli.run("checkpoint", ledger, "--key", key).endedWith(ExitCode.DONE);
      assertThat(writer.view().position()).isEqualTo(156);
    }
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
    Files.writeString(cli.file("first.jcm-wal"), "left after a crash");
    verify()
        .couldNotRun(
            "The ledger "
                + ledger
                + " is in use or was not closed: its newest events are in a file beside it. Take"
                + " the copy that a hand-over makes.");
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void badFilesAreRefusedAndLeftAsTheyAre() throws Exception {
    byte[] whole = Files.readAllBytes(ledger);
    Cli.tamper(ledger, "CREATE TABLE other(a)");
    assertRefusedUntouched("The ledger " + ledger + " is damaged: someone has added or changed");
    Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));
    assertRefusedUntouched("The ledger " + ledger + " is damaged: ");
    Files.writeString(ledger, "hello");
    assertRefusedUntouched(ledger + " is not a ledger.");
    Files.delete(ledger);
    Cli.tamper(ledger, "CREATE TABLE event(position INTEGER PRIMARY KEY)");
    assertRefusedUntouched(ledger + " is not a ledger.");
  }

  private void assertRefusedUntouched(String sentence) throws Exception {
    byte[] before = Files.readAllBytes(ledger);
    Cli.Ran ran = verifyWithCheckpoint().endedWith(ExitCode.COULD_NOT_RUN);
    assertThat(ran.err()).startsWith("jcm: " + sentence);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  /** Root may write anywhere, but no more files appear: nothing is written at all. */
  @Test
  void aFolderThatCannotBeWrittenIsEnough() throws Exception {
    Path folder = Files.createDirectory(cli.file("dvd"));
    Path copy = Files.copy(ledger, folder.resolve("copy.jcm"));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    byte[] before = Files.readAllBytes(copy);
    try {
      cli.run("verify", copy, "--checkpoint", checkpoint, "--public-key", publicKey)
          .endedWith(ExitCode.DONE);
      cli.run("checkpoint", copy, "--key", key).endedWith(ExitCode.DONE);
      assertThat(folder).isDirectoryContaining(copy::equals);
      assertThat(folder.toFile().list()).hasSize(1);
      assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
