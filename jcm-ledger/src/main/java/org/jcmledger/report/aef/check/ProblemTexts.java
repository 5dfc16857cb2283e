package org.jcmledger.report.aef.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** Sentences about what is wrong, made of facts by templates. */
final class ProblemTexts {

  private static final Pattern FACT = Pattern.compile("\\{([a-z]+)}");
  private static final ProblemTexts ENGLISH = load("problems.properties");
  private static final ProblemTexts JAPANESE = load("problems_ja.properties");

  private final Properties templates;

  private ProblemTexts(Properties templates) {
    this.templates = templates;
  }

  static ProblemTexts in(Locale language) {
    return language.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
  }

  private static ProblemTexts load(String name) {
    Properties templates = new Properties();
    try (InputStream in =
            Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(name), name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      templates.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new ProblemTexts(templates);
  }

  String sentence(AefProblem problem, Map<String, String> facts) {
    return FACT.matcher(template(problem.name()))
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    Objects.requireNonNull(facts.get(found.group(1)), found.group(1))));
  }

  String about(AefCheck check) {
    return template(check.name());
  }

  String template(String key) {
    return Objects.requireNonNull(templates.getProperty(key), key);
  }
}
