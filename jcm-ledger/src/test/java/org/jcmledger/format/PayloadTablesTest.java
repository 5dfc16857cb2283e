package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PayloadTablesTest {

  private static final Path PAGE = Path.of("../docs/stored-format-payloads.md");

  @Test
  void theDocumentationSaysWhatTheSchemasSay() {
    String page = PayloadTables.page();
    assertThat(Golden.approved(PAGE, page.getBytes(UTF_8))).asString(UTF_8).isEqualTo(page);
  }
}
