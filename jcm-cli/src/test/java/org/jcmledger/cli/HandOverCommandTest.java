package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jcmledger.JcmLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void writesAFileThatSaysTheSame() throws Exception {
    Path ledger = cli.loaded();
    Path out = cli.file("out.jcm");
    Cli.Ran ran = cli.run("hand-over", ledger, out).endedWith(ExitCode.DONE);
    assertThat(ran.out())
        .isEqualTo(
            "Wrote " + out + ". Events copied from " + ledger + " and compared one by one: 156.\n");
    assertThat(cli.run("balances", out)).isEqualTo(cli.run("balances", ledger));
  }

  @Test
  void copiesWhatAWriterHasJustRecorded() throws Exception {
    Path ledger = cli.loaded();
    Path out = cli.file("out.jcm");
    try (JcmLedger writer = JcmLedger.open(ledger)) {
      assertThat(writer.view().position()).isEqualTo(156);
      cli.run("hand-over", ledger, out).endedWith(ExitCode.DONE);
    }
  }

  @Test
  void writesOverNothing() throws Exception {
    Path ledger = cli.created();
    Path out = cli.write("out.jcm", "precious");
    cli.run("hand-over", ledger, out).couldNotRun("There is already a file " + out + ".");
    cli.run("hand-over", ledger, ledger).couldNotRun("There is already a file " + ledger + ".");
    assertThat(out).hasContent("precious");
  }

  @Test
  void needsAFolderAndALedger() {
    Path ledger = cli.created();
    Path lost = folder.resolve("no/out.jcm");
    cli.run("hand-over", ledger, lost)
        .couldNotRun("The ledger " + lost + " cannot be written: its folder is not there.");
    Path missing = cli.file("none.jcm");
    cli.run("hand-over", missing, cli.file("out.jcm"))
        .couldNotRun("There is no file " + missing + ".");
    cli.run("hand-over", ledger).couldNotRun("Missing: OUT.");
  }
}
