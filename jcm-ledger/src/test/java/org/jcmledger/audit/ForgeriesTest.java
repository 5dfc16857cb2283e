package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each forgery is found, named, and named once; what looks like it is not. */
class ForgeriesTest {

  static List<Forgeries.Forgery> forgeries() {
    return Forgeries.all();
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void is_found_by_its_name_and_no_other(Forgeries.Forgery forgery) {
    AuditReport report = forgery.forged().audit();
    assertThat(report.findings())
        .as("%s", report.findings())
        .extracting(Finding::code)
        .containsExactly(forgery.code());
    Finding finding = report.findings().get(0);
    assertThat(finding.english()).endsWith(".").doesNotContain("{");
    assertThat(finding.japanese()).endsWith("。").doesNotContain("{");
    assertThat(finding.events()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void what_is_in_order_is_not_found(Forgeries.Forgery forgery) {
    AuditReport report = forgery.inOrder().audit();
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isNotEqualTo(Verdict.BREACH);
  }
}
