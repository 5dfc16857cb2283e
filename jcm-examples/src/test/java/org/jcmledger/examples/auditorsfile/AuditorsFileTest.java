package org.jcmledger.examples.auditorsfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.examples.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorsFileTest {

  @Test
  void readsBalancesAStatementAndASerialsLifeAndLeavesTheFileAsItIs(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("story.jcm");
    Story.show(
        file, new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    byte[] before = Files.readAllBytes(file);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    AuditorsFile.read(
        file,
        AccountNumber.of("MIDORI"),
        5,
        new PrintStream(printed, true, StandardCharsets.UTF_8));

    String told = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertThat(told)
        .startsWith("A story with invented entities; a record of nothing: 23 events\n")
        .contains("  MIDORI         entity holding  Midori Trading (invented)      30\n")
        .endsWith(
            """
            Statement of JP/MIDORI
              2018-03-12  +10 tCO2e  balance 10 tCO2e
              2018-05-07  +50 tCO2e  balance 60 tCO2e
              2019-03-29  -30 tCO2e  balance 30 tCO2e
              2019-04-05  +15 tCO2e  balance 45 tCO2e
              2019-04-08  -15 tCO2e  balance 30 tCO2e
            Serial JP/5
              event 14  2018-03-12  issued for line MN-STORY-1/1, vintage 2016
              event 17  2018-05-07  CreditsTransferred: from AOZORA to MIDORI
              event 18  2018-06-01  restricted: invented court's attachment
              event 19  2018-07-02  released: invented court's release
              event 20  2019-03-29  CreditsRetired: from MIDORI to RETIRED-2020
              now in JP/RETIRED-2020
            """);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
