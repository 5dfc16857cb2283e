package org.jcmledger.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's tour is what the tour prints; its code is held by {@link PagesTest}. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void itsTourIsWhatTheTourPrints(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Tour.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
    String tour =
        printed
            .toString(StandardCharsets.UTF_8)
            .replace(folder.toString(), "…")
            .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}", "…")
            .strip();
    assertThat(readme()).contains("```\n" + tour + "\n```");
    assertThat(tour).doesNotContain("NOT");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
