package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor may be handed by mistake: one sentence, and nothing is changed. */
class AuditBadInputTest {

  @TempDir Path folder;
  private Cli cli;
  private Path ledger;

  @BeforeEach
  void begin() throws Exception {
    cli = new Cli(folder);
    ledger = cli.loaded();
  }

  @Test
  void a_damaged_or_foreign_file_is_refused_and_left_as_it_is() throws Exception {
    byte[] whole = Files.readAllBytes(ledger);
    Cli.tamper(ledger, "CREATE TABLE other(a)");
    refusedUntouched("The ledger " + ledger + " is damaged: someone has added or changed");
    Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));
    refusedUntouched("The ledger " + ledger + " is damaged: ");
    Files.delete(ledger);
    Cli.tamper(ledger, "CREATE TABLE event(position INTEGER PRIMARY KEY)");
    refusedUntouched(ledger + " is not a ledger.");
  }

  private void refusedUntouched(String sentence, Object... options) throws Exception {
    byte[] before = Files.readAllBytes(ledger);
    Object[] args = new Object[options.length + 2];
    args[0] = "audit";
    args[1] = ledger;
    System.arraycopy(options, 0, args, 2, options.length);
    Cli.Ran ran = cli.run(args).endedWith(ExitCode.COULD_NOT_RUN);
    assertThat(ran.err()).startsWith("jcm: " + sentence);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void a_checkpoint_that_does_not_belong_to_it_is_refused() throws Exception {
    Path key = cli.file("japan.key");
    Path publicKey = cli.file("japan.key.pub");
    Path wrong = cli.file("other.key");
    cli.run("create-key", key, "--name", "registry.example/japan").endedWith(ExitCode.DONE);
    cli.run("create-key", wrong, "--name", "registry.example/japan").endedWith(ExitCode.DONE);
    Path checkpoint = cli.file("own.checkpoint");
    cli.run("checkpoint", ledger, "--key", key, "-o", checkpoint).endedWith(ExitCode.DONE);
    refusedUntouched(
        "The checkpoint " + checkpoint + " is not signed by the key given.",
        "--checkpoint",
        checkpoint,
        "--public-key",
        cli.file("other.key.pub"));
    Path other = cli.file("other.jcm");
    cli.run("create", other, "--by", "A tester", "--title", "A trial").endedWith(ExitCode.DONE);
    Path others = cli.file("other.checkpoint");
    cli.run("checkpoint", other, "--key", key, "-o", others).endedWith(ExitCode.DONE);
    refusedUntouched(
        "The checkpoint " + others + " is of another ledger, ",
        "--checkpoint",
        others,
        "--public-key",
        publicKey);
  }

  @Test
  void a_broken_row_of_a_listing_is_named_and_the_rest_is_audited() throws Exception {
    Path csv =
        cli.write(
            "listing.csv",
            """
            registry,batch,project,vintage,first,last,quantity,status,holder
            VX,1,V1,2015,1,ten,10,live,A
            VX,1,V1,2015,1,10,11,live,A
            """);
    assertThat(cli.run("audit", ledger, "--listing", csv).endedWith(ExitCode.DONE).out())
        .contains("The row " + csv + ":2 cannot be read: last \"ten\".")
        .contains("The row " + csv + ":3 says 11 for serials 1 to 10, which are 10.");
  }

  /** Root may write anywhere, but no more files appear: nothing is written at all. */
  @Test
  void a_folder_that_cannot_be_written_is_enough() throws Exception {
    Path disc = Files.createDirectory(cli.file("dvd"));
    Path copy = Files.copy(ledger, disc.resolve("copy.jcm"));
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(disc, PosixFilePermissions.fromString("r-xr-xr-x"));
    byte[] before = Files.readAllBytes(copy);
    try {
      cli.run("audit", copy).endedWith(ExitCode.DONE);
      assertThat(disc.toFile().list()).containsExactly("copy.jcm");
      assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    } finally {
      Files.setPosixFilePermissions(disc, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
