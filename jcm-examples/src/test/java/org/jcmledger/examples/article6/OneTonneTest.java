package org.jcmledger.examples.article6;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures on the page are those that the story comes to. */
class OneTonneTest {

  private static final Path PAGE = Path.of("..", "docs", "article6.md");

  @TempDir Path folder;
  private String printed = "";

  @BeforeEach
  void tell() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OneTonne.show(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    printed = bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void both_balances_are_told_and_come_to_nothing_for_what_was_used() {
    assertThat(printed)
        .containsPattern("THA +2024 +1000 tCO2e +60 +0 +60 tCO2e +1060 tCO2e")
        .containsPattern("JPN +2025 +1000 tCO2e +0 +40 +-40 tCO2e +960 tCO2e");
  }

  @Test
  void both_files_are_written_and_agree_and_a_false_one_does_not() {
    assertThat(folder.resolve("japan.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("thailand.xlsx")).isNotEmptyFile();
    assertThat(printed)
        .contains(
            "Both files are in order, and what each says of the other is what the other says.")
        .containsPattern("(?s)If Thailand reported 50 t instead of 60 t:.*  C12  .*51-60")
        .doesNotContain("NOT");
  }

  /** The page shows it piece by piece, each as it is printed and in this order. */
  @Test
  void what_it_prints_stands_on_the_page() throws IOException {
    String page = Files.readString(PAGE);
    List<String> pieces = List.of(printed.strip().split("\n\n"));
    assertThat(pieces).hasSize(6);
    assertThat(page)
        .contains(pieces.subList(1, pieces.size()).stream().map(String::strip).toList());
  }
}
