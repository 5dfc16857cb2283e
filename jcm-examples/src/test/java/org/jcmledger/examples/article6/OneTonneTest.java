package org.jcmledger.examples.article6;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures on the page are those that the story comes to. */
class OneTonneTest {

  private static final Path PAGE = Path.of("..", "docs", "article6.md");

  @Test
  void what_it_prints_stands_on_the_page() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OneTonne.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String printed = bytes.toString(StandardCharsets.UTF_8).strip();
    assertThat(printed)
        .contains("TH  2024  1000 tCO2e  60 tCO2e  0 tCO2e  60 tCO2e  1060 tCO2e")
        .contains("JP  2025  1000 tCO2e  0 tCO2e  40 tCO2e  -40 tCO2e  960 tCO2e");
    assertThat(Files.readString(PAGE)).contains("```\n" + printed + "\n```");
  }
}
