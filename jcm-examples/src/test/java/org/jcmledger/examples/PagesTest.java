package org.jcmledger.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code on every page is a region of code that is compiled and tested. A page marks it {@code
 * <!-- region NAME of FILE -->}, the file {@code // begin: NAME} and {@code // end: NAME}. After an
 * intended change, {@code -Djcm.page.write=true} writes the regions into the pages.
 */
class PagesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern REGION =
      Pattern.compile("<!-- region (\\S+) of (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void its_code_is_a_region_of_tested_code(Path page) throws IOException {
    String text = Files.readString(page);
    String inStep =
        REGION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(whole(match)));
    if (Boolean.getBoolean("jcm.page.write")) {
      Files.writeString(page, inStep);
    }
    assertThat(Files.readString(page)).isEqualTo(inStep);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_has_no_code_without_a_mark(Path page) throws IOException {
    assertThat(REGION.matcher(Files.readString(page)).replaceAll("")).doesNotContain("```java");
  }

  @Test
  void the_pages_that_show_code_are_among_them() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Path page : pages()) {
      REGION.matcher(Files.readString(page)).results().forEach(match -> shown.add(match.group(1)));
    }
    assertThat(shown).contains("transfer", "words", "code", "extension", "history");
  }

  private static String whole(MatchResult match) {
    String file = match.group(2);
    return "<!-- region %s of %s -->\n```java\n%s```\n"
        .formatted(match.group(1), file, region(ROOT.resolve(file), match.group(1)));
  }

  /** The lines between two markers, without their common indent. */
  private static String region(Path file, String name) {
    try {
      String source = Files.readString(file);
      int begin = source.indexOf("// begin: " + name + "\n");
      int end = source.indexOf("// end: " + name + "\n");
      assertThat(begin).as("the beginning of %s in %s", name, file).isPositive();
      assertThat(end).as("the end of %s in %s", name, file).isGreaterThan(begin);
      String lines =
          source.substring(source.indexOf('\n', begin) + 1, source.lastIndexOf('\n', end));
      return lines.stripTrailing().stripIndent() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
