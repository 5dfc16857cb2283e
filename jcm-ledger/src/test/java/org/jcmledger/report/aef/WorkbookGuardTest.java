package org.jcmledger.report.aef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that were made to harm whoever reads them, or that are broken. */
class WorkbookGuardTest {

  private static final String ACTIONS = "xl/worksheets/sheet3.xml";

  @TempDir Path folder;

  /** A workbook with one of its parts changed, as text. */
  private Path with(String part, UnaryOperator<String> change) throws IOException {
    Path good = folder.resolve("good.xlsx");
    AefFiles.writeWorkbook(good, Sample.content(Sample.japan()));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(good))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.computeIfPresent(
        part,
        (name, bytes) ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    Path changed = folder.resolve("changed.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return changed;
  }

  private static void readAll(Path file) throws IOException {
    try (AefInput input = AefInput.open(file)) {
      for (AefTable table : AefTable.values()) {
        AefFilesTest.read(input, table);
      }
    }
  }

  private static void refuses(Path file, AefFileException.Problem problem, String words) {
    assertThatThrownBy(() -> readAll(file))
        .isInstanceOfSatisfying(
            AefFileException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.file()).isEqualTo(file.toString());
            })
        .hasMessageContaining(words);
  }

  @Test
  void refuses_a_sheet_that_unfolds_to_gigabytes() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry(ACTIONS));
      byte[] rows = "<row/>".repeat(20_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(rows);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refuses(bomb, AefFileException.Problem.SUSPECT, "200 times");
  }

  @Test
  void refuses_texts_that_would_have_to_be_held() throws IOException {
    refuses(
        with(ACTIONS, xml -> xml.replace("Acquisition", "A".repeat(1 << 20))),
        AefFileException.Problem.SUSPECT,
        "a text that is too long");
  }

  @Test
  void refuses_entities_of_a_document_type() throws IOException {
    for (String type :
        List.of(
            "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>")) {
      refuses(
          with(ACTIONS, xml -> xml.replace("?><worksheet", "?>" + type + "<worksheet")),
          AefFileException.Problem.SUSPECT,
          "a document type");
    }
  }

  @Test
  void refuses_other_encodings_under_which_that_could_hide() throws IOException {
    Path file = folder.resolve("utf-16.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(ACTIONS));
      out.write("<worksheet/>".getBytes(StandardCharsets.UTF_16LE));
    }
    refuses(file, AefFileException.Problem.SUSPECT, "not of UTF-8");
  }

  @Test
  void refuses_a_cell_far_to_the_right() throws IOException {
    refuses(
        with(ACTIONS, xml -> xml.replace("r=\"A11\"", "r=\"ZZZZZZ11\"")),
        AefFileException.Problem.SUSPECT,
        "beyond the last column");
    refuses(
        with(ACTIONS, xml -> xml.replace("r=\"A11\"", "r=\"ZZZ11\"")),
        AefFileException.Problem.SUSPECT,
        "columns");
  }

  @Test
  void says_where_a_sheet_breaks_off() throws IOException {
    refuses(
        with(ACTIONS, xml -> xml.substring(0, xml.indexOf("r=\"C13\""))),
        AefFileException.Problem.DAMAGED,
        "sheet Table 3 Actions, below row 12");
    refuses(
        with(ACTIONS, xml -> xml.replace("<v>61</v>", "<v>sixty-one</v>")),
        AefFileException.Problem.DAMAGED,
        "sheet Table 3 Actions, below row 11");
  }

  @Test
  void says_that_an_archive_is_broken() throws IOException {
    Path good = with("nothing", xml -> xml);
    byte[] bytes = Files.readAllBytes(good);
    Path half = folder.resolve("half.xlsx");
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
    refuses(half, AefFileException.Problem.DAMAGED, "archive");
    Path flipped = folder.resolve("flipped.xlsx");
    for (int i = 200; i < 400; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(flipped, bytes);
    assertThatThrownBy(() -> readAll(flipped)).isInstanceOf(AefFileException.class);
  }

  @Test
  void says_that_other_things_are_no_submission() throws IOException {
    Path archive = folder.resolve("archive.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("hello.txt"));
      out.write(65);
    }
    refuses(archive, AefFileException.Problem.NO_SUBMISSION, "neither");
    Path empty = folder.resolve("empty.xlsx");
    Files.createFile(empty);
    refuses(empty, AefFileException.Problem.NO_SUBMISSION, "neither");
    Path bytes = folder.resolve("bytes.csv");
    Files.write(bytes, new byte[] {(byte) 0xC3, 0x28, 0, 1, 2});
    refuses(bytes, AefFileException.Problem.NO_SUBMISSION, "neither");
    refuses(
        with("xl/workbook.xml", xml -> xml.replace("name=\"Table", "name=\"Tab")),
        AefFileException.Problem.NO_SHEETS,
        "Tab 1 Submission, Tab 2");
  }

  @Test
  void lets_a_spreadsheet_programs_own_parts_pass() throws IOException {
    Path good = with("docProps/app.xml", xml -> xml.replace("jcm", "ABCDEFGH &amp; IJKLMNOP"));
    readAll(good);
  }
}
