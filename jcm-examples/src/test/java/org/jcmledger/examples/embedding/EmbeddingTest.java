package org.jcmledger.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {

  @Test
  void anOrderSentTwiceIsDoneOnceAndWhatIsRefusedIsSaidInTheApplicationsWords(
      @TempDir Path folder) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Embedding.run(
        folder.resolve("desk.jcm"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Aozora holds 118 tCO2e.",
            "Done: event 17 of the ledger.",
            "The same order, sent again after a restart:",
            "Done: event 17 of the ledger.",
            "Please ask for at most 68 tCO2e.",
            "Not possible (not-the-holder): only the holder of account JP/AOZORA, Aozora Foods"
                + " (invented), may ask this, not Khangai Heat (invented).",
            "Aozora holds 68 tCO2e;",
            "at the end of 2018-12-31 it held 118 tCO2e.");
  }
}
