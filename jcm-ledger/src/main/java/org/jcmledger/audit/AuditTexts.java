package org.jcmledger.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Sentences about findings, made of facts by templates: the one place where they are written. */
final class AuditTexts {

  private static final AuditTexts ENGLISH = load("findings.properties");
  private static final AuditTexts JAPANESE = load("findings_ja.properties");

  private final Properties templates;

  private AuditTexts(Properties templates) {
    this.templates = templates;
  }

  static AuditTexts english() {
    return ENGLISH;
  }

  static AuditTexts japanese() {
    return JAPANESE;
  }

  private static AuditTexts load(String name) {
    Properties templates = new Properties();
    try (InputStream in = Objects.requireNonNull(AuditTexts.class.getResourceAsStream(name), name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      templates.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new AuditTexts(templates);
  }

  String finding(FindingCode code, Map<String, String> facts) {
    return fill(code.code(), facts);
  }

  String open(Indeterminate.Code code, Map<String, String> facts) {
    return fill("open." + code.code(), facts);
  }

  /** What the catalogue says of a code: {@code meaning}, {@code why} or {@code how}. */
  String about(FindingCode code, String what) {
    return template(code.code() + "." + what);
  }

  /** The names of all templates. */
  Set<String> keys() {
    return templates.stringPropertyNames();
  }

  String template(String key) {
    String template = templates.getProperty(key);
    if (template == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return template;
  }

  private String fill(String key, Map<String, String> facts) {
    String template = template(key);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (true) {
      int open = template.indexOf('{', at);
      if (open < 0) {
        return text.append(template, at, template.length()).toString();
      }
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      String fact = facts.get(name);
      if (fact == null) {
        throw new IllegalStateException("the text for " + key + " wants the fact " + name);
      }
      text.append(template, at, open).append(fact);
      at = close + 1;
    }
  }
}
