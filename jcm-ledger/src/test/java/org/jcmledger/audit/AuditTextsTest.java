package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditTextsTest {

  private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");

  @Test
  void every_code_has_its_sentence_in_both_languages_from_the_same_facts() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(facts(AuditTexts.japanese().template(code.code())))
          .as(code.code())
          .isEqualTo(facts(AuditTexts.english().template(code.code())));
      for (String what : new String[] {"meaning", "why", "how"}) {
        assertThat(AuditTexts.english().about(code, what)).as(code.code()).endsWith(".");
      }
    }
    for (Indeterminate.Code code : Indeterminate.Code.values()) {
      assertThat(facts(AuditTexts.japanese().template("open." + code.code())))
          .isEqualTo(facts(AuditTexts.english().template("open." + code.code())));
    }
  }

  @Test
  void there_is_no_text_that_nobody_says() {
    Set<String> known = new HashSet<>();
    for (FindingCode code : FindingCode.values()) {
      known.add(code.code());
      known.add(code.code() + ".meaning");
      known.add(code.code() + ".why");
      known.add(code.code() + ".how");
    }
    for (Indeterminate.Code code : Indeterminate.Code.values()) {
      known.add("open." + code.code());
    }
    assertThat(known).containsAll(AuditTexts.english().keys());
    assertThat(known).containsAll(AuditTexts.japanese().keys());
  }

  @Test
  void codes_are_as_the_constants_are_named() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(code.code().replace('-', '_')).isEqualToIgnoringCase(code.name());
    }
  }

  private static Set<String> facts(String template) {
    return FACT.matcher(template).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
