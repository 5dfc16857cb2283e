package org.jcmledger.examples.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

  @Test
  @Timeout(60)
  void everyTransferIsToldOnceThroughARestart(@TempDir Path folder) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Following.run(
        folder.resolve("followed.jcm"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "To MIDORI: 50 tCO2e arrived from AOZORA on 2019-06-03.",
            "To MIDORI: 7 tCO2e arrived from AOZORA on 2019-06-03.",
            "To MIDORI: 11 tCO2e arrived from AOZORA on 2019-06-03.");
  }
}
