package org.jcmledger.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells nothing that the code does not do. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern REGION =
      Pattern.compile("<!-- region (\\S+) of (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void itsCodeIsARegionOfTheExamples() throws IOException {
    Matcher regions = REGION.matcher(readme());
    List<String> found = new ArrayList<>();
    while (regions.find()) {
      found.add(regions.group(1));
      String source = Files.readString(ROOT.resolve(regions.group(2)));
      assertThat(regions.group(3)).isEqualTo(region(source, regions.group(1)));
    }
    assertThat(found).contains("transfer");
  }

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

  /** The lines between two markers, without their common indent. */
  private static String region(String source, String name) {
    int begin = source.indexOf('\n', source.indexOf("// begin: " + name)) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// end: " + name));
    return source.substring(begin, end).stripIndent() + "\n";
  }
}
