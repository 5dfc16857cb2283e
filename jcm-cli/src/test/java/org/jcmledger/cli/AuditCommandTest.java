package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  private static final String HEADER =
      "registry,batch,project,vintage,first,last,quantity,status,holder\n";

  @TempDir Path folder;
  private Cli jcm;

  @BeforeEach
  void begin() {
    jcm = new Cli(folder);
  }

  @Test
  void an_honest_ledger_is_clean_and_stays_as_it_was() throws IOException {
    Path ledger = jcm.loaded();
    byte[] before = Files.readAllBytes(ledger);
    assertThat(jcm.run("audit", ledger).endedWith(ExitCode.DONE).out()).startsWith("CLEAN: ");
    assertThat(jcm.run("audit", ledger, "--threads", "1").endedWith(ExitCode.DONE).out())
        .startsWith("CLEAN: ");
    assertThat(jcm.run("audit", ledger, "--format", "json").endedWith(ExitCode.DONE).out())
        .contains("\"verdict\": \"clean\"");
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void a_changed_holder_is_found_by_the_seal() throws Exception {
    Path ledger = jcm.loaded();
    Cli.tamper(ledger, "UPDATE event SET payload = replace(payload, 'Mayekawa', 'Mayekaws')");
    Cli.Ran ran = jcm.run("audit", ledger).endedWith(ExitCode.BREACH);
    assertThat(ran.out()).startsWith("BREACH: ").contains("leaf-hash-mismatch");
    assertThat(jcm.in(Locale.JAPANESE).run("audit", ledger).endedWith(ExitCode.BREACH).out())
        .startsWith("違反");
  }

  @Test
  void an_event_that_cannot_be_read_stops_it() throws Exception {
    Path ledger = jcm.loaded();
    Cli.tamper(ledger, "UPDATE event SET type = 'jcm.Unheard' WHERE position = 9");
    Cli.Ran ran = jcm.run("audit", ledger);
    assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(ran.err()).contains("at position 9").doesNotContain("Exception");
  }

  @Test
  void an_event_that_cannot_be_read_does_not_hide_those_that_were_changed() throws Exception {
    Path ledger = jcm.loaded();
    Cli.tamper(
        ledger,
        "UPDATE event SET payload = replace(payload, 'Mayekawa', 'Mayekaws') WHERE position > 100",
        "UPDATE event SET type = 'jcm.Unheard' WHERE position = 9");
    String changed = changedSince100(ledger);
    for (int threads = 1; threads <= 2; threads++) {
      Cli.Ran ran = jcm.run("audit", ledger, "--threads", threads);
      assertThat(ran.endedWith(ExitCode.COULD_NOT_RUN).err())
          .startsWith("jcm: The ledger cannot be read on: event jcm.Unheard of revision 1 at")
          .contains(" position 9 cannot be read: ")
          .endsWith(" give the hashes that are stored with them: 9, " + changed + ".\n");
    }
    assertThat(jcm.in(Locale.JAPANESE).run("audit", ledger).err()).contains("（9, " + changed);
  }

  private static String changedSince100(Path ledger) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT group_concat(position, ', ') FROM event WHERE payload LIKE '%Mayekaws%'")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  @Test
  void activities_declared_to_be_the_same_are_said_to_have_been_read() throws IOException {
    Path ledger = jcm.loaded();
    Path csv = jcm.write("same.csv", "project,programme,reference\nMN001,VX,V1\nMN001,,V1\n");
    Path page = jcm.file("report.html");
    assertThat(
            jcm.run("audit", ledger, "--same-activity", csv, "--html", page)
                .endedWith(ExitCode.DONE)
                .out())
        .contains("Same activities " + csv + ": 2 rows, 1 of them unreadable");
    assertThat(Files.readString(page))
        .contains(
            "Activities declared to be the same", csv.toString(), "Needs a listing, which was");
    assertThat(
            jcm.run("audit", ledger, "--same-activity", csv, "--format", "json")
                .endedWith(ExitCode.DONE)
                .out()
                .replaceAll("\\s+", " "))
        .contains(
            "\"sameActivities\": [ { \"file\": \""
                + csv
                + "\", \"rows\": 2, \"unreadable\": 1 } ]");
  }

  @Test
  void what_is_no_ledger_is_said_to_be_none() throws IOException {
    Path text =
        jcm.write("text.jcm", "no ledger at all, but long enough to be read as one".repeat(9));
    assertThat(jcm.run("audit", text).endedWith(ExitCode.COULD_NOT_RUN).err())
        .contains("is not a ledger");
    jcm.run("audit", folder.resolve("none.jcm")).endedWith(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void listings_are_read_under_the_names_they_use() throws IOException {
    Path ledger = jcm.loaded();
    Path csv =
        jcm.write("x.csv", HEADER.replace("first", "Start") + "JP,,,2015,1,5,5,live,Carol\n");
    jcm.run("audit", ledger, "--listing", csv)
        .couldNotRun("The table " + csv + " has not exactly one column first.");
    assertThat(
            jcm.run("audit", ledger, "--listing", csv, "--map", "first=Start")
                .endedWith(ExitCode.BREACH)
                .out())
        .contains("block-live-elsewhere");
    assertThat(
            jcm.run("audit", ledger, "--map", "begin=Start")
                .endedWith(ExitCode.COULD_NOT_RUN)
                .err())
        .contains("There is no column begin to map");
  }

  @Test
  void files_that_cannot_be_used_are_named() throws IOException {
    Path ledger = jcm.loaded();
    Path note = jcm.write("note", "no checkpoint");
    jcm.run("audit", ledger, "--checkpoint", note)
        .couldNotRun(
            "A checkpoint needs the public key that signed it: give it with --public-key.");
    jcm.run("audit", ledger, "--checkpoint", note, "--public-key", note)
        .couldNotRun(note + " is not a public key: it is not of the form NAME+ID+KEY.");
    jcm.run("audit", ledger, "--listing", ledger)
        .couldNotRun("The file " + ledger + " is named twice, and cannot be both.");
    jcm.run("audit", ledger, "--listing", folder.resolve("none.csv"))
        .couldNotRun("There is no file " + folder.resolve("none.csv") + ".");
    jcm.run("audit", ledger, "--threads", "0")
        .couldNotRun("The number of threads cannot be 0: it is from 1 to 64.");
  }

  @Test
  void a_ledger_compared_with_its_copy_agrees() throws IOException {
    Path ledger = jcm.loaded();
    Path copy = folder.resolve("copy.jcm");
    jcm.run("hand-over", ledger, copy).endedWith(ExitCode.DONE);
    assertThat(jcm.run("audit", ledger, "--against", copy).endedWith(ExitCode.DONE).out())
        .contains("Compared with " + copy);
  }
}
