package org.jcmledger.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.core.value.AccountKind;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

  private static final Properties ENGLISH = ReportTexts.load("report.properties");
  private static final Properties JAPANESE = ReportTexts.load("report_ja.properties");

  @Test
  void both_languages_say_the_same_things_of_the_same_facts() {
    assertThat(JAPANESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(facts(JAPANESE.getProperty(key)))
          .as(key)
          .isEqualTo(facts(ENGLISH.getProperty(key)));
    }
  }

  private static Set<String> facts(String text) {
    Set<String> facts = new TreeSet<>();
    Pattern.compile("\\{(\\d)\\}").matcher(text).results().forEach(fact -> facts.add(fact.group()));
    return facts;
  }

  @Test
  void there_is_a_word_for_everything_an_audit_may_answer() {
    Stream<String> kinds = Arrays.stream(AccountKind.values()).map(kind -> "kind." + word(kind));
    Stream<String> statuses =
        Arrays.stream(AccountFigures.Status.values()).map(status -> "status." + word(status));
    Stream<String> families =
        Arrays.stream(FindingCode.Family.values())
            .map(family -> "proved." + family.name().toLowerCase(java.util.Locale.ROOT))
            .flatMap(key -> Stream.of(key, key + ".not", key + ".not.one"));
    assertThat(Stream.of(kinds, statuses, families).flatMap(keys -> keys))
        .allMatch(ENGLISH::containsKey);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Test
  void counts_one_thing_as_one() {
    assertThat(ReportTexts.count("verdict.breach", 1).english()).isEqualTo("A breach was found.");
    assertThat(ReportTexts.count("verdict.breach", 1_234).english())
        .isEqualTo("1,234 breaches were found.");
  }
}
