package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jcm audit --html}: where the page goes, and where it cannot. */
class AuditHtmlTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  @Test
  void writesAPageBesideTheAnswer() throws IOException {
    Path ledger = cli.loaded();
    byte[] before = Files.readAllBytes(ledger);
    Path page = cli.file("report.html");
    Cli.Ran ran = cli.run("audit", ledger, "--html", page).endedWith(ExitCode.DONE);
    assertThat(ran.out()).isEqualTo(cli.run("audit", ledger).out());
    assertThat(ran.err()).isEqualTo("Report: " + page + "\n");
    assertThat(page)
        .content()
        .startsWith("<!doctype html>")
        .contains("<html lang=\"en\"", "data-account=\"JP/GOVERNMENT\"")
        .contains("<tr data-account=\"JP/MAYEKAWA\"");
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void beginsInTheLanguageOfTheCommand() throws IOException {
    Path ledger = cli.loaded();
    Path page = cli.file("report.html");
    cli.in(Locale.JAPANESE).run("audit", ledger, "--html", page).endedWith(ExitCode.DONE);
    assertThat(page).content().contains("<html lang=\"ja\"");
  }

  @Test
  void saysWhereNoPageCanGo() throws IOException {
    Path ledger = cli.loaded();
    byte[] before = Files.readAllBytes(ledger);
    Path lost = folder.resolve("no/report.html");
    cli.run("audit", ledger, "--html", lost)
        .couldNotRun("The folder of the file " + lost + " is not there.");
    cli.run("audit", ledger, "--html", folder).couldNotRun(folder + " is a folder, not a file.");
    cli.run("audit", ledger, "--html", ledger)
        .couldNotRun("The file " + ledger + " is named twice, and cannot be both.");
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void keepsAnEarlierPageWhenTheAuditCannotRun() throws IOException {
    Path page = cli.write("report.html", "an earlier one");
    cli.run("audit", cli.file("none.jcm"), "--html", page)
        .couldNotRun("There is no file " + cli.file("none.jcm") + ".");
    assertThat(page).hasContent("an earlier one");
  }
}
