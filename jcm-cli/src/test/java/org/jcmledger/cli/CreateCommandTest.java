package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateCommandTest {

  @TempDir Path folder;
  private Cli cli;
  private Path ledger;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
    ledger = folder.resolve("x.jcm");
  }

  @Test
  void createsALedgerThatHoldsEverything() {
    Cli.Ran ran = cli.run("create", ledger, "--by", "Me", "--title", "A trial");

    assertThat(ran.endedWith(ExitCode.DONE).out())
        .isEqualTo(
            "Created " + ledger + ". Books: all. Committees: all. Support programme: yes.\n");
    assertThat(ran.err()).isEmpty();
    try (JcmLedger opened = JcmLedger.openForReading(ledger)) {
      assertThat(opened.declaration().by().name()).isEqualTo("Me");
      assertThat(opened.declaration().title().text()).isEqualTo("A trial");
      assertThat(opened.declaration().scope()).isEqualTo(LedgerScope.everything());
    }
  }

  @Test
  void createsALedgerThatHoldsSomeBooksAndNoCommittee() {
    cli.run("create", ledger, "--by=Me", "--title=T", "--books=MN,JP", "--committees=none")
        .endedWith(ExitCode.DONE);

    try (JcmLedger opened = JcmLedger.openForReading(ledger)) {
      LedgerScope scope = opened.declaration().scope();
      assertThat(scope.books()).isPresent();
      assertThat(scope.holds(Registry.JP)).isTrue();
      assertThat(scope.holds(Registry.of("MN"))).isTrue();
      assertThat(scope.holds(Registry.of("ID"))).isFalse();
      assertThat(scope.holds(PartnerCountry.of("MN"))).isFalse();
    }
  }

  @Test
  void writesOverNothing() throws Exception {
    Files.writeString(ledger, "precious");
    cli.run("create", ledger, "--by", "Me", "--title", "T")
        .couldNotRun("There is already a file " + ledger + ".");
    assertThat(ledger).hasContent("precious");
  }

  @Test
  void needsAFolder() {
    Path lost = folder.resolve("no/x.jcm");
    cli.run("create", lost, "--by", "Me", "--title", "T")
        .couldNotRun("The ledger " + lost + " cannot be written: its folder is not there.");
  }

  @Test
  void refusesWhatIsNoCountry() {
    cli.run("create", ledger, "--by", "Me", "--title", "T", "--books", "JP,XX")
        .couldNotRun("There is no country code “XX” that could stand there.");
    cli.run("create", ledger, "--by", "Me", "--title", "T", "--committees", "JP")
        .couldNotRun("There is no country code “JP” that could stand there.");
    for (String list : new String[] {"jp", "JP,", "JP MN", "all,JP", "日本"}) {
      cli.run("create", ledger, "--by", "Me", "--title", "T", "--books", list)
          .couldNotRun(
              "--books cannot be “"
                  + list
                  + "”: it is country codes such as JP,MN, or all, or"
                  + " none.");
    }
    assertThat(ledger).doesNotExist();
  }

  @Test
  void needsAnAuthorAndATitle() {
    cli.run("create", ledger).couldNotRun("Missing: --by, --title.");
    cli.run("create", ledger, "--by", "", "--title", "T")
        .couldNotRun(
            "--by needs a value: a name of 1 to 200 characters without blanks at its ends.");
    cli.run("create", ledger, "--by", "Me", "--title", " T")
        .couldNotRun(
            "--title cannot be “ T”: it is a text of 1 to 1000 characters without blanks at its"
                + " ends.");
    assertThat(ledger).doesNotExist();
  }
}
