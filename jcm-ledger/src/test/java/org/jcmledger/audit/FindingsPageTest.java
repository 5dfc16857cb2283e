package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/findings.md is written from the codes, their texts, and what the audit says of each forgery.
 * After an intended change, {@code -Djcm.golden=write} writes it anew.
 */
class FindingsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "findings.md");

  @Test
  void thePageIsWhatTheAuditSays() throws IOException {
    String page = FindingsPage.write();
    if ("write".equals(System.getProperty("jcm.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyCodeHasAnExample() throws IOException {
    assertThat(FindingsPage.examples().keySet()).containsExactly(FindingCode.values());
  }
}
