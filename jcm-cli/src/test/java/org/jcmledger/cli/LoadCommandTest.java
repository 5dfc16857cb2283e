package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jcmledger.JcmLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {

  private static final String ALL = "Lines: 151; accepted 151, rejected 0, unreadable 0.";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private static List<String> fields(String lines, String field) throws Exception {
    List<String> values = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      JsonNode value = new ObjectMapper().readTree(line).path(field);
      values.add(value.asText());
    }
    return values;
  }

  @Test
  void loadsTheRealLines() throws Exception {
    Path ledger = cli.created();
    Cli.Ran ran = cli.run("load", ledger, cli.write("f.jsonl", Cli.realLines()));

    assertThat(ran.endedWith(ExitCode.DONE).out()).isEmpty();
    assertThat(ran.err()).isEqualTo(ALL + " New events: 155.\n");
  }

  @Test
  void loadsTheSameFileAgainWithoutChangeAndAnswersAlike() throws Exception {
    Path ledger = cli.created();
    Path file = cli.write("f.jsonl", Cli.realLines());
    Path first = cli.file("1.jsonl");
    Path second = cli.file("2.jsonl");

    cli.run("load", ledger, file, "--outcomes", first).endedWith(ExitCode.DONE);
    Cli.Ran again = cli.run("load", ledger, file, "--outcomes", second);

    assertThat(again.endedWith(ExitCode.DONE).err()).isEqualTo(ALL + " New events: 0.\n");
    assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    assertThat(fields(Files.readString(first), "outcome")).hasSize(151).containsOnly("accepted");
  }

  @Test
  void readsStandardInputAndWritesAllOutcomesToStandardOutput() throws Exception {
    Path ledger = cli.created();
    Cli.Ran ran = cli.reading(Cli.realLines()).run("load", ledger, "-", "--outcomes", "-");

    assertThat(fields(ran.endedWith(ExitCode.DONE).out(), "line"))
        .hasSize(151)
        .contains("1", "151");
    assertThat(ran.err()).startsWith(ALL);
  }

  @Test
  void saysWhatWasNotAcceptedAndGoesOn() throws Exception {
    Path ledger = cli.loaded();
    String lines =
        String.join("\n", Lines.TOO_MANY, "garbage", Lines.RETIREMENT_ACCOUNT, "{\"command\":");
    Cli.Ran ran = cli.run("load", ledger, cli.write("f.jsonl", lines));

    assertThat(ran.endedWith(ExitCode.NOT_ACCEPTED).err())
        .isEqualTo("Lines: 4; accepted 1, rejected 1, unreadable 2. New events: 1.\n");
    assertThat(fields(ran.out(), "line")).containsExactly("1", "2", "4");
    assertThat(fields(ran.out(), "outcome"))
        .containsExactly("rejected", "unreadable", "unreadable");
    assertThat(fields(ran.out(), "code")).startsWith("insufficient-credits");
  }

  @Test
  void takesMarkCrlfAndBlankLines() throws Exception {
    Path ledger = cli.created();
    String windows = "\uFEFF\r\n\r\n" + Cli.realLines().replace("\n", "\r\n\r\n");
    cli.run("load", ledger, cli.write("f.jsonl", windows)).endedWith(ExitCode.DONE);
  }

  @Test
  void refusesALineOfTenMegabytesAndBytesThatAreNoText() throws Exception {
    Path ledger = cli.loaded();
    Path file = cli.file("f.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"command\":\"".getBytes(UTF_8));
      byte[] kilobyte = "x".repeat(1_000).getBytes(UTF_8);
      for (int i = 0; i < 10_000; i++) {
        out.write(kilobyte);
      }
      out.write(new byte[] {'\n', (byte) 0xff, (byte) 0xfe, 0, '\n'});
      out.write(Lines.RETIREMENT_ACCOUNT.getBytes(UTF_8));
    }

    Cli.Ran ran = cli.run("load", ledger, file).endedWith(ExitCode.NOT_ACCEPTED);

    assertThat(ran.err())
        .isEqualTo("Lines: 3; accepted 1, rejected 0, unreadable 2. New events: 1.\n");
    assertThat(fields(ran.out(), "message").get(0)).isEqualTo("the line is longer than 1 MiB");
  }

  @Test
  void loadsAnEmptyFile() throws Exception {
    Cli.Ran ran = cli.run("load", cli.created(), cli.write("f.jsonl", ""));
    assertThat(ran.endedWith(ExitCode.DONE).err())
        .isEqualTo("Lines: 0; accepted 0, rejected 0, unreadable 0. New events: 0.\n");
  }

  @Test
  void namesTheCommandThatCreatesAMissingLedger() throws Exception {
    Path ledger = cli.file("none.jcm");
    cli.run("load", ledger, cli.write("f.jsonl", ""))
        .couldNotRun(
            "There is no ledger "
                + ledger
                + ": create it first, with jcm create "
                + ledger
                + " --by NAME --title TEXT.");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void needsAFileOfCommands() throws Exception {
    Path ledger = cli.created();
    Path missing = cli.file("none.jsonl");
    cli.run("load", ledger, missing).couldNotRun("There is no file " + missing + ".");
    cli.run("load", ledger, folder).couldNotRun(folder + " is a folder, not a file.");
    cli.run("load", ledger).couldNotRun("Missing: FILE.");
  }

  @Test
  void keepsOneFileFromBeingTwoThings() throws Exception {
    Path ledger = cli.loaded();
    byte[] before = Files.readAllBytes(ledger);
    Path file = cli.write("f.jsonl", "");
    cli.run("load", ledger, ledger)
        .couldNotRun("The file " + ledger + " is named twice, and cannot be both.");
    cli.run("load", ledger, file, "--outcomes", ledger)
        .couldNotRun("The file " + ledger + " is named twice, and cannot be both.");
    cli.run("load", ledger, file, "--outcomes", file)
        .couldNotRun("The file " + file + " is named twice, and cannot be both.");
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void needsAPlaceForOutcomesBeforeItSubmitsAnything() throws Exception {
    Path ledger = cli.created();
    Path file = cli.write("f.jsonl", Cli.realLines());
    Path lost = folder.resolve("no/out.jsonl");
    cli.run("load", ledger, file, "--outcomes", lost)
        .couldNotRun("The folder of the file " + lost + " is not there.");
    cli.run("load", ledger, file, "--outcomes", folder)
        .couldNotRun(folder + " is a folder, not a file.");
    try (JcmLedger opened = JcmLedger.openForReading(ledger)) {
      assertThat(opened.view().position()).isEqualTo(1);
    }
  }

  @Test
  void saysThatAnotherWriterHasTheLedger() throws Exception {
    Path ledger = cli.created();
    Path file = cli.write("f.jsonl", Cli.realLines());
    try (JcmLedger writer = JcmLedger.open(ledger)) {
      assertThat(writer.view().position()).isEqualTo(1);
      cli.run("load", ledger, file)
          .couldNotRun(
              "The ledger "
                  + ledger.toRealPath()
                  + " is already open for writing in this process.");
      Cli.Ran japanese = cli.in(Locale.JAPAN).run("load", ledger, file);
      assertThat(japanese.endedWith(ExitCode.COULD_NOT_RUN).err()).contains("書き込み中です。");
    }
  }

  @Test
  void showsNoProgressWhenNobodyWatchesAndLeavesNoneBehind() throws Exception {
    Path ledger = cli.created();
    Path file = cli.write("f.jsonl", Cli.realLines());
    Cli.Ran watched = cli.onAScreen().run("load", ledger, file);
    String last = watched.endedWith(ExitCode.DONE).err();
    assertThat(last.substring(last.lastIndexOf('\r') + 1)).startsWith(ALL);
  }
}
