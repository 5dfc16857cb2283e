package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command says in one sentence what is the matter with a file, in both languages. */
class BadLedgersTest {

  @TempDir Path folder;
  private Cli cli;
  private Path ledger;

  @BeforeEach
  void begin() throws IOException {
    cli = new Cli(folder);
    ledger = folder.toRealPath().resolve("bad.jcm");
  }

  private List<Object[]> commands() throws IOException {
    return List.of(
        new Object[] {"load", ledger, cli.write("f.jsonl", Lines.TOO_MANY)},
        new Object[] {"balances", ledger},
        new Object[] {"history", ledger, "--account", "JP/GOVERNMENT"},
        new Object[] {"hand-over", ledger, folder.resolve("out.jcm")});
  }

  private void assertAllRefuse(String english, String japanese) throws IOException {
    for (Object[] command : commands()) {
      cli.in(Locale.ENGLISH).run(command).couldNotRun(english);
      assertOneSentence(cli.in(Locale.JAPANESE).run(command), japanese);
    }
  }

  private static void assertOneSentence(Cli.Ran ran, String beginning) {
    assertThat(ran.endedWith(ExitCode.COULD_NOT_RUN).err()).startsWith("jcm: " + beginning);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.out()).isEmpty();
  }

  private void settled() throws IOException {
    Files.move(cli.loaded(), ledger);
  }

  @Test
  void textsEmptyFilesAndFoldersAreNoLedgers() throws Exception {
    Files.writeString(ledger, "hello");
    assertAllRefuse(ledger + " is not a ledger.", ledger + " は台帳のファイルではありません。");
    Files.write(ledger, new byte[0]);
    assertAllRefuse(ledger + " is not a ledger.", ledger + " は台帳のファイルではありません。");
    Files.delete(ledger);
    Files.createDirectory(ledger);
    assertAllRefuse(ledger + " is not a ledger.", ledger + " は台帳のファイルではありません。");
  }

  @Test
  void anotherDatabaseIsNoLedger() throws Exception {
    Cli.tamper(ledger, "CREATE TABLE event(position INTEGER PRIMARY KEY)");
    assertAllRefuse(ledger + " is not a ledger.", ledger + " は台帳のファイルではありません。");
  }

  @Test
  void aNewerFormatNeedsALaterVersion() throws Exception {
    settled();
    Cli.tamper(ledger, "PRAGMA user_version = 7");
    assertAllRefuse(
        "The ledger "
            + ledger
            + " is in format 7, and this software knows formats up to 1: use a later version.",
        "台帳 " + ledger + " はより新しい版のソフトウェアで書かれています。");
  }

  @Test
  void aCutFileIsDamaged() throws Exception {
    settled();
    byte[] whole = Files.readAllBytes(ledger);
    Files.write(ledger, Arrays.copyOf(whole, whole.length / 2));
    for (Object[] command : commands()) {
      assertOneSentence(cli.run(command), "The ledger " + ledger + " is damaged: ");
    }
  }

  @Test
  void anEventOfAnUnknownTypeStopsTheReader() throws Exception {
    settled();
    Cli.tamper(ledger, "UPDATE event SET type = 'jcm.Unheard' WHERE position = 20");
    Object[] balances = {"balances", ledger};
    assertOneSentence(
        cli.run(balances),
        "The ledger cannot be read on: event jcm.Unheard of revision 1 at position 20 cannot be read");
    assertOneSentence(cli.in(Locale.JAPANESE).run(balances), "台帳の続きを読めません（");
  }

  @Test
  void anEventOfANewerRevisionNeedsALaterVersion() throws Exception {
    settled();
    Cli.tamper(ledger, "UPDATE event SET revision = 2 WHERE position = 20");
    List<Object[]> readers = new ArrayList<>(commands().subList(0, 3));
    readers.add(new Object[] {"audit", ledger});
    readers.add(new Object[] {"progress", ledger});
    for (Object[] reader : readers) {
      assertThat(cli.in(Locale.ENGLISH).run(reader).endedWith(ExitCode.COULD_NOT_RUN).err())
          .as(reader[0].toString())
          .startsWith("jcm: The ledger cannot be read on: event jcm.")
          .contains(
              " of revision 2 at position 20 cannot be read: it was written by a newer version of"
                  + " the library; this one knows revision 1.");
    }
  }

  @Test
  void aHistoryThatCannotBeIsSaidToContradictItself() throws Exception {
    settled();
    Cli.tamper(ledger, "DELETE FROM event WHERE type = 'jcm.AccountOpened'");
    assertOneSentence(cli.run("balances", ledger), "The ledger " + ledger + " contradicts itself");
    assertOneSentence(cli.in(Locale.JAPANESE).run("balances", ledger), "台帳 " + ledger + " の内容は矛盾");
  }

  @Test
  void aLogWithoutItsFirstEventIsNoLedgerYet() throws Exception {
    SqliteLog.create(ledger).close();
    assertOneSentence(cli.run("balances", ledger), "The ledger " + ledger + " is damaged");
  }

  @Test
  void aFolderThatCannotBeWrittenIsRead() throws Exception {
    settled();
    Path file = cli.write("f.jsonl", Lines.RETIREMENT_ACCOUNT);
    Files.deleteIfExists(ledger.resolveSibling("bad.jcm.lock"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      cli.run("balances", ledger).endedWith(ExitCode.DONE);
      cli.run("history", ledger, "--serial", "JP/1").endedWith(ExitCode.DONE);
      assertOneSentence(
          cli.run("load", ledger, file), "The ledger " + ledger + " cannot be written");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
